// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.halqa.clock.CivilClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuledClockTest {

    private static final RuleSet RULES = RuleSet.bundled();
    private static final JvmRules STALE =
            new JvmRules("2025a", ZoneId.of("+01:00").getRules());

    private final CivilClock clock = clockAt("2026-11-23T23:30:00Z");

    private static CivilClock clockAt(String instant) {
        return new RuledClock(RULES, Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Tokyo")), STALE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01T12:00, +01:00",
        "2026-02-15T01:59, +01:00",
        "2026-02-15T03:00, Z",
        "2026-03-01T12:00, Z",
        "2026-03-22T03:00, +01:00",
        "2026-04-15T10:00, +01:00",
        "2026-09-19T10:00, +01:00",
        "2026-09-20T00:59, +01:00",
        "2026-09-20T02:00, Z",
        "2026-09-20T10:00, Z",
        "2026-11-23T10:00, Z",
        "2027-02-20T10:00, Z",
        "2045-07-01T10:00, Z"
    })
    void theOffsetsThatTheMissionLivesThrough(LocalDateTime local, ZoneOffset offset) {
        assertThat(clock.offsetAt(local)).isEqualTo(offset);
    }

    @Test
    void anHourThatComesTwiceIsTheFirstOne() {
        LocalDateTime twice = LocalDateTime.of(2026, 9, 20, 1, 30);
        assertThat(RULES.rules().getValidOffsets(twice)).hasSize(2);
        assertThat(clock.offsetAt(twice)).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(clock.offsetAt(Instant.parse("2026-09-20T00:59:59Z"))).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(clock.offsetAt(Instant.parse("2026-09-20T01:00:00Z"))).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void anHourThatIsLeftOutKeepsTheOffsetBeforeIt() {
        assertThat(clock.offsetAt(LocalDateTime.of(2026, 3, 22, 2, 30))).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void todayIsTheDayOnTheWallAndNotThatOfTheMachine() {
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(clockAt("2026-06-30T23:30:00Z").now()).isEqualTo(LocalDateTime.of(2026, 7, 1, 0, 30));
    }

    @Test
    void aJvmWithOlderRulesIsNoticed() {
        assertThat(clock.warning()).hasValueSatisfying(warning -> {
            assertThat(warning.key()).isEqualTo("clock.stale");
            assertThat(warning.arguments()).startsWith("2025a", RULES.version());
        });
    }

    @Test
    void aJvmWithTheSameRulesIsNot() {
        JvmRules current = new JvmRules(RULES.version(), RULES.rules());
        assertThat(new RuledClock(RULES, Clock.systemUTC(), current).warning()).isEmpty();
    }
}
