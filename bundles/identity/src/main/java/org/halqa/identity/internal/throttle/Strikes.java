// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.throttle;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed attempts by key and says how long the next one has to wait: nothing at first, then one second, two, four,
 * up to a quarter of an hour. Attempts made while waiting are not counted, so nobody is locked out for good. Kept in
 * memory only, on a clock that cannot be set back. Not safe on several threads: {@link GuessGuard} is.
 */
final class Strikes {

    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int KEYS = 20_000;

    /** How often, and when last. */
    private record Strike(int count, long at) {}

    private final int free;
    private final Map<String, Strike> strikes = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Strike> eldest) {
            return size() > KEYS;
        }
    };

    /** The first {@code free} failures cost nothing. */
    Strikes(int free) {
        this.free = free;
    }

    /** How long {@code key} still has to wait. */
    Duration wait(String key, long now) {
        Strike strike = current(key, now);
        if (strike.count < free) {
            return Duration.ZERO;
        }
        Duration left = pause(strike.count).minusNanos(now - strike.at);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void add(String key, long now) {
        strikes.put(key, new Strike(current(key, now).count + 1, now));
    }

    /** Takes one strike back: the attempt was good after all. */
    void takeBack(String key, long now) {
        Strike strike = current(key, now);
        if (strike.count > 0) {
            strikes.put(key, new Strike(strike.count - 1, strike.at));
        }
    }

    void clear(String key) {
        strikes.remove(key);
    }

    private Strike current(String key, long now) {
        Strike strike = strikes.get(key);
        return strike == null || now - strike.at > FORGOTTEN.toNanos() ? new Strike(0, now) : strike;
    }

    private Duration pause(int count) {
        int doublings = Math.min(count - free, 10);
        Duration pause = Duration.ofSeconds(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
