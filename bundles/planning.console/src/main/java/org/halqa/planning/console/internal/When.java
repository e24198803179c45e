// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.halqa.planning.Slot;

/**
 * A half day as a form sends it: {@code 2026-12-04 AM}.
 *
 * @param slot half of that day
 */
record When(LocalDate day, Slot slot) {

    static Optional<When> of(String typed) {
        String[] parts = typed.strip().split(" ");
        try {
            return parts.length == 2
                    ? Optional.of(new When(LocalDate.parse(parts[0]), Slot.valueOf(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException neither) {
            return Optional.empty();
        }
    }
}
