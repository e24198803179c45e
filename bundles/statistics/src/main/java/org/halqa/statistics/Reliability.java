// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Arrays;

/** How far the items of a scale say the same. */
public final class Reliability {

    private Reliability() {}

    /**
     * Cronbach's α (1951). Not to be printed for fewer than 20 people (domain E8).
     *
     * @param rows one for each person, each with the same number of items, at least two
     * @return at most 1; negative when the items contradict each other
     */
    public static double alpha(double[][] rows) {
        int items = rows[0].length;
        if (rows.length < 2 || items < 2) {
            throw new IllegalArgumentException("two people and two items at least");
        }
        double each = 0;
        for (int item = 0; item < items; item++) {
            int column = item;
            each += Sample.of(
                            Arrays.stream(rows).mapToDouble(row -> row[column]).toArray())
                    .variance();
        }
        double total = Sample.of(Arrays.stream(rows)
                        .mapToDouble(row -> Arrays.stream(row).sum())
                        .toArray())
                .variance();
        if (total == 0) {
            throw new IllegalArgumentException("people who all score the same show no reliability");
        }
        return items / (items - 1.0) * (1 - each / total);
    }
}
