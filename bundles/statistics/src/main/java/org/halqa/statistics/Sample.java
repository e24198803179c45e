// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers of one wave or one group: mean, spread, median. Immutable. */
public final class Sample {

    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException when there is none, or one is not finite */
    public static Sample of(double... values) {
        if (values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a sample has finite values");
        }
        return new Sample(values.clone());
    }

    /** How many. */
    public int size() {
        return values.length;
    }

    /** The values, in the order in which they were given. */
    public double[] values() {
        return values.clone();
    }

    /** Arithmetic mean. */
    public double mean() {
        return stream().sum() / values.length;
    }

    /** Unbiased variance, divided by n − 1; at least two values. */
    public double variance() {
        if (values.length < 2) {
            throw new IllegalArgumentException("a variance needs two values");
        }
        double mean = mean();
        return stream().map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
    }

    /** Square root of {@link #variance()}. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The middle value, or the mean of the two in the middle. */
    public double median() {
        double[] sorted = stream().sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * This minus {@code other}, pair by pair.
     *
     * @throws IllegalArgumentException when there are not as many
     */
    public Sample minus(Sample other) {
        if (other.size() != size()) {
            throw new IllegalArgumentException("pairs need as many values on both sides");
        }
        double[] differences = new double[values.length];
        Arrays.setAll(differences, at -> values[at] - other.values[at]);
        return new Sample(differences);
    }

    DoubleStream stream() {
        return Arrays.stream(values);
    }

    double at(int index) {
        return values[index];
    }
}
