// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of whole days, both ends included. Local dates only: Halqa never derives a day from an instant (TZ1).
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day");
        }
    }

    /** From the first day of one month to the last day of another. */
    public static Period ofMonths(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /** True when {@code day} lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
