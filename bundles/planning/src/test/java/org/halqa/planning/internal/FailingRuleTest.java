// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Proposals.Draft;
import org.halqa.planning.agenda.SessionCalendar.Wish;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FailingRulePlanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planning stops, and whoever plans learns which rule it was. */
class FailingRuleTest {

    private static final Caller SALMA = Callers.psychologist();

    private final PlanningHouse house = new PlanningHouse();
    private Draft draft;

    @BeforeEach
    void proposeThenFail() {
        house.calendar.addUsual(SALMA);
        draft = KeptCalendarTest.done(house.proposals.propose(SALMA));
        house.planner = new FailingRulePlanner();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static void refused(Outcome<?> outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Refused<>(List.of(new Fault("", FailingRulePlanner.REASON.words()))));
    }

    @Test
    void thereIsNoProposalAndNoRepair() {
        refused(house.proposals.propose(SALMA));
        refused(house.proposals.repair(SALMA, PlanningHouse.day("2026-10-06"), "", Cause.ROOM));
    }

    @Test
    void nothingIsAcceptedAndTheProposalSaysWhy() {
        refused(house.proposals.accept(SALMA, Set.of(draft.lines().get(0).id())));

        Draft waiting = house.proposals.waiting(SALMA).orElseThrow();
        assertThat(waiting.lines()).hasSameSizeAs(draft.lines());
        assertThat(waiting.impossible()).containsExactly(FailingRulePlanner.REASON);
    }

    @Test
    void nothingIsPlacedByHand() {
        PlannedGroup group = house.calendar.groups(SALMA).get(0);
        Wish wish = new Wish(group.id(), PlanningHouse.day("2026-10-06"), Slot.AM, SALMA.account());

        refused(house.calendar.place(SALMA, wish, PlanningHouse.KEY));
    }
}
