// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome.Done;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.spi.Agenda;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedAgenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlannedSessionsTest {

    private static final Caller ME = Callers.psychologist();

    private final SessionsHouse house = new SessionsHouse();
    private final FixedAgenda agenda =
            new FixedAgenda().plan("later", LocalDate.of(2026, 12, 3)).plan("sooner", LocalDate.of(2026, 11, 18));

    @AfterEach
    void close() {
        house.close();
    }

    private String log() {
        return ((Done<Stored>) house.sessions.log(ME, Records.fine().record(), "form-0123456789abcdef"))
                .value()
                .id();
    }

    @Test
    void whatWasHeldIsNoLongerPlanned() {
        house.agenda = agenda;
        assertThat(house.sessions.planned(ME)).extracting(Agenda.Planned::id).containsExactly("sooner", "later");
        String id = log();
        house.sessions.held(ME, "sooner", id);
        house.sessions.held(Callers.otherPsychologist(), "later", id);
        assertThat(agenda.heldAs()).isEqualTo(java.util.Map.of("sooner", id));
        assertThat(house.sessions.planned(ME)).extracting(Agenda.Planned::id).containsExactly("later");
    }

    @Test
    void withoutAnAgendaNothingIsPlanned() {
        assertThat(house.sessions.planned(ME)).isEmpty();
        house.sessions.held(ME, "sooner", log());
    }

    @Test
    void anAgendaThatFailsStopsNobody() {
        house.agenda = new Agenda() {
            @Override
            public List<Planned> planned(Caller caller) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void held(Caller caller, String planned, String session) {
                throw new IllegalStateException("broken");
            }
        };
        assertThat(house.sessions.planned(ME)).isEmpty();
        house.sessions.held(ME, "sooner", log());
        assertThat(house.sessions.mine(ME)).hasSize(1);
    }
}
