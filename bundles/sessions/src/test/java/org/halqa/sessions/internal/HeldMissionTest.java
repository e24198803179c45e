// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.spi.MissionGuard;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeldMissionTest {

    private final SessionsHouse house = new SessionsHouse();
    private final MissionGuard guard = new HeldMission(house.store.database("sessions"));

    @AfterEach
    void close() {
        house.close();
    }

    private List<Fault> faults(int month) {
        return guard.leftOut(house.programmes.current(), YearMonth.of(2026, month), BigDecimal.ONE);
    }

    @Test
    void aSessionThatWasHeldKeepsItsMonthInTheMissionAndNothingOfItIsTold() {
        assertThat(house.sessions.log(Callers.psychologist(), Records.fine().record(), "log-key-0123456789"))
                .isInstanceOf(Outcome.Done.class);

        assertThat(faults(11)).isEmpty();
        assertThat(faults(10)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("last");
            assertThat(fault.reason().arguments()).isEmpty();
        });
    }

    @Test
    void fewerDaysAreNotItsBusiness() {
        assertThat(faults(12)).isEmpty();
    }
}
