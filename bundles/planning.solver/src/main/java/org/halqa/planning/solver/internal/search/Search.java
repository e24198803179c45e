// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

import java.time.Duration;
import org.halqa.planning.Effort;

/** How hard and how long both searches try. The temperatures were tried on generated problems of all sizes. */
public final class Search {

    /** Part of what a dearer step usually costs at which a search begins. */
    private static final double WARM = 0.5;
    /** The same at which it ends. */
    private static final double COLD = 0.01;

    private static final Duration LONGEST = Duration.ofDays(1);

    private Search() {}

    /** The limit of an effort that begins now. */
    public static Limit limit(Effort effort) {
        long start = System.nanoTime();
        Duration time = effort.time().compareTo(LONGEST) > 0 ? LONGEST : effort.time();
        return new Limit(start, start + time.toNanos(), effort.steps());
    }

    /**
     * Cools a walk from where it stands.
     *
     * @param warmth 1 forgets where it stood; less stays closer to it
     * @param until part of the limit that may be used when it ends
     */
    public static void anneal(Annealing annealing, double warmth, double until) {
        annealing.restart();
        double scale = annealing.scale();
        annealing.cool(scale * WARM * warmth, scale * COLD, until);
    }
}
