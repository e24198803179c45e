// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.anonymisation.internal.TestDoor.AUTHOR;
import static org.halqa.anonymisation.internal.TestDoor.READER;
import static org.halqa.anonymisation.internal.TestDoor.SAFE;
import static org.halqa.anonymisation.internal.TestDoor.faults;
import static org.halqa.anonymisation.internal.TestDoor.ok;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.ReviewDesk.Clue;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.ReviewDesk.Risk;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.model.Outcome;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskTest {

    private static final TestDoor house = new TestDoor();

    @AfterEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoIsTheOnlyOneDoesNotLeaveWhateverTheReason() {
        roster(200, "MED", "FM");
        String id = house.submit("Une seule infirmiere pleure.", "");
        Review review = house.desk.open(AUTHOR, id).orElseThrow();
        assertThat(review.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.closeness()).isEqualTo(Closeness.TOO_CLOSE);
            assertThat(risk.people()).isEqualTo(1);
            assertThat(risk.counted()).isTrue();
            assertThat(risk.clues())
                    .containsExactlyInAnyOrder(new Clue(Trait.ALONE, "seule"), new Clue(Trait.ROLE, "infirmiere"));
            assertThat(risk.findings()).containsExactly(1);
        });
        assertThat(review.drafts().get(0).findings().get(0).finding().replacement())
                .isEqualTo("une collègue");
        Review kept = ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "elles sont douze"));
        assertThat(faults(house.desk.reviewed(AUTHOR, id, kept.version(), SAFE)))
                .containsExactly("obstacle.close");
    }

    @Test
    void saysWhileWordsAreWrittenWhomTheyComeCloseTo() {
        roster(200, "MED", "FM");
        assertThat(house.door.lint(AUTHOR, "Tout va bien. Une seule infirmiere pleure.", "fr"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detector()).isEqualTo(Door.TOO_CLOSE);
                    assertThat(finding.start()).isEqualTo(14);
                    assertThat(finding.replacement()).isEqualTo("une collègue");
                });
        house.people.clear();
        assertThat(house.door.lint(AUTHOR, "Une infirmiere camerounaise pleure.", "fr"))
                .extracting(Finding::detector)
                .containsExactly(Door.NEAR);
        assertThat(house.door.lint(AUTHOR, "Une infirmiere pleure.", "fr")).isEmpty();
    }

    @Test
    void wordsThatCouldNotBeSearchedWholeAreNotCalledHarmless() {
        house.readers.set(0, new FailingTraits());
        assertThatThrownBy(() -> house.door.lint(AUTHOR, "Tout va bien.", "fr"))
                .isInstanceOf(DoorClosed.class)
                .hasMessage("obstacle.failed");
        house.empty();
        house.detectors.remove(2);
        assertThatThrownBy(() -> house.door.lint(AUTHOR, "Tout va bien.", "fr"))
                .isInstanceOf(DoorClosed.class)
                .hasMessage("obstacle.missing");
    }

    @Test
    void theProposalTakesTheDangerAway() {
        roster(200, "MED", "FM");
        String id = house.submit("Une seule infirmiere pleure.", "");
        Review accepted = ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.ACCEPTED, "", ""));
        assertThat(accepted.risks()).isEmpty();
        assertThat(accepted.drafts().get(0).wouldLeave()).isEqualTo("une collègue pleure.");
        assertThat(house.released(id).hash()).isNotEmpty();
    }

    @Test
    void rostersDecideHowManyItCouldBe() {
        roster(8, "MED", "FM");
        assertThat(risks("Une infirmiere pleure.")).extracting(Risk::people).containsExactly(4);
        roster(10, "MED", "FM");
        roster(100, "MED", "OR");
        assertThat(risks("Une infirmiere pleure.")).singleElement().satisfies(risk -> {
            assertThat(risk.closeness()).isEqualTo(Closeness.NEAR);
            assertThat(risk.people()).isEqualTo(9);
        });
        roster(2, "MED", "FM");
        assertThat(risks("Une infirmiere pleure.")).isEmpty();
        house.people.clear();
        roster(20, "MED", "FM");
        assertThat(risks("Une infirmiere pleure.")).isEmpty();
    }

    @Test
    void withoutRostersOneTraitLeavesTwoAreLookedAtThreeStay() {
        assertThat(risks("Une infirmiere pleure.")).isEmpty();
        assertThat(risks("Une infirmiere camerounaise pleure.")).singleElement().satisfies(risk -> {
            assertThat(risk.closeness()).isEqualTo(Closeness.NEAR);
            assertThat(risk.counted()).isFalse();
        });
        assertThat(risks("Une infirmiere camerounaise et veuve pleure."))
                .extracting(Risk::closeness)
                .containsExactly(Closeness.TOO_CLOSE);
    }

    @Test
    void whoIsNearMayBeKeptWithAReason() {
        String id = house.submit("Une infirmiere camerounaise pleure.", "");
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.open");
        ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "elles sont douze"));
        assertThat(house.released(id).hash()).isNotEmpty();
    }

    @Test
    void whoIsNearWaitsForWordsWhenThereIsNoProposal() {
        house.readers.set(0, new WordlessTraits());
        String id = house.submit("Une infirmiere camerounaise pleure.", "");
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.open");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 1, Decision.ACCEPTED, "", "")))
                .containsExactly("fault.needs-words");
        Review reworded = ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "Une collègue", ""));
        assertThat(reworded.drafts().get(0).wouldLeave()).isEqualTo("Une collègue pleure.");
        assertThat(house.released(id).hash()).isNotEmpty();
    }

    @Test
    void whoIsNearIsDecidedOnAfterTheQuotationThatBeginsAmongTheirWords() {
        house.detectors.add(new WordDetector("cry", "camerounaise pleure", Kind.QUOTATION, Treatment.REVIEW));
        String id = house.submit("Une infirmiere camerounaise pleure.", "");
        Review kept = ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "ce n'est pas une citation"));
        assertThat(faults(house.desk.reviewed(AUTHOR, id, kept.version(), SAFE)))
                .containsExactly("obstacle.open");
        ok(house.desk.decide(AUTHOR, id, kept.version(), 2, Decision.KEPT, "", "elles sont douze"));
        assertThat(house.released(id).hash()).isNotEmpty();
    }

    @Test
    void threeHarmlessNotesTogetherPointAtOnePerson() {
        house.released(handedIn("session-1", "Une infirmiere pleure."));
        String second = handedIn("session-2", "Une infirmiere veuve dort.");
        Review near = house.desk.open(AUTHOR, second).orElseThrow();
        assertThat(near.risks()).extracting(Risk::closeness).containsExactly(Closeness.NEAR);
        ok(house.desk.decide(AUTHOR, second, 1, 1, Decision.KEPT, "", "elles sont douze"));
        house.released(second);
        String third = handedIn("session-3", "Une infirmiere camerounaise part.");
        Review close = house.desk.open(AUTHOR, third).orElseThrow();
        assertThat(close.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.closeness()).isEqualTo(Closeness.TOO_CLOSE);
            assertThat(risk.clues()).contains(new Clue(Trait.NATIONALITY, "camerounaise"), new Clue(Trait.FAMILY, ""));
        });
        Review kept = ok(house.desk.decide(AUTHOR, third, 1, 1, Decision.KEPT, "", "elles sont douze"));
        assertThat(faults(house.desk.reviewed(AUTHOR, third, kept.version(), SAFE)))
                .containsExactly("obstacle.close");
        Review undone = ok(house.desk.decide(AUTHOR, third, kept.version(), 1, Decision.OPEN, "", ""));
        Review accepted = ok(house.desk.decide(AUTHOR, third, undone.version(), 1, Decision.ACCEPTED, "", ""));
        assertThat(accepted.risks()).isEmpty();
    }

    @Test
    void traitsThatWereSaidOfTwoPeopleMeetInOneForTheFirstTime() {
        kept("session-1", "Une infirmiere camerounaise part.");
        kept("session-2", "Une medecin diabetique dort.");
        String third = handedIn("session-3", "Une infirmiere diabetique pleure.");
        assertThat(house.desk.open(AUTHOR, third).orElseThrow().risks())
                .singleElement()
                .satisfies(risk -> {
                    assertThat(risk.closeness()).isEqualTo(Closeness.TOO_CLOSE);
                    assertThat(risk.clues())
                            .containsExactlyInAnyOrder(
                                    new Clue(Trait.ROLE, "infirmiere"),
                                    new Clue(Trait.HEALTH, "diabetique"),
                                    new Clue(Trait.NATIONALITY, ""));
                });
    }

    @Test
    void whatWasSaidOfOnePersonBeforeMayBeSaidAgain() {
        kept("session-1", "Une infirmiere camerounaise part.");
        String again = handedIn("session-2", "Une infirmiere pleure.");
        assertThat(house.desk.open(AUTHOR, again).orElseThrow().risks()).isEmpty();
    }

    @Test
    void whatLeftMeanwhileCountsWhenTheSecondReaderConfirms() {
        String early = handedIn("session-1", "Une infirmiere veuve dort.");
        ok(house.desk.decide(AUTHOR, early, 1, 1, Decision.KEPT, "", "elles sont douze"));
        int version = house.reviewed(early).version();
        String other = handedIn("session-2", "Une infirmiere camerounaise part.");
        ok(house.desk.decide(AUTHOR, other, 1, 1, Decision.KEPT, "", "elles sont douze"));
        house.released(other);
        assertThat(faults(house.desk.confirm(READER, early, version, SAFE))).contains("obstacle.close");
        assertThat(house.desk.open(READER, early).orElseThrow().risks())
                .extracting(Risk::closeness)
                .containsExactly(Closeness.TOO_CLOSE);
    }

    @Test
    void ofTwoThatAreConfirmedAtTheSameMomentTheSecondIsWeighedWithTheFirst() throws Exception {
        String one = reviewedNear("session-1", "Une infirmiere veuve dort.");
        String other = reviewedNear("session-2", "Une infirmiere camerounaise part.");
        int version = house.desk.open(READER, one).orElseThrow().version();
        assertThat(house.desk.open(READER, other).orElseThrow().version()).isEqualTo(version);
        house.readers.set(0, new MeetingTraits(new CountDownLatch(2)));
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome<Review>> first = readers.submit(() -> house.desk.confirm(READER, one, version, SAFE));
            Future<Outcome<Review>> second =
                    readers.submit(() -> house.otherDesk.confirm(READER, other, version, SAFE));
            assertThat(List.of(first.get(), second.get()))
                    .filteredOn(each -> each instanceof Outcome.Done)
                    .hasSize(1);
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void notesAboutOtherZonesTellNothing() {
        house.released(handedIn("session-1", "Une infirmiere pleure."));
        Submission good = TestDoor.submission("Une diabetique dort.", "");
        Submission elsewhere = new Submission(
                good.kind(),
                "session-2",
                good.programme(),
                good.author(),
                Map.of("zone", List.of("OR"), "date", List.of("2026-11-12")),
                good.passages(),
                good.facilitated(),
                "");
        String id = ok(house.door.submit(AUTHOR, elsewhere));
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().risks()).isEmpty();
        String here = handedIn("session-3", "Une diabetique dort.");
        assertThat(house.desk.open(AUTHOR, here).orElseThrow().risks()).hasSize(1);
    }

    @Test
    void aRecalledNoteHasBeenReadAllTheSame() {
        Review out = house.released(handedIn("session-1", "Une infirmiere pleure."));
        ok(house.desk.recall(Callers.coordination(), out.id(), out.version(), "un détail de trop"));
        String id = handedIn("session-2", "Une diabetique dort.");
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().risks()).hasSize(1);
    }

    @Test
    void newWordsThatPointAtSomebodyAreRefused() {
        String id = house.submit("Une infirmiere camerounaise pleure.", "");
        assertThat(faults(
                        house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "Une infirmiere diabetique, veuve", "")))
                .containsExactly("fault.words");
    }

    @Test
    void aReaderThatIsMissingOrFailsShutsTheDoor() {
        String id = house.submit("Tout va bien.", "");
        house.readers.clear();
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.missing");
        house.readers.add(new FailingTraits());
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.failed");
    }

    @Test
    void nothingIsReadAfterTheFirstObstacleAndNothingTwiceThatWasReadWell() {
        house.released(handedIn("session-1", "Le groupe dort."));
        house.released(handedIn("session-2", "Le groupe part."));
        house.released(handedIn("session-3", "Le groupe rit."));
        StumblingTraits stumbling = new StumblingTraits(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        house.readers.set(0, stumbling);
        String id = handedIn("session-4", "Une infirmiere pleure.");
        assertThat(stumbling.released()).hasSize(2);
        String failed = stumbling.released().get(1);
        stumbling.read().clear();
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.failed");
        assertThat(stumbling.read())
                .filteredOn(each -> each.startsWith("Le groupe"))
                .containsExactly(failed);
    }

    /** Guards against work that grows with the square of the text, also on a busy machine; it is no limit of speed. */
    @Test
    void aVeryLongTextIsWeighedInTime() {
        String id = house.submit("Une infirmiere camerounaise pleure. ".repeat(50_000 / 36), "");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(
                        house.desk.open(AUTHOR, id).orElseThrow().risks())
                .hasSize(50_000 / 36));
    }

    @Test
    void aRosterThatFailsShutsTheDoor() {
        String id = house.submit("Tout va bien.", "");
        house.people.add(new KnownInMemory(List.of()) {
            @Override
            public List<Known> people() {
                throw new IllegalStateException("away");
            }
        });
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.people");
    }

    private static String reviewedNear(String source, String needs) {
        String id = handedIn(source, needs);
        ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "elles sont douze"));
        house.reviewed(id);
        return id;
    }

    /** Lets what comes near one person leave, with a reason. */
    private static void kept(String source, String needs) {
        String id = handedIn(source, needs);
        ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "elles sont douze"));
        house.released(id);
    }

    private static String handedIn(String source, String needs) {
        Submission good = TestDoor.submission(needs, "");
        return ok(house.door.submit(
                AUTHOR,
                new Submission(
                        good.kind(),
                        source,
                        good.programme(),
                        good.author(),
                        good.codes(),
                        good.passages(),
                        good.facilitated(),
                        "")));
    }

    private static List<Risk> risks(String needs) {
        String id = house.submit(needs, "");
        List<Risk> risks = house.desk.open(AUTHOR, id).orElseThrow().risks();
        ok(house.desk.withdraw(AUTHOR, id, 1));
        return risks;
    }

    private static void roster(int people, String profile, String zone) {
        List<KnownPeople.Known> known = new ArrayList<>();
        for (int each = 0; each < people; each++) {
            known.add(new KnownPeople.Known(List.of("N" + each), profile, "MS2", zone, "test-programme"));
        }
        house.people.add(new KnownInMemory(known));
    }

    private record FailingTraits() implements TraitReader {

        @Override
        public String id() {
            return "traits";
        }

        @Override
        public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
            throw new IllegalStateException("away");
        }
    }
}
