// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A number of successes among {@code size} answers.
 *
 * @param successes 0 to {@code size}
 * @param size at least 1
 */
public record Proportion(int successes, int size) {

    public Proportion {
        if (size < 1 || successes < 0 || successes > size) {
            throw new IllegalArgumentException("successes are among the answers");
        }
    }

    /** Share of successes, 0 to 1. */
    public double share() {
        return (double) successes / size;
    }

    /** Score interval (Wilson 1927): keeps its promise for small numbers better than the textbook one. */
    public Interval wilson(double level) {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
        double weight = z * z / size;
        double centre = (share() + weight / 2) / (1 + weight);
        double half = z / (1 + weight) * Math.sqrt(share() * (1 - share()) / size + weight / (4.0 * size));
        return new Interval(successes == 0 ? 0 : centre - half, successes == size ? 1 : centre + half, level);
    }

    /** Exact interval (Clopper and Pearson 1934): never less than it promises. */
    public Interval clopperPearson(double level) {
        double tail = (1 - level) / 2;
        double lower = successes == 0
                ? 0
                : BetaDistribution.of(successes, size - successes + 1.0).inverseCumulativeProbability(tail);
        double upper = successes == size
                ? 1
                : BetaDistribution.of(successes + 1.0, size - successes).inverseCumulativeProbability(1 - tail);
        return new Interval(lower, upper, level);
    }
}
