// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.DayBudget.State;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.programme.Programme;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedProgrammes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlannedMissionTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(24);

    private final PlanningHouse house = new PlanningHouse();
    private final PlannedMission guard =
            new PlannedMission(house.house, new PlanningStore(house.store.database("planning")));

    @AfterEach
    void close() {
        house.close();
    }

    private List<Fault> faults(YearMonth last, BigDecimal days) {
        return guard.leftOut(house.programmes.current(), last, days);
    }

    private void plan() {
        house.calendar.addUsual(SALMA);
        house.proposals.accept(
                SALMA,
                KeptCalendarTest.done(house.proposals.propose(SALMA)).lines().stream()
                        .map(Line::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void anEmptyCalendarLetsAMissionBecomeAsShortAsOneLikes() {
        assertThat(faults(YearMonth.of(2026, 4), BigDecimal.ONE)).isEmpty();
    }

    @Test
    void sessionsAfterTheLastMonthAreCountedWithTheFirstAndTheLastOfThem() {
        plan();
        List<LocalDate> days = house.calendar.appointments(SALMA).stream()
                .map(Appointment::day)
                .sorted()
                .toList();
        YearMonth before = YearMonth.from(days.get(0)).minusMonths(1);

        assertThat(faults(before, WHOLE)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("last");
            assertThat(fault.reason().arguments())
                    .isEqualTo(List.of(days.size(), days.get(0), days.get(days.size() - 1)));
        });
        assertThat(faults(YearMonth.from(days.get(days.size() - 1)), WHOLE)).isEmpty();
    }

    @Test
    void whatWasCancelledIsNotLeftOut() {
        plan();
        house.calendar
                .appointments(SALMA)
                .forEach(one -> house.calendar.cancel(SALMA, one.id(), one.version(), Cause.JOURNEY));

        assertThat(faults(YearMonth.of(2026, 8), BigDecimal.ONE)).isEmpty();
    }

    @Test
    void daysThatAreDrawnStay() {
        plan();
        State state = house.budget.state(SALMA);
        int drawn = state.total() - state.left();

        assertThat(faults(DECEMBER, BudgetLines.days(drawn))).isEmpty();
        assertThat(faults(DECEMBER, BudgetLines.days(drawn).subtract(new BigDecimal("0.01"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("days");
                    assertThat(fault.reason().arguments()).isEqualTo(List.of(BudgetLines.days(drawn)));
                });
    }

    @Test
    void daysThatAreOverdrawnAlreadyMayStayAsTheyAre() {
        plan();
        Programme stored = house.programmes.current();
        Programme few = new Programme(
                stored.id(),
                stored.demo(),
                stored.reference(),
                stored.title(),
                stored.contract(),
                stored.window(),
                BigDecimal.ONE,
                stored.sessionsMin(),
                stored.sessionsMax(),
                stored.threshold(),
                stored.managerThreshold(),
                stored.zones(),
                stored.organisations(),
                stored.projects(),
                stored.history(),
                stored.version());

        assertThat(guard.leftOut(few, DECEMBER, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void daysThatAreSharedOutStay() {
        house.budget.allot(SALMA, house.budget.state(SALMA).version(), Map.of("NOTE_METHODO", 40));

        assertThat(faults(DECEMBER, BigDecimal.valueOf(9)))
                .extracting(Fault::field, fault -> fault.reason().key())
                .containsExactly(org.assertj.core.api.Assertions.tuple("days", "mission.shared"));
        assertThat(faults(DECEMBER, BigDecimal.TEN)).isEmpty();
    }

    @Test
    void daysBookedByHandStay() {
        house.budget.book(
                SALMA, new Booking("", "NOTE_METHODO", LocalDate.of(2026, 12, 20), 2, false), "booking-0123456789");

        assertThat(faults(YearMonth.of(2026, 11), WHOLE))
                .extracting(fault -> fault.reason().key())
                .containsExactly("mission.bookings");
    }

    @Test
    void anotherProgrammeIsNotItsBusiness() {
        plan();
        Programme other = house.programmes.current();
        house.programmes.switchTo("another", false);

        assertThat(guard.leftOut(other, YearMonth.of(2026, 4), BigDecimal.ONE)).isEmpty();
        assertThat(new FixedProgrammes().current().id()).isEqualTo(other.id());
    }
}
