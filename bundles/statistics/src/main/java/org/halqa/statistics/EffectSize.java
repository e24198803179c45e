// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

/** How large a difference is, in standard deviations. Positive when the first is larger. */
public final class EffectSize {

    private EffectSize() {}

    /** Cohen's d of two groups, with their pooled spread. At least two values each, not all the same. */
    public static double d(Sample first, Sample second) {
        double degrees = first.size() + second.size() - 2.0;
        double pooled = ((first.size() - 1) * first.variance() + (second.size() - 1) * second.variance()) / degrees;
        return spread(first.mean() - second.mean(), pooled);
    }

    /** Hedges' g: d times J = 1 − 3 / (4 (n₁ + n₂ − 2) − 1), which takes away the bias of small groups. */
    public static double g(Sample first, Sample second) {
        double degrees = first.size() + second.size() - 2.0;
        return d(first, second) * (1 - 3 / (4 * degrees - 1));
    }

    /** d of paired differences: their mean over their own spread. */
    public static double dz(Sample differences) {
        return spread(differences.mean(), differences.variance());
    }

    private static double spread(double difference, double variance) {
        if (variance == 0) {
            throw new IllegalArgumentException("values that are all the same have no spread to compare with");
        }
        return difference / Math.sqrt(variance);
    }
}
