// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import org.halqa.anonymisation.internal.numbers.Measure.Kind;

/** Whether a number, looked at alone, may be shown. Readers know these rules, so they hold in every world that they could believe in. */
final class Rules {

    /** No percentage and no mean about fewer. */
    static final int LEAST_FOR_A_SHARE = 10;

    /** Neither whole percentages nor tenths of a mean about fewer. */
    static final int LEAST_FOR_A_FINE_SHARE = 20;

    private Rules() {}

    /**
     * True when it may be shown, at a fine enough rounding.
     *
     * @param k smallest number of people
     * @param part true when the cell is a part of those who answered
     * @param different how many different answers a mean is of
     */
    static boolean allow(Kind kind, int k, boolean sensitive, boolean part, int n, int c, int different) {
        return switch (kind) {
            case SUM -> c == 0 || c >= k;
            case MEAN -> n >= Math.max(k, LEAST_FOR_A_SHARE) && different > 1;
            case PERCENTAGE -> n >= LEAST_FOR_A_SHARE && counted(k, sensitive, part, n, c);
            case COUNT, ANSWER -> counted(k, sensitive, part, n, c);
        };
    }

    /** The same for a count. */
    static boolean counted(int k, boolean sensitive, boolean part, int n, int c) {
        if (c > 0 && c < k) {
            return false;
        }
        if (!part) {
            return true;
        }
        boolean few = n > c && n - c < k;
        boolean alike = sensitive && n > 0 && (c == 0 || c == n);
        return !few && !alike;
    }

    /** True when this rounding is coarse enough for {@code n} people. */
    static boolean coarse(Kind kind, Rounding rounding, int n) {
        return switch (kind) {
            case PERCENTAGE -> n >= LEAST_FOR_A_FINE_SHARE || rounding.coarsePercentage();
            case MEAN -> n >= LEAST_FOR_A_FINE_SHARE || rounding.coarseMean();
            case COUNT, ANSWER, SUM -> true;
        };
    }
}
