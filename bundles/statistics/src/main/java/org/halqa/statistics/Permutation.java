// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Tests that ask every way in which chance could have dealt the values. For groups so small that all ways can be counted. */
public final class Permutation {

    /** Most ways that are counted one by one. */
    public static final long MOST = 5_000_000;

    private static final double GRAIN = 1e-9;

    private Permutation() {}

    /**
     * Share of the ways to deal the values to two groups whose means are at least as far apart as these.
     *
     * @throws IllegalArgumentException when there are more than {@link #MOST} ways: use {@link RankSum}, which is exact at any
     *     size
     */
    public static double means(Sample first, Sample second) {
        double[] all = DoubleStream.concat(first.stream(), second.stream()).toArray();
        if (ways(all.length, first.size()) > MOST) {
            throw new IllegalArgumentException("too many ways to count");
        }
        Deals deals = new Deals(all, first.size(), Math.abs(first.mean() - second.mean()));
        deals.from(0, first.size(), 0);
        return (double) deals.reached / deals.counted;
    }

    /**
     * Share of the ways to give signs to the differences whose mean is at least as far from zero as this one.
     *
     * @throws IllegalArgumentException when there are more than {@link #MOST} ways: use {@link SignedRank}
     */
    public static double signFlips(Sample differences) {
        if (differences.size() > 22) {
            throw new IllegalArgumentException("too many ways to count");
        }
        double[] sizes = differences.stream().map(Math::abs).toArray();
        double observed = Math.abs(differences.stream().sum()) - GRAIN;
        long ways = 1L << sizes.length;
        long reached = 0;
        for (long signs = 0; signs < ways; signs++) {
            double sum = 0;
            for (int at = 0; at < sizes.length; at++) {
                sum += (signs >> at & 1) == 1 ? sizes[at] : -sizes[at];
            }
            reached += Math.abs(sum) >= observed ? 1 : 0;
        }
        return (double) reached / ways;
    }

    private static double ways(int all, int chosen) {
        double ways = 1;
        for (int at = 1; at <= chosen; at++) {
            ways = ways * (all - chosen + at) / at;
        }
        return ways;
    }

    /** Counts the ways to deal, and those whose means are far enough apart. */
    private static final class Deals {
        private final double[] values;
        private final int size;
        private final double apart;
        private final double total;
        private long counted;
        private long reached;

        Deals(double[] values, int size, double apart) {
            this.values = values;
            this.size = size;
            this.apart = apart - GRAIN;
            this.total = Arrays.stream(values).sum();
        }

        void from(int at, int left, double sum) {
            if (left == 0) {
                counted++;
                reached += Math.abs(sum / size - (total - sum) / (values.length - size)) >= apart ? 1 : 0;
                return;
            }
            for (int next = at; next <= values.length - left; next++) {
                from(next + 1, left - 1, sum + values[next]);
            }
        }
    }
}
