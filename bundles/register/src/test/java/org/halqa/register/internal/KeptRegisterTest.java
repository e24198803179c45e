// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.register.Band;
import org.halqa.register.Gate;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactor.Organisations;
import org.halqa.register.StressFactor.Scope;
import org.halqa.register.StressFactors;
import org.halqa.register.StressFactors.Kept;
import org.halqa.register.StressFactors.Standing;
import org.halqa.register.StressFactors.Trend;
import org.halqa.register.internal.store.FactorEnding;
import org.halqa.register.internal.store.FactorRows;
import org.halqa.store.spi.Expiring.Batch;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptRegisterTest {

    private static final String KEY = "0123456789abcdef";
    private static final Caller SALMA = Callers.psychologist();
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final TestStore store = TestStore.with(new RegisterSchema());
    private final FixedClock clock = new FixedClock();
    private final RecordedAccess access = new RecordedAccess();
    private final RecordingDoor recording = new RecordingDoor();
    private final FactorRows rows = new FactorRows(store.database("register"), store.vault());

    @Nullable
    private Door door = recording;

    private final StressFactors register = register(TestDoorkeeper.open());

    private StressFactors register(Doorkeeper doorkeeper) {
        return new KeptRegister(
                new KeptRegister.House(doorkeeper, access, new FixedProgrammes(), clock), rows, () -> door);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static StressFactor factor(Organisations organisations) {
        return new StressFactor(
                "G1",
                "G1.QUANTITE",
                Scope.ZONE,
                "OR",
                organisations,
                "fr",
                "Les urgences s’ajoutent au travail prévu.",
                "L’entraide entre collègues.",
                "Un renfort pendant les pics.");
    }

    private Kept noted(Organisations organisations, YearMonth month) {
        return done(register.note(SALMA, factor(organisations), month, KEY));
    }

    private static Kept done(Outcome<Kept> outcome) {
        return ((Outcome.Done<Kept>) outcome).value();
    }

    private static Map<String, String> faults(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .faults().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Outcome.Fault::field, fault -> fault.reason().key()));
    }

    @Test
    void aFactorIsKeptAsItWasWrittenAndWaits() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);

        assertThat(register.mine(SALMA)).containsExactly(kept);
        assertThat(kept.factor()).isEqualTo(factor(Organisations.SEVERAL));
        assertThat(kept.circles()).isEqualTo(Band.ONE);
        assertThat(kept.standing()).isEqualTo(Standing.WAITING);
        assertThat(access.operations()).containsExactly("register.write");
    }

    @Test
    void theSameFormSentTwiceNotesOnce() {
        assertThat(noted(Organisations.SEVERAL, NOVEMBER)).isEqualTo(noted(Organisations.SEVERAL, NOVEMBER));
        assertThat(register.mine(SALMA)).hasSize(1);
    }

    @Test
    void nobodyElseReadsIt() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);

        assertThat(register.mine(Callers.otherPsychologist())).isEmpty();
        assertThat(register.find(Callers.otherPsychologist(), kept.id())).isEmpty();
        StressFactors guarded = register(TestDoorkeeper.allowing(Map.of("register.read", Set.of(Role.PSYCHOLOGIST))));
        assertThatThrownBy(() -> guarded.mine(Callers.coordination())).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.note(SALMA, factor(Organisations.ONE), NOVEMBER, KEY))
                .isInstanceOf(NotForThisRole.class);
    }

    @Test
    void whatIsNotCompleteSaysWhatToDo() {
        StressFactor empty =
                new StressFactor("G9", "", Scope.ZONE, "PARIS", Organisations.ONE, "de", " ", "", "x".repeat(2_001));

        assertThat(faults(register.note(SALMA, empty, NOVEMBER, KEY)))
                .containsEntry("axis", "fault.axis")
                .containsEntry("zone", "fault.zone")
                .containsEntry("language", "fault.language")
                .containsEntry("words", "fault.words")
                .containsEntry("action", "fault.long");
        assertThat(faults(register.note(SALMA, factor(Organisations.ONE), NOVEMBER.plusMonths(1), KEY)))
                .containsEntry("month", "fault.month");
        assertThat(register.mine(SALMA)).isEmpty();
    }

    @Test
    void hearingItAgainGroupsInsteadOfNotingTwice() {
        Kept kept = noted(Organisations.SEVERAL, SEPTEMBER);
        kept = done(register.heardAgain(SALMA, kept.id(), kept.version(), NOVEMBER));

        assertThat(kept.circles()).isEqualTo(Band.FEW);
        assertThat(kept.firstHeard()).isEqualTo(SEPTEMBER);
        assertThat(kept.lastHeard()).isEqualTo(NOVEMBER);
        for (int circle = 0; circle < 3; circle++) {
            kept = done(register.heardAgain(SALMA, kept.id(), kept.version(), NOVEMBER));
        }
        assertThat(kept.circles()).isEqualTo(Band.MANY);
        assertThat(kept.trend()).isEqualTo(Trend.UP);
    }

    @Test
    void anEditOnTopOfAnOldVersionIsShownAndNothingIsLost() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);
        Kept changed = done(register.change(SALMA, kept.id(), kept.version(), factor(Organisations.ONE)));

        Outcome<Kept> late = register.change(SALMA, kept.id(), kept.version(), factor(Organisations.SEVERAL));

        assertThat(late).isEqualTo(new Outcome.Stale<>(changed));
        assertThat(register.mine(SALMA)).containsExactly(changed);
    }

    @Test
    void onceHeardOrFromOneOrganisationItWaitsWhateverIsTicked() {
        Kept kept = noted(Organisations.ONE, NOVEMBER);

        assertThat(faults(register.relay(SALMA, kept.id(), kept.version(), EnumSet.allOf(Gate.class))))
                .isEqualTo(Map.of("REPEATED", "gate.once", "SHARED", "gate.single"));
        assertThat(recording.submissions()).isEmpty();
    }

    @Test
    void oneOpenQuestionIsEnoughToWait() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);
        Kept again = done(register.heardAgain(SALMA, kept.id(), kept.version(), NOVEMBER));

        assertThat(faults(register.relay(
                        SALMA, again.id(), again.version(), EnumSet.complementOf(EnumSet.of(Gate.UNGUESSABLE)))))
                .isEqualTo(Map.of("UNGUESSABLE", "gate.open"));
        assertThat(recording.submissions()).isEmpty();
    }

    @Test
    void whatIsRelayedSaysNothingOfCirclesOrganisationsOrDays() {
        Kept relayed = relayed();

        assertThat(relayed.standing()).isEqualTo(Standing.AT_THE_DOOR);
        Submission submission = recording.submissions().get(0);
        assertThat(submission.kind()).isEqualTo("stress-factor");
        assertThat(submission.codes())
                .isEqualTo(Map.of(
                        "axis", List.of("G1"),
                        "detail", List.of("G1.QUANTITE"),
                        "reach", List.of("ZONE"),
                        "zone", List.of("OR"),
                        "first", List.of("2026-11"),
                        "circles", List.of("FEW"),
                        "trend", List.of("STEADY")));
        assertThat(submission.passages())
                .extracting(Submission.Passage::field)
                .containsExactly("words", "resources", "action");
    }

    private Kept relayed() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);
        Kept again = done(register.heardAgain(SALMA, kept.id(), kept.version(), NOVEMBER));
        return done(register.relay(SALMA, again.id(), again.version(), EnumSet.allOf(Gate.class)));
    }

    @Test
    void whatIsAtTheDoorStaysAsItIsUntilItComesBack() {
        Kept relayed = relayed();

        assertThat(faults(register.change(SALMA, relayed.id(), relayed.version(), factor(Organisations.ONE))))
                .containsEntry("", "fault.left");
        assertThat(faults(register.forget(SALMA, relayed.id()))).containsEntry("", "fault.left");
        recording.stand(relayed.id(), Door.State.RELEASED);
        assertThat(register.mine(SALMA)).extracting(Kept::standing).containsExactly(Standing.RELAYED);
        recording.stand(relayed.id(), Door.State.RECALLED);
        done(register.relay(SALMA, relayed.id(), relayed.version(), EnumSet.allOf(Gate.class)));
        assertThat(recording.submissions().get(1).previous()).isEqualTo("submission-1");
    }

    @Test
    void aForgottenFactorCannotBeReadAgain() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);

        register.forget(SALMA, kept.id());

        assertThat(register.mine(SALMA)).isEmpty();
        assertThat(faults(register.forget(SALMA, kept.id()))).containsEntry("", "fault.gone");
    }

    @Test
    void withoutADoorTheRegisterIsKeptAndNothingLeaves() {
        Kept kept = noted(Organisations.SEVERAL, NOVEMBER);
        Kept again = done(register.heardAgain(SALMA, kept.id(), kept.version(), NOVEMBER));
        door = null;

        assertThat(register.mine(SALMA)).hasSize(1);
        assertThatThrownBy(() -> register.relay(SALMA, again.id(), again.version(), EnumSet.allOf(Gate.class)))
                .isInstanceOf(DoorClosed.class);
    }

    @Test
    void aSilenceOfMonthsTurnsTheTrendDown() {
        Kept kept = noted(Organisations.SEVERAL, SEPTEMBER);
        done(register.heardAgain(SALMA, kept.id(), kept.version(), SEPTEMBER));
        clock.set(LocalDateTime.of(2026, 11, 30, 9, 0));

        assertThat(register.mine(SALMA)).extracting(Kept::trend).containsExactly(Trend.DOWN);
    }

    private final FactorEnding ending = new FactorEnding(store.database("register"), store.vault(), 30);

    private List<Batch> sweep() {
        LocalDate today = clock.today();
        List<Batch> batches = ending.destroy(today.minusDays(29), today);
        batches.forEach(batch -> ending.written(batch.ticket()));
        return batches;
    }

    @Test
    void theWordsGoByRuleAndTheFactorStays() {
        Kept kept = noted(Organisations.SEVERAL, SEPTEMBER);
        assertThat(sweep()).isEmpty();
        clock.set(LocalDateTime.of(2026, 11, 23, 0, 5).plusDays(29));
        assertThat(sweep()).isEmpty();
        clock.set(LocalDateTime.of(2026, 11, 23, 0, 5).plusDays(30));
        assertThat(sweep()).extracting(Batch::why, Batch::pieces).containsExactly(tuple(Why.RULE, 1));
        assertThat(sweep()).isEmpty();

        Kept silent = register.find(SALMA, kept.id()).orElseThrow();
        assertThat(silent.factor().words()).isEmpty();
        assertThat(silent.factor().axis()).isEqualTo(kept.factor().axis());
        assertThat(silent.firstHeard()).isEqualTo(kept.firstHeard());
        assertThat(register.relay(SALMA, kept.id(), silent.version(), EnumSet.allOf(Gate.class)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(register.change(SALMA, kept.id(), kept.version(), kept.factor()))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(register.change(SALMA, kept.id(), silent.version(), kept.factor()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(register.find(SALMA, kept.id()).orElseThrow().factor()).isEqualTo(kept.factor());
        assertThat(sweep()).as("changed today").isEmpty();
    }

    @Test
    void whatItsAuthorForgetsIsToldUntilItIsWritten() {
        Kept kept = noted(Organisations.SEVERAL, SEPTEMBER);
        register.forget(SALMA, kept.id());
        LocalDate today = clock.today();
        List<Batch> told = ending.destroy(today, today);
        assertThat(told).extracting(Batch::why, Batch::pieces).containsExactly(tuple(Why.AUTHOR, 1));
        assertThat(ending.destroy(today, today)).isEqualTo(told);
        ending.written(told.get(0).ticket());
        assertThat(ending.destroy(today, today)).isEmpty();
    }

    @Test
    void aPowerCutBetweenTheRowAndTheKeyLeavesNoKey() {
        Kept kept = noted(Organisations.SEVERAL, SEPTEMBER);
        String record = "register/" + kept.id();
        byte[] sealed = store.vault().seal(record, new byte[1]);
        store.database("register").inTransaction(connection -> {
            try (Statement cut = connection.createStatement()) {
                cut.executeUpdate("delete from stress_factor");
                return cut.executeUpdate(
                        "insert into ending (record, programme, why) values ('" + kept.id() + "', 'p', 'AUTHOR')");
            }
        });
        assertThat(store.vault().open(record, sealed)).isPresent();
        sweep();
        assertThat(store.vault().open(record, sealed)).isEmpty();
    }
}
