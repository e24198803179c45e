// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.planning.internal.PlanningHouse.KEY;
import static org.halqa.planning.internal.PlanningHouse.day;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.DayBudget.Cost;
import org.halqa.planning.agenda.DayBudget.Line;
import org.halqa.planning.agenda.DayBudget.Prices;
import org.halqa.planning.agenda.DayBudget.Scenario;
import org.halqa.planning.agenda.DayBudget.State;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptBudgetTest {

    private static final Caller SALMA = Callers.psychologist();

    private final PlanningHouse house = new PlanningHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private static Booking booking(String activity, int quarters) {
        return new Booking("", activity, day("2026-08-20"), quarters, true);
    }

    private Line line(String activity) {
        return house.budget.state(SALMA).lines().stream()
                .filter(line -> line.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twentyFourDaysAreSharedOutFromTheBeginning() {
        State state = house.budget.state(SALMA);

        assertThat(state.total()).isEqualTo(96);
        assertThat(state.left()).isEqualTo(96);
        assertThat(state.lines().stream().mapToInt(Line::allotted).sum()).isEqualTo(96);
    }

    @Test
    void whatIsSpentIsCountedByActivityAndOnce() {
        house.budget.book(SALMA, booking("NOTE_METHODO", 6), KEY);
        house.budget.book(SALMA, booking("NOTE_METHODO", 6), KEY);

        assertThat(line("NOTE_METHODO").consumed()).isEqualTo(6);
        assertThat(house.budget.state(SALMA).left()).isEqualTo(90);
    }

    @Test
    @DisplayName("S46 a booked day names what the contract pays for, never whom or what kind of session it was for")
    void aBookingCannotBeJoinedWithOnePersonsSession() {
        assertThat(Booking.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("id", "activity", "day", "quarters", "consumed");
        assertThat(house.budget.state(SALMA).lines())
                .extracting(Line::activity)
                .noneMatch(activity -> activity.startsWith("IND") || activity.contains("SUPPORT"));
    }

    @Test
    void whatIsPlannedIsSettledOnceItsDayHasCome() {
        Booking planned = ((Outcome.Done<Booking>)
                        house.budget.book(SALMA, new Booking("", "REPORTING", day("2026-09-03"), 2, false), KEY))
                .value();

        assertThat(house.budget.settle(SALMA, planned.id())).isInstanceOf(Outcome.Refused.class);
        house.clock.set(day("2026-09-03").atTime(18, 0));
        house.budget.settle(SALMA, planned.id());
        assertThat(line("REPORTING").consumed()).isEqualTo(2);
        house.budget.release(SALMA, planned.id());
        assertThat(line("REPORTING").consumed()).isZero();
    }

    @Test
    void sharesNeverExceedTheWholeAndNobodyIsOverwritten() {
        int version = house.budget.state(SALMA).version();

        assertThat(house.budget.allot(SALMA, version, Map.of("SESSION", 90, "RESERVE", 7)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.budget.allot(SALMA, version, Map.of("SESSION", 90, "RESERVE", 6)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(house.budget.allot(SALMA, version, Map.of("SESSION", 1))).isInstanceOf(Outcome.Stale.class);
        assertThat(line("SESSION").allotted()).isEqualTo(90);
    }

    @Test
    void badBookingsAreRefusedFieldByField() {
        Outcome<Booking> refused = house.budget.book(SALMA, new Booking("", "NAP", day("2026-09-20"), 0, true), KEY);

        assertThat(((Outcome.Refused<Booking>) refused).faults())
                .extracting(Outcome.Fault::field)
                .containsExactly("activity", "quarters", "day");
    }

    /** R006: twenty at once at the edge; each wants a day and five days are left. */
    @Test
    void parallelBookingsNeverExceedTheWhole() throws Exception {
        for (int days = 0; days < 19; days++) {
            house.budget.book(SALMA, booking("PLANIF", 4), "fill-0123456789-" + days);
        }
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Outcome<Booking>>> tries = IntStream.range(0, 20)
                    .<Callable<Outcome<Booking>>>mapToObj(
                            at -> () -> house.budget.book(SALMA, booking("REPORTING", 4), "edge-0123456789-" + at))
                    .toList();
            int done = 0;
            for (Future<Outcome<Booking>> tried : crowd.invokeAll(tries)) {
                done += tried.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(5);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(house.budget.state(SALMA).left()).isZero();
    }

    @Test
    void scenariosAreComparedByArithmetic() {
        house.calendar.addUsual(SALMA);
        house.proposals.propose(SALMA);

        assertThat(house.budget.compare(SALMA, List.of(new Scenario(2, 2, 2), new Scenario(4, 1, 2))))
                .satisfiesExactly(
                        two -> {
                            assertThat(two.sessions()).isEqualTo(20);
                            assertThat(two.sessionQuarters()).isEqualTo(40);
                            assertThat(two.travelQuarters()).isEqualTo(8);
                            assertThat(two.left()).isEqualTo(56 - 48);
                        },
                        four -> {
                            assertThat(four.travelQuarters()).isEqualTo(32);
                            assertThat(four.left()).isNegative();
                        });
    }

    @Test
    void costsAddUpToTheCent() {
        house.budget.book(SALMA, booking("NOTE_METHODO", 7), KEY);
        Prices prices =
                new Prices(new BigDecimal("333.33"), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("20"), "");
        assertThat(house.budget.price(SALMA, prices)).isInstanceOf(Outcome.Done.class);

        Cost cost = house.budget.cost(SALMA);

        assertThat(cost.net()).isEqualByComparingTo("583.33");
        assertThat(cost.tax()).isEqualByComparingTo("116.67");
        assertThat(cost.gross()).isEqualByComparingTo(cost.net().add(cost.tax()));
    }

    @Test
    void anExemptionNeedsItsReference() {
        Prices exempt = new Prices(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, " ");

        assertThat(((Outcome.Refused<Prices>) house.budget.price(SALMA, exempt)).faults())
                .extracting(Outcome.Fault::field)
                .containsExactly("exemption");
    }

    @Test
    void coordinationSharesOutAndThePsychologistSpends() {
        try (PlanningHouse strict = new PlanningHouse(TestDoorkeeper.allowing(Map.of(
                "budget.read", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION),
                "budget.book", Set.of(Role.PSYCHOLOGIST),
                "budget.allot", Set.of(Role.COORDINATION))))) {
            assertThatThrownBy(() -> strict.budget.allot(SALMA, 1, Map.of())).isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> strict.budget.book(Callers.coordination(), booking("PLANIF", 1), KEY))
                    .isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> strict.budget.state(Callers.admin())).isInstanceOf(NotForThisRole.class);
        }
    }
}
