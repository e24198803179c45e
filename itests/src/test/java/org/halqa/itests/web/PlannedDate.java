// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A date that a psychologist puts into the calendar by hand, so that there is one to ask about: the calendar of the demo ends with
 * its mission.
 */
public final class PlannedDate {

    private static final int WEEKS = 8;
    private static final String WAITING = "form[action=/planning/answers/invite]";
    private static final String POSSIBLE = "input[name=when]:not([disabled])";

    private PlannedDate() {}

    /** Unless a date waits for its answer, takes the first half day of the coming weeks that the rules leave to any group. */
    public static void toAskAbout(Visitor psychologist) {
        if (psychologist.open("/planning/answers").document().select(WAITING).isEmpty()) {
            place(psychologist);
        }
    }

    private static void place(Visitor psychologist) {
        LocalDate monday = LocalDate.now().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<String> groups = psychologist
                .open("/planning/place")
                .document()
                .select("#group option")
                .eachAttr("value");
        for (int week = 0; week < WEEKS; week++) {
            for (String group : groups) {
                Page page = psychologist.open("/planning/place?group=" + group + "&week=" + monday.plusWeeks(week));
                String when = page.document().select(POSSIBLE).attr("value");
                if (!when.isEmpty()) {
                    place(page, when);
                    return;
                }
            }
        }
        throw new AssertionError("no half day of " + WEEKS + " weeks from " + monday + " is left to " + groups);
    }

    private static void place(Page page, String when) {
        Page placed = page.form("form[method=post]:has([name=when])")
                .fill("when", when)
                .submit();
        if (!placed.address().getPath().startsWith("/planning/one/")) {
            throw new AssertionError(when + " is possible and refused: " + placed.status() + " " + placed.text());
        }
    }
}
