// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Which change of one score is more than the measure's own noise (Jacobson and Truax 1991). Never said of a person: only counts
 * of classes leave, and only when each is large enough (domain E7).
 *
 * @param deviation standard deviation of the score
 * @param reliability of the score, 0 to 1
 */
public record ReliableChange(double deviation, double reliability) {

    /** Standard error of measurement: SD √(1 − r). */
    public double measurementError() {
        return deviation * Math.sqrt(1 - reliability);
    }

    /** Standard error of a difference of two scores: √2 SEM. */
    public double differenceError() {
        return Math.sqrt(2) * measurementError();
    }

    /** The change from {@code before} to {@code after} in standard errors (RCI). */
    public double index(double before, double after) {
        return (after - before) / differenceError();
    }

    /** Smallest change that noise alone does not make, at this confidence. */
    public double threshold(double level) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2) * differenceError();
    }
}
