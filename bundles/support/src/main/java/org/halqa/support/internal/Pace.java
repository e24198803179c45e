// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.halqa.clock.CivilClock;

/**
 * How fast a card may be used: six times an hour and fifteen times a day for each programme, in memory. The code hangs on walls, and
 * somebody who plays with it must not fill the list so that nobody is called.
 */
final class Pace {

    private static final int AN_HOUR = 6;
    private static final int A_DAY = 15;

    private final CivilClock clock;
    private final Map<String, Deque<LocalDateTime>> steps = new HashMap<>();

    Pace(CivilClock clock) {
        this.clock = clock;
    }

    /** True when one more is not too fast; it is counted then. */
    synchronized boolean allows(String programme) {
        LocalDateTime now = clock.now();
        Deque<LocalDateTime> last = steps.computeIfAbsent(programme, first -> new ArrayDeque<>());
        last.removeIf(step -> !step.isAfter(now.minusDays(1)) || step.isAfter(now));
        long lately =
                last.stream().filter(step -> step.isAfter(now.minusHours(1))).count();
        boolean allowed = lately < AN_HOUR && last.size() < A_DAY;
        if (allowed) {
            last.add(now);
        }
        return allowed;
    }
}
