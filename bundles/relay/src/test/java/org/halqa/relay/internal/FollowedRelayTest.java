// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.relay.Relay;
import org.halqa.relay.Relay.Followed;
import org.halqa.relay.Relay.Step;
import org.halqa.relay.internal.store.AnswerRows;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.reporting.FixedReleases;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowedRelayTest {

    private static final Caller COORDINATION = Callers.coordination();
    private static final String ID = ReleasedSamples.ID;
    private static final String ANSWER = "Un renfort est prévu pendant les pics d’activité.";

    private final TestStore store = TestStore.with(new RelaySchema());
    private final FixedClock clock = new FixedClock(LocalDateTime.of(2026, 11, 23, 10, 0));
    private final RecordedAccess access = new RecordedAccess();
    private final RecordingDoor door = new RecordingDoor();
    private final FixedReleases releases =
            new FixedReleases(List.of(ReleasedSamples.stressFactor()), ReleasedSamples.evidence());
    private final Relay relay = relay(TestDoorkeeper.open(), door);

    private Relay relay(Doorkeeper doorkeeper, Door behind) {
        return new FollowedRelay(
                new FollowedRelay.House(doorkeeper, access, new FixedProgrammes(), clock, releases, behind),
                new AnswerRows(store.database("relay")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Followed done(Outcome<Followed> outcome) {
        return ((Outcome.Done<Followed>) outcome).value();
    }

    private static List<String> reasons(Outcome<Followed> outcome) {
        return ((Outcome.Refused<Followed>) outcome)
                .faults().stream().map(fault -> fault.reason().key()).toList();
    }

    @Test
    void whatHasLeftHasArrived() {
        assertThat(relay.all(COORDINATION)).singleElement().satisfies(one -> {
            assertThat(one.step()).isEqualTo(Step.RECEIVED);
            assertThat(one.days()).isEqualTo(Map.of(Step.RECEIVED, LocalDate.of(2026, 11, 20)));
            assertThat(one.answer()).isEmpty();
        });
        assertThat(relay.medianDays(COORDINATION)).isEqualTo(OptionalInt.empty());
        assertThat(relay.poster(COORDINATION)).isEmpty();
    }

    @Test
    void coordinationAcknowledgesAnswersAndClosesAndEveryStepKeepsItsDay() {
        Followed read = done(relay.acknowledge(COORDINATION, ID, 0));
        clock.set(LocalDateTime.of(2026, 11, 30, 10, 0));
        Followed answered = done(relay.answer(COORDINATION, ID, read.version(), "fr", ANSWER));
        Followed closed = done(relay.close(COORDINATION, ID, answered.version()));

        assertThat(closed.step()).isEqualTo(Step.CLOSED);
        assertThat(closed.answer()).isEqualTo(ANSWER);
        assertThat(closed.days())
                .containsEntry(Step.ACKNOWLEDGED, LocalDate.of(2026, 11, 23))
                .containsEntry(Step.ANSWERED, LocalDate.of(2026, 11, 30))
                .containsEntry(Step.CLOSED, LocalDate.of(2026, 11, 30));
        assertThat(relay.medianDays(COORDINATION)).isEqualTo(OptionalInt.of(10));
        assertThat(access.operations()).containsExactly("relay.answer", "relay.answer", "relay.answer");
    }

    @Test
    void stepsAndDaysAreFiguresThatNameNobody() {
        StepsTaken figures = new StepsTaken(
                new AnswerRows(store.database("relay")), (of, ids) -> releases.standing(of, Relay.KIND, ids));
        String programme = new FixedProgrammes().current().id();
        assertThat(figures.figures(programme, Set.of())).singleElement().satisfies(steps -> assertThat(steps.rows())
                .extracting(FigureSource.Row::values)
                .containsOnly(List.of(0)));

        done(relay.answer(COORDINATION, ID, 0, "fr", ANSWER));

        assertThat(figures.figures(programme, Set.of())).hasSize(2);
        assertThat(figures.figures(programme, Set.of()).get(0).rows())
                .extracting(FigureSource.Row::code, row -> row.values().get(0))
                .containsExactly(tuple("ACKNOWLEDGED", 1), tuple("ANSWERED", 1), tuple("CLOSED", 0));
        assertThat(figures.figures(programme, Set.of()).get(1).rows())
                .containsExactly(new FigureSource.Row("MEDIAN", List.of(3)));
        assertThat(figures.figures("another", Set.of()).get(0).rows().get(0).values())
                .containsExactly(0);
    }

    @Test
    void aRecalledFactorAndItsAnswerCountNoMore() {
        StepsTaken figures = new StepsTaken(
                new AnswerRows(store.database("relay")), (of, ids) -> releases.standing(of, Relay.KIND, ids));
        done(relay.answer(COORDINATION, ID, 0, "fr", ANSWER));
        releases.recall(ID);

        assertThat(figures.figures(new FixedProgrammes().current().id(), Set.of()))
                .singleElement()
                .satisfies(steps -> assertThat(steps.rows())
                        .extracting(FigureSource.Row::values)
                        .containsOnly(List.of(0)));
    }

    @Test
    void whatWasAnsweredIsOnThePosterForParticipantsWhoReadNothingElse() {
        done(relay.answer(COORDINATION, ID, 0, "fr", ANSWER));
        Relay guarded = relay(TestDoorkeeper.allowing(Map.of("relay.poster", Set.of(Role.PARTICIPANT))), door);
        Caller participant = Callers.with(Role.PARTICIPANT);

        assertThat(guarded.poster(participant)).extracting(Followed::answer).containsExactly(ANSWER);
        assertThatThrownBy(() -> guarded.all(participant)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.answer(participant, ID, 1, "fr", ANSWER))
                .isInstanceOf(NotForThisRole.class);
    }

    @Test
    void anAnswerThatMayIdentifySomebodyIsNotStored() {
        Relay watchful = relay(TestDoorkeeper.open(), door.finding("Karima"));

        assertThat(reasons(watchful.answer(COORDINATION, ID, 0, "fr", "Karima sera remplacée.")))
                .as("not why: whoever answers would ask name by name who is on a list")
                .containsExactly("fault.somebody");
        assertThat(relay.poster(COORDINATION)).isEmpty();
    }

    @Test
    void whatIsMissingOrTooEarlySaysWhatToDo() {
        assertThat(reasons(relay.answer(COORDINATION, ID, 0, "fr", "  "))).containsExactly("fault.words");
        assertThat(reasons(relay.answer(COORDINATION, ID, 0, "de", "Ja"))).containsExactly("fault.language");
        assertThat(reasons(relay.answer(COORDINATION, ID, 0, "fr", "x".repeat(2_001))))
                .containsExactly("fault.long");
        assertThat(reasons(relay.close(COORDINATION, ID, 0))).containsExactly("fault.unanswered");
        assertThat(reasons(relay.acknowledge(COORDINATION, "none", 0))).containsExactly("fault.gone");
    }

    @Test
    void twoPeopleAtOnceLoseNothing() {
        Followed first = done(relay.answer(COORDINATION, ID, 0, "fr", ANSWER));

        assertThat(relay.answer(COORDINATION, ID, 0, "fr", "Autre chose.")).isEqualTo(new Outcome.Stale<>(first));
    }

    @Test
    void whatIsClosedStaysClosed() {
        Followed answered = done(relay.answer(COORDINATION, ID, 0, "fr", ANSWER));
        Followed closed = done(relay.close(COORDINATION, ID, answered.version()));

        assertThat(reasons(relay.answer(COORDINATION, ID, closed.version(), "fr", "Encore.")))
                .containsExactly("fault.closed");
    }
}
