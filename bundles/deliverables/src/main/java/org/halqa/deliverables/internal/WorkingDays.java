// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.halqa.anonymisation.Released;

/** Days from Monday to Friday. Feasts are the calendar's, which this side does not see: they count as working days, against the author. */
final class WorkingDays {

    /** A report is due within so many (A10). */
    static final int DUE = 10;

    private WorkingDays() {}

    /** How many lie after {@code from} up to and with {@code to}; none when {@code to} is earlier. */
    static int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }

    /** True when a session's report left in time; a report without a day did not. */
    static boolean inTime(Released session) {
        return session.codes("date").stream()
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .anyMatch(day -> between(LocalDate.parse(day), session.content().releasedOn()) <= DUE);
    }
}
