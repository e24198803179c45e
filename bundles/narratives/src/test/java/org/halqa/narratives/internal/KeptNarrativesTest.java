// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
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
import org.halqa.narratives.Narratives;
import org.halqa.narratives.Narratives.Kept;
import org.halqa.narratives.Narratives.Past;
import org.halqa.narratives.Narratives.Place;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;
import org.halqa.narratives.internal.store.DraftEnding;
import org.halqa.narratives.internal.store.NarrativeRows;
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

class KeptNarrativesTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final Place ANALYSIS = new Place("final-report", "", "analysis");
    private static final Words WORDS = new Words("Les groupes disent la fatigue.", "تعب مشترك", "", false);

    private final TestStore store = TestStore.with(new NarrativesSchema());
    private final FixedClock clock = new FixedClock();
    private final RecordedAccess access = new RecordedAccess();
    private final RecordingDoor recording = new RecordingDoor();
    private final NarrativeRows rows = new NarrativeRows(store.database("narratives"), store.vault());

    @Nullable
    private Door door = recording;

    private final Narratives narratives = narratives(TestDoorkeeper.open());

    private Narratives narratives(Doorkeeper doorkeeper) {
        return new KeptNarratives(new House(doorkeeper, access, new FixedProgrammes(), clock, () -> door), rows);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Kept written(Words words, int version) {
        return done(narratives.write(SALMA, ANALYSIS, version, words));
    }

    private static Kept done(Outcome<Kept> outcome) {
        return ((Outcome.Done<Kept>) outcome).value();
    }

    private static List<String> faults(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .faults().stream().map(fault -> fault.reason().key()).toList();
    }

    @Test
    void wordsAreKeptAsTheyWereWrittenForOnePlace() {
        Kept kept = written(WORDS, 0);

        assertThat(kept.words()).isEqualTo(WORDS);
        assertThat(kept.standing()).isEqualTo(Standing.DRAFT);
        assertThat(narratives.find(SALMA, ANALYSIS)).contains(kept);
        assertThat(narratives.of(SALMA, "final-report", "deck")).isEmpty();
        assertThat(narratives.of(Callers.otherPsychologist(), "final-report", ""))
                .isEmpty();
        assertThat(access.operations()).containsExactly("narratives.write");
    }

    @Test
    void nothingOfThemLiesInTheClear() {
        written(WORDS, 0);

        String found = store.database("narratives").inTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select words_fr, words_ar from narrative")) {
                row.next();
                return row.getString(1) + row.getString(2);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(found).isNotBlank().doesNotContain("fatigue", "تعب");
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        Kept first = written(WORDS, 0);

        assertThat(written(WORDS, first.version())).isEqualTo(first);
        assertThat(access.operations()).hasSize(1);
    }

    @Test
    void somebodyFasterIsNotOverwritten() {
        written(WORDS, 0);

        assertThat(narratives.write(SALMA, ANALYSIS, 0, Words.NONE)).isInstanceOf(Outcome.Stale.class);
        assertThat(narratives.find(SALMA, ANALYSIS).orElseThrow().words()).isEqualTo(WORDS);
    }

    @Test
    void theStateOfAnEarlierDayIsKept() {
        Kept first = written(WORDS, 0);
        clock.set(LocalDateTime.of(2026, 12, 1, 9, 0));
        Words more = new Words("Autre chose.", "", "", true);
        Kept second = written(more, first.version());
        Kept third = written(new Words("Encore autre chose.", "", "", true), second.version());

        assertThat(third.past()).extracting(Past::number).containsExactly(1);
        assertThat(third.past().get(0).day()).isEqualTo(first.savedOn());
        assertThat(narratives.past(SALMA, ANALYSIS, 1)).contains(WORDS);
        assertThat(narratives.past(SALMA, ANALYSIS, 2)).isEmpty();
        assertThat(narratives.past(Callers.otherPsychologist(), ANALYSIS, 1)).isEmpty();
    }

    @Test
    void whatIsHandedInNamesItsPlaceAndOnlyTheWrittenLanguages() {
        Kept kept = written(new Words("Sans objet : rien à dire.", "", "", true), 0);
        Kept handed = done(narratives.handIn(SALMA, ANALYSIS, kept.version()));

        Submission submission = recording.submissions().get(0);
        assertThat(submission.kind()).isEqualTo("narrative");
        assertThat(submission.codes())
                .isEqualTo(Map.of(
                        "deliverable", List.of("final-report"),
                        "part", List.of("analysis"),
                        "edition", List.of("1"),
                        "silent", List.of("yes")));
        assertThat(submission.passages()).extracting(Submission.Passage::field).containsExactly("fr");
        assertThat(handed.standing()).isEqualTo(Standing.AT_THE_DOOR);
        assertThat(handed.door()).isEqualTo("submission-1");
        assertThat(handed.past()).hasSize(1);
    }

    @Test
    void wordsAtTheDoorDoNotChangeAndWordsThatAreOutMayGoOn() {
        Kept handed = done(narratives.handIn(SALMA, ANALYSIS, written(WORDS, 0).version()));

        assertThat(faults(narratives.write(SALMA, ANALYSIS, handed.version(), Words.NONE)))
                .containsExactly("fault.at-the-door");
        recording.stand(handed.id(), Door.State.RELEASED);
        assertThat(narratives.find(SALMA, ANALYSIS).orElseThrow().standing()).isEqualTo(Standing.OUT);
        assertThat(faults(narratives.handIn(SALMA, ANALYSIS, handed.version()))).containsExactly("fault.at-the-door");
        Kept again = written(new Words("Une suite.", "", "", false), handed.version());
        assertThat(again.standing()).isEqualTo(Standing.DRAFT);
        done(narratives.handIn(SALMA, ANALYSIS, again.version()));
        assertThat(recording.submissions()).hasSize(2);
        assertThat(recording.submissions().get(1).codes()).containsEntry("edition", List.of("2"));
    }

    @Test
    void nothingIsHandedInEmptyTooLongOrThroughAShutDoor() {
        assertThat(faults(narratives.handIn(SALMA, ANALYSIS, 0))).containsExactly("fault.words");
        assertThat(faults(
                        narratives.write(SALMA, ANALYSIS, 0, new Words("x".repeat(Words.LONGEST + 1), "", "", false))))
                .containsExactly("fault.long");
        Kept kept = written(new Words("ع".repeat(Words.LONGEST), "", "", false), 0);
        assertThat(kept.words().fr()).hasSize(Words.LONGEST);
        door = null;
        assertThatThrownBy(() -> narratives.handIn(SALMA, ANALYSIS, kept.version()))
                .isInstanceOf(DoorClosed.class);
    }

    @Test
    void onlyWhoMayWriteIsServed() {
        Narratives guarded = narratives(TestDoorkeeper.allowing(Map.of("narratives.write", Set.of(Role.PSYCHOLOGIST))));
        Caller coordination = Callers.coordination();

        assertThatThrownBy(() -> guarded.of(coordination, "final-report", "")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.write(coordination, ANALYSIS, 0, WORDS))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.past(coordination, ANALYSIS, 1)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.handIn(coordination, ANALYSIS, 1)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void theDemoTakesItsWordsAway() {
        written(WORDS, 0);

        rows.removeAll(new FixedProgrammes().current().id());

        assertThat(narratives.find(SALMA, ANALYSIS)).isEmpty();
    }

    @Test
    void aDraftAndItsEarlierStatesGoByRuleAndItsEditionsGoOn() {
        DraftEnding ending = new DraftEnding(store.database("narratives"), store.vault(), 30);
        Kept first = written(WORDS, 0);
        clock.set(clock.now().plusDays(1));
        Kept second = written(new Words("Autrement dit.", "", "", false), first.version());
        clock.set(clock.now().plusDays(29));
        assertThat(ending.destroy(clock.today().minusDays(29), clock.today())).isEmpty();
        clock.set(clock.now().plusDays(1));
        List<Batch> told = ending.destroy(clock.today().minusDays(29), clock.today());
        assertThat(told).extracting(Batch::why, Batch::pieces).containsExactly(tuple(Why.RULE, 1));
        assertThat(ending.destroy(clock.today().minusDays(29), clock.today())).isEqualTo(told);
        ending.written(told.get(0).ticket());

        Kept silent = narratives.find(SALMA, ANALYSIS).orElseThrow();
        assertThat(silent.words().isBlank()).isTrue();
        assertThat(silent.past()).isEmpty();
        assertThat(silent.version()).isGreaterThan(second.version());
        assertThat(narratives.write(SALMA, ANALYSIS, second.version(), WORDS)).isInstanceOf(Outcome.Stale.class);
        assertThat(written(WORDS, silent.version()).words()).isEqualTo(WORDS);
        assertThat(ending.destroy(clock.today().minusDays(29), clock.today())).isEmpty();
    }
}
