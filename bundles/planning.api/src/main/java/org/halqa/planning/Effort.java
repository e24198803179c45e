// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.time.Duration;

/**
 * How much to search. Whichever limit comes first ends a search; a plan is there in any case.
 *
 * @param time at most this long; a search that has proved its plan ends sooner
 * @param threads 1 or more; each searches on its own and takes over what another found
 * @param seed where chance starts
 * @param steps at most so many steps a thread: with one thread, the same problem, seed and steps give the same plan
 */
public record Effort(Duration time, int threads, long seed, long steps) {

    public Effort {
        if (threads < 1 || steps < 1) {
            throw new IllegalArgumentException("a search needs a thread and a step");
        }
    }

    /** What a page asks for: two threads for that long. */
    public static Effort of(Duration time) {
        return new Effort(time, 2, 1, Long.MAX_VALUE);
    }

    /** What a test asks for: one thread, so many steps, however long they take. */
    public static Effort steps(long seed, long steps) {
        return new Effort(Duration.ofDays(1), 1, seed, steps);
    }
}
