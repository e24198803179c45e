// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.stream.IntStream;

/** Where a series of months is going. */
public final class Trend {

    private Trend() {}

    /**
     * Median of the slopes of all pairs of points (Theil 1950, Sen 1968): one odd month does not turn it.
     *
     * @param values one for each month, in order, at least two
     * @return change for each month, in the unit of the values
     */
    public static double theilSen(Sample values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("a trend needs two months");
        }
        double[] slopes = IntStream.range(0, values.size())
                .boxed()
                .flatMapToDouble(late -> IntStream.range(0, late)
                        .mapToDouble(early -> (values.at(late) - values.at(early)) / (late - early)))
                .toArray();
        return Sample.of(slopes).median();
    }
}
