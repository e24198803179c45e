// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;

/** The clock of Morocco as IANA 2026c has it: +01:00 since 22 March 2026, +00:00 for good since 20 September 2026. */
enum MoroccoOf2026 implements CivilClock {
    CLOCK;

    private static final Instant SPRING = Instant.parse("2026-03-22T02:00:00Z");
    private static final Instant FOR_GOOD = Instant.parse("2026-09-20T01:00:00Z");

    @Override
    public String zone() {
        return "Africa/Casablanca";
    }

    @Override
    public String rules() {
        return "2026c";
    }

    @Override
    public LocalDate today() {
        return now().toLocalDate();
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.of(2026, 8, 1, 12, 0);
    }

    @Override
    public ZoneOffset offsetAt(LocalDateTime local) {
        return offsetAt(local.toInstant(ZoneOffset.ofHours(1)));
    }

    @Override
    public ZoneOffset offsetAt(Instant instant) {
        boolean summer = !instant.isBefore(SPRING) && instant.isBefore(FOR_GOOD);
        return summer ? ZoneOffset.ofHours(1) : ZoneOffset.UTC;
    }

    @Override
    public Optional<Message> warning() {
        return Optional.empty();
    }
}
