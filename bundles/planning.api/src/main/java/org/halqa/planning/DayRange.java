// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Every day from the first to the last, both included.
 *
 * @param from first local civil day
 * @param to last local civil day, not before the first
 * @param slot one half of each day, or null for both
 */
public record DayRange(
        LocalDate from, LocalDate to, @Nullable Slot slot) {

    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range that ends before it starts");
        }
    }

    /** Whether that half day lies in it. */
    public boolean covers(LocalDate date, Slot half) {
        return !date.isBefore(from) && !date.isAfter(to) && (slot == null || slot == half);
    }
}
