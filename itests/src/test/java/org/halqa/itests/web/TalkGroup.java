// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.time.LocalDate;
import java.util.List;

/** What a psychologist does with one talk group, from the form to the door. */
public final class TalkGroup {

    /** The form without a plan: it would else begin with the last one whose day has come, and from December 2026 on there is one. */
    public static final String EMPTY = "/sessions/new?planned=none";

    private static final int DAYS_AGO = 2;

    private TalkGroup() {}

    /** When it was: lately, because what was said long ago is destroyed, and over also where the day ends earlier than here. */
    public static LocalDate day() {
        return LocalDate.now().minusDays(DAYS_AGO);
    }

    /** The form of a new session, filled in as on any evening. */
    public static Form form(Visitor psychologist, String needs, String trends) {
        return psychologist
                .open(EMPTY)
                .form("form[data-session]")
                .fill("type", "GDP")
                .fill("date", day().toString())
                .fill("minutes", "120")
                .fill("zone", "RSK")
                .fill("audience", "TERRAIN")
                .fill("themes", "T1", "T3")
                .fill("languages", "FR")
                .fill("language", "fr")
                .fill("organisations", "ALCS", "DJ")
                .fill("mode", "ZONE")
                .fill("headcount.TS", "6")
                .fill("headcount.JUR", "5")
                .fill("frame", "yes")
                .fill("needs", needs)
                .fill("trends", trends);
    }

    /** Keeps it for later. */
    public static Page keep(Form form) {
        return form.submit("button[value=keep]");
    }

    /** Hands it in at the door. */
    public static Page handIn(Form form) {
        return form.submit("button[value=hand-in]");
    }

    /** Takes the first proposal for each open finding, or leaves the words out. */
    public static Page decideAll(Page sheet) {
        Page page = sheet;
        while (page.document().selectFirst(".h-find:not(.done)") != null) {
            boolean proposed = page.document().selectFirst(".h-find:not(.done) input[value=ACCEPTED]") != null;
            page = page.form(".h-find:not(.done) form:has(input[value=" + (proposed ? "ACCEPTED" : "REWORDED") + "])")
                    .submit();
            if (page.status() != 200) {
                throw new AssertionError(page.status() + " after a decision: " + page.text());
            }
        }
        return page;
    }

    /** Answers each of the questions with yes, and goes on. */
    public static Page answerQuestions(Page sheet, String act) {
        List<String> questions = sheet.document()
                .select("form[action$=" + act + "] input[name=safe]")
                .eachAttr("value");
        return sheet.form("form[action$=" + act + "]")
                .fill("safe", questions.toArray(String[]::new))
                .submit();
    }
}
