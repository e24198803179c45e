// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Several questions asked of the same answers: probabilities raised so that chance is not taken for an effect. */
public final class Holm {

    private Holm() {}

    /**
     * Holm's step-down adjustment (1979).
     *
     * @param probabilities each 0 to 1
     * @return adjusted ones in the same order, each at least as large and at most 1
     */
    public static double[] adjust(double... probabilities) {
        int[] order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> probabilities[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[probabilities.length];
        double largest = 0;
        for (int step = 0; step < order.length; step++) {
            largest = Math.max(largest, Math.min(1, (order.length - step) * probabilities[order[step]]));
            adjusted[order[step]] = largest;
        }
        return adjusted;
    }
}
