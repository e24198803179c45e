// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lives. A clock that was set back ends it: time must not be given away.
 *
 * @param idle without a request
 * @param absolute in all
 */
public record SessionLimits(Duration idle, Duration absolute) {

    /** A session is renewed at most this often. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    private static final Duration CLOCK_STEP = Duration.ofMinutes(2);

    public SessionLimits {
        if (idle.compareTo(GRAIN.multipliedBy(2)) < 0 || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "a session lasts at least two minutes, and in all at least its idle limit");
        }
    }

    boolean live(Instant opened, Instant seen, Instant now) {
        boolean forwards = now.isAfter(seen.minus(CLOCK_STEP)) && !seen.isBefore(opened);
        return forwards && now.isBefore(opened.plus(absolute)) && now.isBefore(seen.plus(idle));
    }
}
