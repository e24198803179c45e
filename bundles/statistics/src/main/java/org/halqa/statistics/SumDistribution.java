// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

/**
 * Exact distribution of a sum of whole numbers when chance decides which of them are in it (Streitberg and Röhmel 1986). Ties are
 * no trouble: equal numbers are counted like any others.
 */
final class SumDistribution {

    /** Room for rounding when a sum of doubles is compared with a probability. */
    private static final double GRAIN = 1e-12;

    private final double[] probabilities;

    private SumDistribution(double[] counts) {
        double all = 0;
        for (double count : counts) {
            all += count;
        }
        this.probabilities = counts;
        for (int at = 0; at < counts.length; at++) {
            counts[at] /= all;
        }
    }

    /** Each number is in the sum or not, with equal chance: signs of differences. */
    static SumDistribution ofAnyOf(int[] numbers) {
        double[] counts = new double[sum(numbers) + 1];
        counts[0] = 1;
        for (int number : numbers) {
            for (int at = counts.length - 1; at >= number; at--) {
                counts[at] += counts[at - number];
            }
        }
        return new SumDistribution(counts);
    }

    /** Exactly {@code size} of the numbers are in the sum, each choice with equal chance: labels of groups. */
    static SumDistribution ofChoices(int[] numbers, int size) {
        double[][] counts = new double[size + 1][sum(numbers) + 1];
        counts[0][0] = 1;
        for (int number : numbers) {
            for (int chosen = size; chosen > 0; chosen--) {
                for (int at = counts[chosen].length - 1; at >= number; at--) {
                    counts[chosen][at] += counts[chosen - 1][at - number];
                }
            }
        }
        return new SumDistribution(counts[size]);
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Probability of a sum of at most {@code sum}. */
    double atMost(int sum) {
        double below = 0;
        for (int at = 0; at <= Math.min(sum, probabilities.length - 1); at++) {
            below += probabilities[at];
        }
        return Math.min(1, below);
    }

    /** Probability of a sum of at least {@code sum}. */
    double atLeast(int sum) {
        double above = 0;
        for (int at = Math.max(sum, 0); at < probabilities.length; at++) {
            above += probabilities[at];
        }
        return Math.min(1, above);
    }

    /** Twice the smaller tail, at most 1. */
    double twoSided(int sum) {
        return Math.min(1, 2 * Math.min(atMost(sum), atLeast(sum)));
    }

    /** Smallest sum that is not exceeded with at least {@code probability}. */
    int quantile(double probability) {
        double below = 0;
        for (int at = 0; at < probabilities.length; at++) {
            below += probabilities[at];
            if (below >= probability - GRAIN) {
                return at;
            }
        }
        return probabilities.length - 1;
    }
}
