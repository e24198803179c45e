// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.planning.agenda.Stage;
import org.halqa.sessions.spi.Agenda;
import org.halqa.testkit.AgendaContract;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlannedSessionsTest extends AgendaContract {

    private final PlanningHouse house = new PlanningHouse();

    @BeforeEach
    void plan() {
        house.calendar.addUsual(facilitator());
        house.proposals.accept(
                facilitator(),
                KeptCalendarTest.done(house.proposals.propose(facilitator())).lines().stream()
                        .map(Line::id)
                        .collect(Collectors.toSet()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Override
    protected Agenda agenda() {
        return house.agenda;
    }

    @Override
    protected Caller facilitator() {
        return Callers.psychologist();
    }

    @Override
    protected Caller somebodyElse() {
        return Callers.otherPsychologist();
    }

    @Test
    void whatWasLoggedIsHeldAndSpent() {
        Agenda.Planned first = agenda().planned(facilitator()).get(0);

        agenda().held(facilitator(), first.id(), "session-1");

        Appointment held = house.calendar.find(facilitator(), first.id()).orElseThrow();
        assertThat(held.stage()).isEqualTo(Stage.HELD);
        assertThat(house.budget.state(facilitator()).consumed()).isPositive();
    }
}
