// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.Limits.Journey;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar.Wish;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From RSK to OR it is two quarter days in the country of these tests. */
class JourneysTest {

    private static final Caller SALMA = Callers.psychologist();

    private final PlanningHouse house = new PlanningHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private Journey toOriental() {
        return house.limits.journeys(SALMA).stream()
                .filter(one -> List.of(one.from(), one.to()).containsAll(List.of("RSK", "OR")))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<List<Journey>> keep(int quarters) {
        return house.limits.keepJourneys(
                SALMA, List.of(new Journey(toOriental().from(), toOriental().to(), quarters)));
    }

    private int planned() {
        return house.budget.state(SALMA).planned();
    }

    @Test
    void everyPairOfZonesIsThereOnce() {
        int zones = house.programmes.current().zones().size();

        assertThat(house.limits.journeys(SALMA))
                .hasSize(zones * (zones - 1) / 2)
                .doesNotHaveDuplicates();
        assertThat(toOriental().quarters()).isEqualTo(2);
    }

    @Test
    void aLongerRoadDrawsMoreBothWays() {
        KeptCalendarTest.done(
                house.limits.keepOwn(SALMA, new Facilitator(SALMA.account(), "RSK", List.of("FR"), 2, 4, 3)));
        PlannedGroup group = KeptCalendarTest.done(
                house.calendar.keep(SALMA, UsualGroup.of("OR", Audience.TERRAIN, "ZONE", "FR", List.of(), 1)));
        Wish wish = new Wish(group.id(), PlanningHouse.day("2026-10-06"), Slot.AM, SALMA.account());
        KeptCalendarTest.done(house.calendar.place(SALMA, wish, PlanningHouse.KEY));
        int before = planned();

        KeptCalendarTest.done(keep(3));
        assertThat(toOriental().quarters()).isEqualTo(3);
        assertThat(planned()).isEqualTo(before + 2);

        KeptCalendarTest.done(keep(1));
        assertThat(planned()).isEqualTo(before - 2);
        assertThat(new Assembly(house.desk.look()).problem(List.of()).travel().get("OR"))
                .containsEntry("RSK", 1);
    }

    @Test
    void whatNobodyCanTravelIsRefused() {
        assertThat(keep(9)).isInstanceOf(Outcome.Refused.class);
        assertThat(house.limits.keepJourneys(SALMA, List.of(new Journey("RSK", "NOWHERE", 1))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(toOriental().quarters()).isEqualTo(2);
    }

    @Test
    void neverBeyondTheDays() {
        KeptCalendarTest.done(
                house.limits.keepOwn(SALMA, new Facilitator(SALMA.account(), "RSK", List.of("FR"), 2, 4, 3)));
        PlannedGroup group = KeptCalendarTest.done(
                house.calendar.keep(SALMA, UsualGroup.of("OR", Audience.TERRAIN, "ZONE", "FR", List.of(), 1)));
        Wish wish = new Wish(group.id(), PlanningHouse.day("2026-10-06"), Slot.AM, SALMA.account());
        KeptCalendarTest.done(house.calendar.place(SALMA, wish, PlanningHouse.KEY));
        int left = house.budget.state(SALMA).left();
        for (int booked = 0; booked < left - 2; booked++) {
            KeptCalendarTest.done(house.budget.book(
                    SALMA,
                    new org.halqa.planning.agenda.DayBudget.Booking(
                            "", "CADRAGE", PlanningHouse.day("2026-10-07"), 1, false),
                    "journeys-booking-%04d".formatted(booked)));
        }

        assertThat(keep(4)).isInstanceOf(Outcome.Refused.class);
        assertThat(keep(3)).isInstanceOf(Outcome.Done.class);
        assertThat(house.budget.state(SALMA).left()).isZero();
    }
}
