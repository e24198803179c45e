// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the values of a table are multiples of: {@code times} / {@code parts}; zero times for exact values.
 *
 * @param times numerator
 * @param parts denominator
 */
record Rounding(int times, int parts) {

    static final Rounding EXACT = new Rounding(0, 1);

    /** From fine to coarse: what a kind of number may be rounded to. */
    static List<Rounding> of(Measure.Kind kind) {
        return switch (kind) {
            case COUNT, ANSWER -> List.of(EXACT, new Rounding(5, 1));
            case PERCENTAGE -> List.of(new Rounding(1, 1), new Rounding(5, 1), new Rounding(10, 1));
            case MEAN -> List.of(new Rounding(1, 10), new Rounding(5, 10));
            case SUM -> List.of(EXACT, new Rounding(5, 1), new Rounding(10, 1));
        };
    }

    boolean coarsePercentage() {
        return times >= 5;
    }

    boolean coarseMean() {
        return times >= 5;
    }

    /** The multiple next to {@code numerator / denominator}; the numerator itself when exact. */
    long nearest(long numerator, long denominator) {
        if (times == 0) {
            return numerator;
        }
        return Math.floorDiv(2 * parts * numerator + times * denominator, 2 * times * denominator);
    }

    /** True when that multiple is a true value of {@code numerator / denominator}. */
    boolean holds(long multiple, long numerator, long denominator) {
        if (times == 0) {
            return multiple == numerator;
        }
        return Math.abs(2 * multiple * times * denominator - 2 * parts * numerator) <= times * denominator;
    }

    /** The value to show. */
    BigDecimal value(long multiple, int scale) {
        BigDecimal value = times == 0
                ? BigDecimal.valueOf(multiple, scale)
                : BigDecimal.valueOf(multiple * times).divide(BigDecimal.valueOf(parts));
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Optional<BigDecimal> base() {
        return times == 0 ? Optional.empty() : Optional.of(value(1, 0));
    }
}
