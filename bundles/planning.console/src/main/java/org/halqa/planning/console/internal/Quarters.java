// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.halqa.planning.agenda.DayBudget;

/** Days as people write them, 1,5 or 1.25, and quarter days as they are kept. */
final class Quarters {

    private static final BigDecimal IN_A_DAY = BigDecimal.valueOf(DayBudget.QUARTERS);

    private Quarters() {}

    static BigDecimal days(int quarters) {
        BigDecimal days = BigDecimal.valueOf(quarters)
                .divide(IN_A_DAY, 2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        return days.scale() < 0 ? days.setScale(0) : days;
    }

    /** Quarter days; empty when it is no number or not a multiple of a quarter. */
    static Optional<Integer> of(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (plain.isEmpty()) {
            return Optional.of(0);
        } else if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal quarters = new BigDecimal(plain).multiply(IN_A_DAY);
        return quarters.stripTrailingZeros().scale() <= 0 ? Optional.of(quarters.intValueExact()) : Optional.empty();
    }
}
