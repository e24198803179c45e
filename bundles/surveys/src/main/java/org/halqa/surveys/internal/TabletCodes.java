// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Keeps somebody who was handed the tablet from trying out its code. */
final class TabletCodes {

    private static final int TRIES = 10;
    private static final long PAUSE = 60_000_000_000L;

    private final LongSupplier nanoseconds;
    private final Map<String, Tries> wrong = new ConcurrentHashMap<>();

    private record Tries(int number, long until) {}

    /** @param nanoseconds a clock that only goes forward */
    TabletCodes(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** True when the code is right and not too many others were tried. */
    boolean opens(String survey, String right, String typed) {
        Tries before = wrong.getOrDefault(survey, new Tries(0, nanoseconds.getAsLong()));
        if (before.number() >= TRIES && nanoseconds.getAsLong() - before.until() < 0) {
            return false;
        }
        if (right.equals(typed.strip())) {
            wrong.remove(survey);
            return true;
        }
        int number = before.number() >= TRIES ? 1 : before.number() + 1;
        wrong.put(survey, new Tries(number, nanoseconds.getAsLong() + PAUSE));
        return false;
    }
}
