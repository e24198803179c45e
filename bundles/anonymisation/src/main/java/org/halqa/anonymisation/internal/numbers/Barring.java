// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

/**
 * Which columns keep somebody out of a cell, looked up by code instead of asked of the layout: the same question is put about
 * everybody again and again.
 */
final class Barring {

    private final int[] columns;
    private final long[][] barred;

    /**
     * Of a cell.
     *
     * @param counting true for who counts there, false for who is in its base
     */
    Barring(Layout layout, int cell, boolean counting) {
        this.columns = layout.all;
        this.barred = new long[columns.length][];
        int[] codes = new int[layout.width()];
        for (int at = 0; at < columns.length; at++) {
            int column = columns[at];
            barred[at] = new long[layout.codes(column)];
            for (int code = 0; code < barred[at].length; code++) {
                codes[column] = code;
                barred[at][code] = layout.failing(codes, cell, counting) & 1L << column;
            }
            codes[column] = 0;
        }
    }

    /** The columns that keep somebody out; zero for somebody who is in. */
    long of(int[] codes) {
        long failing = 0;
        for (int at = 0; at < columns.length; at++) {
            failing |= barred[at][codes[columns[at]]];
        }
        return failing;
    }
}
