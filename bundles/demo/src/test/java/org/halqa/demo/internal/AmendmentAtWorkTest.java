// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.Programme;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the demo is loaded, there are days to plan in, and all that was invented is there. */
class AmendmentAtWorkTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    private Programme loaded(Demo demo, LocalDate today) {
        house.clock.set(today.atTime(10, 0));
        assertThat(demo.load(Callers.admin())).isInstanceOf(Outcome.Done.class);
        return house.programmes.current();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-12-31",
        "2026-12-10, 2026-12-31",
        "2026-12-11, 2027-03-31",
        "2026-12-31, 2027-03-31",
        "2027-01-01, 2027-04-30",
        "2027-02-20, 2027-05-31",
        "2031-02-20, 2031-05-31",
        "2043-11-05, 2044-02-29"
    })
    void theMissionEndsInDecemberOrGoesOnForWhoComesLater(LocalDate today, LocalDate end) {
        Programme demo = loaded(house.bare(), today);

        assertThat(demo.demo()).isTrue();
        assertThat(demo.window().to()).isEqualTo(end);
        assertThat(demo.window().contains(today.plusWeeks(2))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01", "2031-02-01", "2040-07-14"})
    void afterTheEndOfTheContractEverythingThatWasInventedIsThere(LocalDate today) {
        loaded(house.demo, today);

        assertThat(Map.of(
                        "sessions", house.sessions.mine(Troupe.PSYCHOLOGIST).size(),
                        "reports",
                                house.releases
                                        .all(Callers.coordination(), "session-report")
                                        .size(),
                        "dates",
                                house.calendar.appointments(Troupe.PSYCHOLOGIST).size(),
                        "recommendations",
                                house.recommendations
                                        .all(Callers.coordination())
                                        .size()))
                .isEqualTo(Map.of("sessions", 40, "reports", 29, "dates", 16, "recommendations", 3));
    }

    @Test
    void theRealProgrammeIsLeftAsItIs() {
        LocalDate end = house.programmes.current().window().to();
        loaded(house.bare(), LocalDate.of(2027, 2, 1));

        house.bare().remove(Callers.admin());

        assertThat(house.programmes.current().demo()).isFalse();
        assertThat(house.programmes.current().window().to()).isEqualTo(end);
    }
}
