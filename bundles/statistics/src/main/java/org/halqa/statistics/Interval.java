// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

/**
 * An interval of confidence.
 *
 * @param lower smallest value
 * @param upper largest value
 * @param level confidence that it has, between 0 and 1; an exact interval of ranks has a little more than was asked for
 */
public record Interval(double lower, double upper, double level) {

    /** True when {@code value} lies in it, its ends included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** True when the two have a value in common: then one cannot conclude that they differ. */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }
}
