// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The Mann–Whitney test of two waves or groups that are not paired, exact with and without ties, with the Hodges–Lehmann shift
 * and its exact interval, and the effect sizes that belong to it.
 */
public final class RankSum {

    private final double[] first;
    private final double[] second;
    private final int[] ranks;

    private RankSum(double[] first, double[] second) {
        this.first = first;
        this.second = second;
        this.ranks = Ranks.doubled(
                DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray());
    }

    /** @param first and {@code second}: at most 300 values each; a positive effect means that {@code first} is larger */
    public static RankSum of(Sample first, Sample second) {
        if (first.size() > 300 || second.size() > 300) {
            throw new IllegalArgumentException("for small groups");
        }
        return new RankSum(first.values(), second.values());
    }

    private int rankSum() {
        return IntStream.range(0, first.length).map(at -> ranks[at]).sum();
    }

    /** Number of pairs in which the first is larger, ties counting a half (U). */
    public double u() {
        return rankSum() / 2.0 - first.length * (first.length + 1) / 2.0;
    }

    /** True when values are equal across or within the groups: then the test is a permutation of ranks that share places. */
    public boolean tied() {
        return Ranks.tied(
                DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray());
    }

    /** Exact probability, under no difference, of ranks as extreme as these in either direction. */
    public double twoSided() {
        return distribution().twoSided(rankSum());
    }

    /** Exact probability, under no difference, of ranks of the first as large as these. */
    public double greater() {
        return distribution().atLeast(rankSum());
    }

    private SumDistribution distribution() {
        return SumDistribution.ofChoices(ranks, first.length);
    }

    /** Probability that one of the first is larger than one of the second, 0 to 1 (Vargha and Delaney's A). */
    public double superiority() {
        return u() / ((double) first.length * second.length);
    }

    /** Cliff's δ, −1 to 1: 2 A − 1. */
    public double cliff() {
        return 2 * superiority() - 1;
    }

    /** Median of all differences first minus second (Hodges and Lehmann 1963). */
    public double shift() {
        return Sample.of(differences()).median();
    }

    /** Exact interval of {@link #shift()}; its level is at least the one asked for when there are values enough for it. */
    public Interval interval(double level) {
        double[] differences = differences();
        int lowest = first.length * (first.length + 1) / 2;
        int[] untied = IntStream.rangeClosed(1, first.length + second.length).toArray();
        SumDistribution sums = SumDistribution.ofChoices(untied, first.length);
        int cut = Math.max(1, sums.quantile((1 - level) / 2) - lowest);
        double achieved = 1 - 2 * sums.atMost(cut - 1 + lowest);
        return new Interval(differences[cut - 1], differences[differences.length - cut], achieved);
    }

    private double[] differences() {
        return Arrays.stream(first)
                .flatMap(one -> Arrays.stream(second).map(other -> one - other))
                .sorted()
                .toArray();
    }
}
