// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;

/** A clock that stands still until a test moves it; always at +00:00, as Morocco is since 20 September 2026. */
public final class FixedClock implements CivilClock {

    private volatile LocalDateTime now;

    /** Stands at {@code now}. */
    public FixedClock(LocalDateTime now) {
        this.now = now;
    }

    /** Stands at 23 November 2026, 10:00. */
    public FixedClock() {
        this(LocalDateTime.of(2026, 11, 23, 10, 0));
    }

    /** Moves the hands. */
    public void set(LocalDateTime moment) {
        now = moment;
    }

    @Override
    public String zone() {
        return "Africa/Casablanca";
    }

    @Override
    public String rules() {
        return "fixed";
    }

    @Override
    public LocalDate today() {
        return now.toLocalDate();
    }

    @Override
    public LocalDateTime now() {
        return now;
    }

    @Override
    public ZoneOffset offsetAt(LocalDateTime local) {
        return ZoneOffset.UTC;
    }

    @Override
    public ZoneOffset offsetAt(Instant instant) {
        return ZoneOffset.UTC;
    }

    @Override
    public Optional<Message> warning() {
        return Optional.empty();
    }
}
