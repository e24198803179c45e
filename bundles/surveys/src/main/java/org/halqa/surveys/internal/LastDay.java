// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * How long the secret of two waves may wait for the second one.
 *
 * @param today in the country of the programme
 * @param days from the opening of the first wave
 */
record LastDay(Supplier<LocalDate> today, int days) {

    private static final int FEWEST = 30;
    private static final int MOST = 730;

    /** Out of its range, the nearest number that is in it counts. */
    LastDay {
        days = Math.max(FEWEST, Math.min(MOST, days));
    }

    /** The last day of a secret that is made today. */
    LocalDate ofToday() {
        return today.get().plusDays(days);
    }

    /** A day as it was written; one that nobody can read is over. */
    LocalDate read(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }

    boolean isOver(LocalDate last) {
        return today.get().isAfter(last);
    }
}
