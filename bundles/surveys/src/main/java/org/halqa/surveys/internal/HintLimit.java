// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often a survey may be asked for hints while people type: by survey and minute, because nothing is known of who asks. Whoever
 * spends all of them takes a hint from others and nothing else; what is written is read before it leaves.
 */
final class HintLimit {

    /** Two hundred people who type at once, each asked about every four seconds. */
    static final int A_MINUTE = 3_000;

    private static final long MINUTE = 60_000_000_000L;

    private final LongSupplier nanoseconds;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(long since, int times) {}

    /** @param nanoseconds a clock that only goes forward */
    HintLimit(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Counts one more; false when there were too many in this minute. */
    boolean mayAsk(String survey) {
        long now = nanoseconds.getAsLong();
        Asked counted = asked.compute(
                survey,
                (id, before) -> before == null || now - before.since() >= MINUTE
                        ? new Asked(now, 1)
                        : new Asked(before.since(), Math.min(before.times() + 1, A_MINUTE + 1)));
        return counted.times() <= A_MINUTE;
    }
}
