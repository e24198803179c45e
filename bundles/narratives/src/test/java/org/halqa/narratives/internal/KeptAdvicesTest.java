// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.narratives.Advices;
import org.halqa.narratives.Advices.Advice;
import org.halqa.narratives.Advices.Kept;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;
import org.halqa.narratives.internal.store.AdviceRows;
import org.halqa.narratives.internal.store.DraftEnding;
import org.halqa.store.spi.Expiring.Batch;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptAdvicesTest {

    private static final String KEY = "0123456789abcdef";
    private static final Caller SALMA = Callers.psychologist();
    private static final Words WORDS = new Words("Un temps de relais entre équipes.", "", "", false);
    private static final Advice ADVICE = new Advice("ALCS", "G1", "2", "STRATEGIC", WORDS);

    private final TestStore store = TestStore.with(new NarrativesSchema());
    private final RecordedAccess access = new RecordedAccess();
    private final RecordingDoor door = new RecordingDoor();
    private final AdviceRows rows = new AdviceRows(store.database("narratives"), store.vault());
    private final Advices advices = advices(TestDoorkeeper.open());

    private Advices advices(Doorkeeper doorkeeper) {
        return new KeptAdvices(
                new House(doorkeeper, access, new FixedProgrammes(), new FixedClock(), () -> door), rows);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Kept done(Outcome<Kept> outcome) {
        return ((Outcome.Done<Kept>) outcome).value();
    }

    private static List<String> fields(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .faults().stream().map(Outcome.Fault::field).toList();
    }

    @Test
    void aRecommendationIsKeptOnceAndChanged() {
        Kept kept = done(advices.add(SALMA, ADVICE, KEY));
        assertThat(done(advices.add(SALMA, ADVICE, KEY))).isEqualTo(kept);

        Advice other = new Advice("", "", "", "OPERATIONAL", WORDS);
        Kept changed = done(advices.change(SALMA, kept.id(), kept.version(), other));

        assertThat(changed.advice()).isEqualTo(other);
        assertThat(advices.mine(SALMA)).containsExactly(changed);
        assertThat(advices.mine(Callers.otherPsychologist())).isEmpty();
        assertThat(advices.change(SALMA, kept.id(), kept.version(), ADVICE)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Advice wrong = new Advice("NOBODY", "G99", "7", "LOUD", Words.NONE);

        assertThat(fields(advices.add(SALMA, wrong, KEY)))
                .containsExactlyInAnyOrder("words", "owner", "axis", "strategy", "level");
        assertThat(advices.mine(SALMA)).isEmpty();
    }

    @Test
    void whatIsHandedInCarriesItsCodesAndThenRests() {
        Kept kept = done(advices.add(SALMA, ADVICE, KEY));
        Kept handed = done(advices.handIn(SALMA, kept.id(), kept.version()));

        Submission submission = door.submissions().get(0);
        assertThat(submission.kind()).isEqualTo("recommendation");
        assertThat(submission.codes())
                .isEqualTo(Map.of(
                        "owner", List.of("ALCS"),
                        "axis", List.of("G1"),
                        "strategy", List.of("2"),
                        "level", List.of("STRATEGIC")));
        assertThat(handed.standing()).isEqualTo(Standing.AT_THE_DOOR);
        assertThat(advices.change(SALMA, kept.id(), kept.version(), ADVICE)).isInstanceOf(Outcome.Refused.class);
        assertThat(advices.forget(SALMA, kept.id())).isInstanceOf(Outcome.Refused.class);
        door.stand(kept.id(), Door.State.RECALLED);
        assertThat(advices.find(SALMA, kept.id()).orElseThrow().standing()).isEqualTo(Standing.DRAFT);
        done(advices.handIn(SALMA, kept.id(), kept.version()));
        assertThat(door.submissions().get(1).previous()).isEqualTo("submission-1");
    }

    @Test
    void aDraftIsForgottenWhole() {
        Kept kept = done(advices.add(SALMA, ADVICE, KEY));

        assertThat(advices.forget(SALMA, kept.id())).isInstanceOf(Outcome.Done.class);
        assertThat(advices.mine(SALMA)).isEmpty();
        assertThat(advices.forget(SALMA, kept.id())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyWhoMayWriteIsServed() {
        Advices guarded = advices(TestDoorkeeper.allowing(Map.of("narratives.write", Set.of(Role.PSYCHOLOGIST))));
        Caller coordination = Callers.coordination();

        assertThatThrownBy(() -> guarded.mine(coordination)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.add(coordination, ADVICE, KEY)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.forget(coordination, "x")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void aRecommendationGoesByRuleOrWhenItsAuthorForgetsIt() {
        DraftEnding ending = new DraftEnding(store.database("narratives"), store.vault(), 30);
        LocalDate today = LocalDate.of(2026, 11, 23);
        Kept kept = done(advices.add(SALMA, ADVICE, KEY));
        Kept given = done(advices.add(SALMA, ADVICE, KEY + "2"));
        assertThat(ending.destroy(today.minusDays(29), today)).isEmpty();
        advices.forget(SALMA, given.id());
        List<Batch> told = ending.destroy(today.plusDays(1), today.plusDays(30));
        assertThat(told)
                .extracting(Batch::why, Batch::pieces)
                .containsExactlyInAnyOrder(tuple(Why.AUTHOR, 1), tuple(Why.RULE, 1));
        assertThat(advices.find(SALMA, kept.id())).isEmpty();
        told.forEach(batch -> ending.written(batch.ticket()));
        assertThat(ending.destroy(today, today)).isEmpty();
    }
}
