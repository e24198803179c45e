// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The same half day of every week.
 *
 * @param day day of the week
 * @param slot half of that day
 */
public record WeekPattern(DayOfWeek day, Slot slot) {

    /** Whether that half day is one of them. */
    public boolean covers(LocalDate date, Slot half) {
        return date.getDayOfWeek() == day && half == slot;
    }
}
