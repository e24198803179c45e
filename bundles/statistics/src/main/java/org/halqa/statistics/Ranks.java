// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1, equal values sharing the mean of theirs; doubled, so that they are whole numbers. */
final class Ranks {

    private Ranks() {}

    /** Twice the rank of each value. */
    static int[] doubled(double[] values) {
        Integer[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> values[at]))
                .toArray(Integer[]::new);
        int[] ranks = new int[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int at = from; at <= to; at++) {
                ranks[order[at]] = from + to + 2;
            }
            from = to + 1;
        }
        return ranks;
    }

    /** True when two values are equal. */
    static boolean tied(double[] values) {
        return Arrays.stream(values).distinct().count() < values.length;
    }
}
