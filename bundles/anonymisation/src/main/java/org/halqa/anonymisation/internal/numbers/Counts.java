// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import org.halqa.anonymisation.internal.numbers.Measure.Kind;

/** How many are in each cell of a table, how many of them count, and what they scored. */
final class Counts {

    /** People, by the cell that holds the base: {@link Layout#base}. */
    final int[] n;

    /** Those who count, by cell. */
    final int[] c;

    /** What they scored together, by cell. */
    final long[] s;

    /** How many different scores there are, by cell; only of means. */
    final int[] different;

    private final Layout layout;
    private final int[][] histogram;
    private final int firstMargin;
    private final int secondMargin;

    Counts(Layout layout) {
        this.layout = layout;
        this.n = new int[layout.cells];
        this.c = new int[layout.cells];
        this.s = new long[layout.cells];
        this.different = new int[layout.kind == Kind.MEAN ? layout.cells : 0];
        this.histogram = new int[layout.kind == Kind.MEAN ? layout.cells : 0][layout.scores.length];
        this.firstMargin = layout.first.margin();
        this.secondMargin = layout.second.margin();
    }

    /**
     * Counts a row in, or out.
     *
     * @param home the cell of its base
     * @param score its place among the scores, or -1
     * @param sign 1 for in, -1 for out
     */
    void shift(int place, int home, int score, int sign) {
        tally(home / layout.stride, home % layout.stride, sign);
        if ((place & 1) == 1) {
            count((place >> 1) / layout.stride, (place >> 1) % layout.stride, score, sign);
        }
    }

    private void tally(int one, int other, int sign) {
        int rowMargin = firstMargin * layout.stride;
        int margin = secondMargin;
        n[one * layout.stride + other] += sign;
        if (other != margin) {
            n[one * layout.stride + margin] += sign;
        }
        if (one * layout.stride != rowMargin) {
            n[rowMargin + other] += sign;
            if (other != margin) {
                n[rowMargin + margin] += sign;
            }
        }
    }

    private void count(int one, int other, int score, int sign) {
        int rowMargin = firstMargin * layout.stride;
        int margin = secondMargin;
        count(one * layout.stride + other, score, sign);
        if (other != margin) {
            count(one * layout.stride + margin, score, sign);
        }
        if (one * layout.stride != rowMargin) {
            count(rowMargin + other, score, sign);
            if (other != margin) {
                count(rowMargin + margin, score, sign);
            }
        }
    }

    private void count(int cell, int score, int sign) {
        c[cell] += sign;
        if (score >= 0) {
            s[cell] += sign * layout.scores[score];
            int before = histogram[cell][score];
            histogram[cell][score] = before + sign;
            different[cell] += before == 0 ? 1 : before + sign == 0 ? -1 : 0;
        }
    }
}
