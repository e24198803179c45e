// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import org.halqa.clock.CivilClock;
import org.halqa.model.Period;
import org.halqa.sessions.SessionRecord;

/** When a session was and how long it lasted (R003, TZ1). */
final class TimeRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 480;
    private static final int YEARS_AROUND = 1;

    private final CivilClock clock;

    TimeRules(CivilClock clock) {
        this.clock = clock;
    }

    void check(SessionRecord record, Period mission, Faults faults) {
        LocalDate date = record.date();
        boolean far = date.isBefore(mission.from().minusYears(YEARS_AROUND));
        boolean toCome = date.isAfter(clock.today());
        faults.when(far, "date", "date.far", mission.from(), mission.to());
        faults.when(toCome, "date", "date.future");
        faults.when(
                !far
                        && !toCome
                        && !mission.contains(date)
                        && record.outsideReason().isBlank(),
                "outsideReason",
                "date.outside",
                mission.from(),
                mission.to());
        LocalTime start = record.start();
        faults.when(
                start != null
                        && date.equals(clock.today())
                        && date.atTime(start).isAfter(clock.now()),
                "start",
                "start.future");
        faults.when(!record.timeZone().equals(clock.zone()), "start", "start.zone", clock.zone());
        faults.when(record.minutes() < SHORTEST || record.minutes() > LONGEST, "minutes", "minutes", SHORTEST, LONGEST);
    }
}
