// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;

/** A clock that an invented story turns back, so that its past is lived through the rules of those days. One thread. */
final class StoryClock implements CivilClock {

    private final CivilClock real;
    private LocalDate day;

    StoryClock(CivilClock real) {
        this.real = real;
        this.day = real.today();
    }

    void set(LocalDate other) {
        day = other;
    }

    @Override
    public String zone() {
        return real.zone();
    }

    @Override
    public String rules() {
        return real.rules();
    }

    @Override
    public LocalDate today() {
        return day;
    }

    @Override
    public LocalDateTime now() {
        return day.atTime(LocalTime.NOON);
    }

    @Override
    public ZoneOffset offsetAt(LocalDateTime local) {
        return real.offsetAt(local);
    }

    @Override
    public ZoneOffset offsetAt(Instant instant) {
        return real.offsetAt(instant);
    }

    @Override
    public Optional<Message> warning() {
        return real.warning();
    }
}
