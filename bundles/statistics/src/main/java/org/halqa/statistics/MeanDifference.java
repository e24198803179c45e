// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A difference of means with Student's t.
 *
 * @param difference first minus second, in the unit of the values
 * @param t its size in standard errors
 * @param degrees of freedom
 * @param error standard error of the difference
 */
public record MeanDifference(double difference, double t, double degrees, double error) {

    /** Two waves that are not paired, with unequal spread (Welch 1947). At least two values each. */
    public static MeanDifference welch(Sample first, Sample second) {
        double one = first.variance() / first.size();
        double other = second.variance() / second.size();
        double degrees =
                (one + other) * (one + other) / (one * one / (first.size() - 1) + other * other / (second.size() - 1));
        return of(first.mean() - second.mean(), Math.sqrt(one + other), degrees);
    }

    /** Differences of pairs. At least two. */
    public static MeanDifference paired(Sample differences) {
        double error = differences.standardDeviation() / Math.sqrt(differences.size());
        return of(differences.mean(), error, differences.size() - 1.0);
    }

    private static MeanDifference of(double difference, double error, double degrees) {
        if (error == 0) {
            throw new IllegalArgumentException("values that are all the same have no spread to compare with");
        }
        return new MeanDifference(difference, difference / error, degrees, error);
    }

    /** Probability, under no difference, of one as large in either direction. */
    public double twoSided() {
        return 2 * TDistribution.of(degrees).cumulativeProbability(-Math.abs(t));
    }

    /** Interval of the difference. */
    public Interval interval(double level) {
        double half = error * TDistribution.of(degrees).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(difference - half, difference + half, level);
    }
}
