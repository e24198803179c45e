// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.sessions.spi.KnownGroups;

/** A group to begin with: half a day, every three to six weeks, on working days, mornings preferred (editable, ours). */
final class UsualGroup {

    private static final int MINUTES = 120;
    private static final int HALF_A_DAY = 2;
    private static final int TARGET = 2;

    private static final List<WeekPattern> WORKING_DAYS = Stream.of(DayOfWeek.values())
            .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue())
            .flatMap(day -> Stream.of(new WeekPattern(day, Slot.AM), new WeekPattern(day, Slot.PM)))
            // Friday afternoon is for the prayer and for going home.
            .filter(pattern -> !(pattern.day() == DayOfWeek.FRIDAY && pattern.slot() == Slot.PM))
            .toList();
    private static final List<WeekPattern> MORNINGS =
            WORKING_DAYS.stream().filter(pattern -> pattern.slot() == Slot.AM).toList();

    private UsualGroup() {}

    static PlannedGroup of(String zone, Audience audience) {
        String language = audience == Audience.RELAIS ? "ARY" : "FR";
        return group(zone, audience, "INTER_OSC", language, List.of(), "", TARGET);
    }

    static PlannedGroup of(KnownGroups.Group composed) {
        return group(
                composed.zones().get(0),
                Audience.valueOf(composed.audience()),
                composed.mode(),
                composed.language(),
                composed.organisations(),
                composed.id(),
                TARGET);
    }

    static PlannedGroup of(
            String zone, Audience audience, String mode, String language, List<String> organisations, int target) {
        return group(zone, audience, mode, language, organisations, "", target);
    }

    private static PlannedGroup group(
            String zone,
            Audience audience,
            String mode,
            String language,
            List<String> organisations,
            String roster,
            int target) {
        return new PlannedGroup(
                "",
                0,
                0,
                zone,
                audience,
                mode,
                "GDP",
                language,
                organisations,
                MINUTES,
                HALF_A_DAY,
                1,
                target,
                14,
                42,
                WORKING_DAYS,
                MORNINGS,
                roster);
    }
}
