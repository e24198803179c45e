// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.planning.internal.PlanningHouse.KEY;
import static org.halqa.planning.internal.PlanningHouse.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Appointment.Change;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Proposals.Draft;
import org.halqa.planning.agenda.Proposals.Kind;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.planning.agenda.SessionCalendar.Alarm;
import org.halqa.planning.agenda.SessionCalendar.Wish;
import org.halqa.planning.agenda.Stage;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptCalendarTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final KnownGroups.Group COMPOSED = new KnownGroups.Group(
            "composed-1",
            new Labels("Groupe 1", "", ""),
            "INTER_EQUIPES",
            List.of("OR", "FM"),
            "MIXTE",
            "FR",
            List.of("MS2"),
            Map.of("TS", 7));

    private final PlanningHouse house = new PlanningHouse(COMPOSED);

    @AfterEach
    void close() {
        house.close();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private Draft accepted() {
        house.calendar.addUsual(SALMA);
        Draft draft = done(house.proposals.propose(SALMA));
        done(house.proposals.accept(SALMA, ids(draft)));
        return draft;
    }

    private static java.util.Set<String> ids(Draft draft) {
        return draft.lines().stream().map(Line::id).collect(Collectors.toSet());
    }

    private List<Appointment> open() {
        return house.calendar.appointments(SALMA).stream()
                .filter(one -> one.stage().isOpen())
                .toList();
    }

    private PlannedGroup first() {
        return house.calendar.groups(SALMA).get(0);
    }

    @Test
    void fromAnEmptyCalendarToConfirmedDates() {
        Draft draft = accepted();

        assertThat(draft.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(Kind.ADD);
            assertThat(line.reasons()).isNotEmpty();
            assertThat(line.day()).isNotEqualTo(TinyCountry.CERTAIN);
        });
        assertThat(house.proposals.waiting(SALMA)).isEmpty();
        open().forEach(one -> done(house.calendar.confirm(SALMA, one.id(), one.version())));
        assertThat(open()).extracting(Appointment::stage).containsOnly(Stage.CONFIRMED);
        assertThat(done(house.proposals.propose(SALMA)).lines()).isEmpty();
    }

    @Test
    void partOfAProposalMayBeAcceptedAndTheRestPutAway() {
        house.calendar.addUsual(SALMA);
        Draft draft = done(house.proposals.propose(SALMA));

        done(house.proposals.accept(SALMA, java.util.Set.of(draft.lines().get(0).id())));

        assertThat(open()).hasSize(1);
        assertThat(house.proposals.waiting(SALMA).orElseThrow().lines())
                .hasSize(draft.lines().size() - 1);
        house.proposals.putAway(SALMA);
        assertThat(house.proposals.waiting(SALMA)).isEmpty();
    }

    @Test
    void anAcceptedSessionDrawsOnTheDays() {
        accepted();

        int sessions = open().size();
        assertThat(house.budget.state(SALMA).lines())
                .filteredOn(line -> line.activity().equals("SESSION"))
                .singleElement()
                .satisfies(line -> assertThat(line.planned()).isEqualTo(2 * sessions));
        assertThat(house.budget.state(SALMA).left()).isNotNegative();
    }

    @Test
    void moreThanTheDaysIsNeverAccepted() {
        house.calendar.addUsual(SALMA);
        house.budget.allot(SALMA, house.budget.state(SALMA).version(), Map.of());
        for (int at = 0; at < 9; at++) {
            house.budget.book(
                    SALMA,
                    new org.halqa.planning.agenda.DayBudget.Booking("", "PLANIF", day("2026-08-01"), 10, true),
                    "fill-0123456789-" + at);
        }
        Draft draft = done(house.proposals.propose(SALMA));

        assertThat(house.proposals.accept(SALMA, ids(draft))).isInstanceOf(Outcome.Refused.class);
        assertThat(open()).isEmpty();
    }

    @Test
    void aClosedDayIsRepairedByMovingWhatItTouches() {
        accepted();
        Appointment touched = open().get(0);
        List<Appointment> that =
                open().stream().filter(one -> one.day().equals(touched.day())).toList();
        that.forEach(one -> done(house.calendar.confirm(SALMA, one.id(), one.version())));

        Draft repair = done(house.proposals.repair(SALMA, touched.day(), "", Cause.JOURNEY));

        assertThat(repair.cause()).isEqualTo(Cause.JOURNEY);
        assertThat(repair.lines()).hasSameSizeAs(that).allSatisfy(line -> {
            assertThat(line.kind()).isNotEqualTo(Kind.ADD);
            assertThat(that).extracting(Appointment::id).contains(line.appointment());
        });
        int before = open().size();
        done(house.proposals.accept(SALMA, ids(repair)));
        assertThat(open()).hasSize(before);
        Appointment gone = house.calendar.find(SALMA, touched.id()).orElseThrow();
        assertThat(gone.stage()).isEqualTo(Stage.MOVED);
        assertThat(house.calendar.find(SALMA, gone.movedTo()).orElseThrow().day())
                .isNotEqualTo(touched.day());
        assertThat(house.calendar.history(SALMA, touched.id()))
                .extracting(Change::stage)
                .containsExactly(Stage.PROPOSED, Stage.CONFIRMED, Stage.MOVED);
        assertThat(house.calendar.history(SALMA, touched.id()).get(2).cause()).isEqualTo(Cause.JOURNEY);
    }

    @Test
    void aMoveByHandObeysTheSameRules() {
        accepted();
        Appointment one = open().get(0);
        Wish sunday = new Wish(one.group().id(), day("2026-10-04"), Slot.AM, one.facilitator());
        Wish thursday = new Wish(one.group().id(), day("2026-12-17"), Slot.AM, one.facilitator());

        assertThat(house.calendar.judge(SALMA, one.id(), sunday).allowed()).isFalse();
        assertThat(house.calendar.move(SALMA, one.id(), one.version(), sunday, Cause.ROOM))
                .isInstanceOf(Outcome.Refused.class);
        Appointment moved = done(house.calendar.move(SALMA, one.id(), one.version(), thursday, Cause.ROOM));
        assertThat(moved.id()).isEqualTo(one.id());
        assertThat(moved.day()).isEqualTo("2026-12-17");
        assertThat(house.calendar.move(SALMA, one.id(), one.version(), thursday, Cause.ROOM))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void whatIsCancelledIsFreeAgainAndStaysInTheHistory() {
        accepted();
        int left = house.budget.state(SALMA).left();
        Appointment one = open().get(0);

        done(house.calendar.cancel(SALMA, one.id(), one.version(), Cause.GROUP));

        assertThat(house.budget.state(SALMA).left()).isGreaterThan(left);
        assertThat(house.calendar.find(SALMA, one.id()).orElseThrow().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(house.calendar.confirm(SALMA, one.id(), one.version() + 1)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aSessionIsPlacedByHandOnce() {
        house.calendar.addUsual(SALMA);
        house.limits.keepOwn(SALMA, new Facilitator("", "RSK", List.of("FR"), 2, 4, 3));
        Wish wish = new Wish(first().id(), day("2026-09-10"), Slot.AM, SALMA.account());

        Appointment placed = done(house.calendar.place(SALMA, wish, KEY));

        assertThat(done(house.calendar.place(SALMA, wish, KEY)).id()).isEqualTo(placed.id());
        assertThat(placed.start()).hasHour(9).hasMinute(30);
        assertThat(house.calendar.place(SALMA, wish, KEY + "2")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void withoutAPlannerNothingIsProposedAndTheCalendarCanBeRead() {
        accepted();
        house.planner = null;

        assertThat(house.proposals.propose(SALMA)).isInstanceOf(Outcome.Refused.class);
        assertThat(open()).isNotEmpty();
    }

    @Test
    void composedGroupsAreTakenOverOnce() {
        assertThat(done(house.calendar.addComposed(SALMA))).isEqualTo(1);
        assertThat(done(house.calendar.addComposed(SALMA))).isZero();
        assertThat(first()).satisfies(group -> {
            assertThat(group.zone()).isEqualTo("OR");
            assertThat(group.audience()).isEqualTo(Audience.MIXTE);
            assertThat(group.organisations()).containsExactly("MS2");
        });
    }

    @Test
    void aGroupIsCheckedAndNobodyIsOverwritten() {
        house.calendar.addUsual(SALMA);
        PlannedGroup group = first();

        assertThat(house.calendar.keep(SALMA, group.as(group.id(), 9, 1))).isInstanceOf(Outcome.Stale.class);
        PlannedGroup changed = done(house.calendar.keep(SALMA, group));
        assertThat(changed.version()).isEqualTo(group.version() + 1);
        assertThat(changed.number()).isEqualTo(1);
        done(house.calendar.remove(SALMA, group.id()));
        assertThat(house.calendar.groups(SALMA)).hasSize(9);
    }

    @Test
    void aForgottenRelayIsSaid() {
        house.calendar.addUsual(SALMA);
        Draft draft = done(house.proposals.propose(SALMA));
        java.util.Set<String> field = draft.lines().stream()
                .filter(line -> line.group().audience() == Audience.TERRAIN)
                .map(Line::id)
                .collect(Collectors.toSet());
        done(house.proposals.accept(SALMA, field));

        assertThat(house.calendar.alarms(SALMA)).extracting(Alarm::code).contains("RELAY");
    }
}
