// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Wilcoxon's signed-rank test of paired differences, exact with and without ties, and the Hodges–Lehmann pseudomedian with its
 * exact interval (Hollander and Wolfe). Differences of zero are left out of the test, as Wilcoxon does, not out of the
 * pseudomedian.
 */
public final class SignedRank {

    private final double[] differences;
    private final int[] ranks;
    private final double[] signed;

    private SignedRank(double[] differences) {
        this.differences = differences;
        this.signed = Arrays.stream(differences).filter(value -> value != 0).toArray();
        this.ranks = Ranks.doubled(Arrays.stream(signed).map(Math::abs).toArray());
    }

    /** @param differences after minus before, one for each pair; at most 500 */
    public static SignedRank of(Sample differences) {
        if (differences.size() > 500) {
            throw new IllegalArgumentException("for small groups");
        }
        return new SignedRank(differences.values());
    }

    /** Sum of the ranks of the positive differences (V). */
    public double positiveRanks() {
        return positive() / 2.0;
    }

    /** The smaller of the two sums of ranks (W). */
    public double smallerRanks() {
        return Math.min(positive(), Arrays.stream(ranks).sum() - positive()) / 2.0;
    }

    private int positive() {
        return IntStream.range(0, signed.length)
                .filter(at -> signed[at] > 0)
                .map(at -> ranks[at])
                .sum();
    }

    /** Exact probability, under no change, of a sum of ranks as extreme as this in either direction; 1 when nothing changed. */
    public double twoSided() {
        return SumDistribution.ofAnyOf(ranks).twoSided(positive());
    }

    /** Exact probability, under no change, of positive ranks as large as these. */
    public double greater() {
        return SumDistribution.ofAnyOf(ranks).atLeast(positive());
    }

    /** Exact probability, under no change, of positive ranks as small as these. */
    public double less() {
        return SumDistribution.ofAnyOf(ranks).atMost(positive());
    }

    /** Median of the means of all pairs of differences, each with itself as well (Hodges and Lehmann 1963). */
    public double pseudomedian() {
        return Sample.of(walsh()).median();
    }

    /**
     * Exact interval of {@link #pseudomedian()}; its level is at least the one asked for when the differences are enough for it,
     * else the largest there is.
     */
    public Interval interval(double level) {
        double[] walsh = walsh();
        int[] untied = IntStream.rangeClosed(1, differences.length).toArray();
        SumDistribution sums = SumDistribution.ofAnyOf(untied);
        int cut = Math.max(1, sums.quantile((1 - level) / 2));
        return new Interval(walsh[cut - 1], walsh[walsh.length - cut], 1 - 2 * sums.atMost(cut - 1));
    }

    private double[] walsh() {
        return IntStream.range(0, differences.length)
                .boxed()
                .flatMapToDouble(one ->
                        IntStream.rangeClosed(0, one).mapToDouble(other -> (differences[one] + differences[other]) / 2))
                .sorted()
                .toArray();
    }
}
