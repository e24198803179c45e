// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.surveys.internal.SurveyHouse.ASKS;
import static org.halqa.surveys.internal.SurveyHouse.answers;
import static org.halqa.surveys.internal.SurveyHouse.value;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.identity.AccessRecord;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.Ballots.Receipt;
import org.halqa.surveys.Ballots.Standing;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.Surveys.Voice;
import org.halqa.surveys.internal.box.SealedAnswers;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the slip to the sealed box. */
class BallotsTest {

    @TempDir
    Path folder;

    private SurveyHouse house;

    @BeforeEach
    void house() {
        house = new SurveyHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome<Receipt> cast(Stored survey, String code, int each) {
        return house.ballots().cast(survey.id(), new Pass.Code(code), answers(each, ""));
    }

    private SealedAnswers sealed(Stored survey) {
        return house.sealing().answers(survey.id()).orElseThrow();
    }

    @Test
    void aSlipLetsOneBallotInAndOnlyOne() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        String code = house.slips(survey, 14).get(3);
        assertThat(house.ballots().standing(survey.id(), new Pass.Code(code))).isEqualTo(Standing.GOOD);
        Receipt first = value(cast(survey, code.toLowerCase(java.util.Locale.ROOT), 3));
        Receipt again = value(cast(survey, code, 0));
        assertThat(first.stored()).containsExactly("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        assertThat(again.again()).isTrue();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(house.ballots().standing(survey.id(), new Pass.Code(code))).isEqualTo(Standing.COUNTED);
        Stored closed = value(house.surveys().close(ASKS, survey.id()));
        assertThat(closed.counts().cast()).isEqualTo(1);
        assertThat(closed.counts().printed()).isEqualTo(14);
        assertThat(sealed(survey).pieces()).containsExactly("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        assertThat(house.ballots().included(survey.id(), first.receipt())).contains(true);
        assertThat(house.ballots().included(survey.id(), "00000000000000000000"))
                .contains(false);
    }

    @Test
    void aBoxThatNoBackupHoldsIsLostAndNotReplacedByAnEmptyOne() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        String code = house.slips(survey, 1).get(0);
        house.restart();
        assertThat(house.surveys().boxIsLost(ASKS, survey.id())).isFalse();
        house.restart();
        house.boxes.destroy(survey.id());

        assertThat(house.surveys().boxIsLost(ASKS, survey.id())).isTrue();
        assertThat(cast(survey, code, 3)).isInstanceOf(Outcome.Refused.class);
        assertThat(house.surveys().slips(ASKS, survey.id(), SurveyPlan.EVERYBODY, 1))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.surveys().close(ASKS, survey.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(house.boxes.exists(survey.id())).isFalse();
        assertThat(house.surveys().mine(ASKS)).hasSize(1);
    }

    @Test
    void unknownHandedBackAndClosedPassesAreRefused() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        List<String> codes = house.slips(survey, 2);
        assertThat(value(house.surveys().handBack(ASKS, survey.id(), List.of(codes.get(0), "NOSUCH"))))
                .isEqualTo(1);
        assertThat(cast(survey, codes.get(0), 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(cast(survey, "0000000000000000", 1)).isInstanceOf(Outcome.Refused.class);
        Stored closed = value(house.surveys().close(ASKS, survey.id()));
        assertThat(closed.counts().voided()).isEqualTo(1);
        assertThat(cast(survey, codes.get(1), 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(house.ballots().sheet(survey.id())).isEmpty();
    }

    @Test
    void answersThatAreNoneAreRefusedAndUseNothingUp() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        Pass code = new Pass.Code(house.slips(survey, 1).get(0));
        assertThat(house.ballots().cast(survey.id(), code, Map.of("WHO5.1", "6")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.ballots().cast(survey.id(), code, Map.of("WHO5.X", "1")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.ballots().cast(survey.id(), code, Map.of("OPEN.O1", "x".repeat(451))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.ballots().standing(survey.id(), code)).isEqualTo(Standing.GOOD);
    }

    @Test
    void theLongestTextFitsInAnyScript() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        List<String> codes = house.slips(survey, 2);
        for (String sign : List.of("ﷺ", "😀")) {
            String words = sign.repeat(450 / sign.length());
            Pass code = new Pass.Code(codes.get(sign.length() - 1));
            assertThat(value(house.ballots().cast(survey.id(), code, answers(1, words)))
                            .stored())
                    .contains("OPEN.O1||" + words);
        }
    }

    @Test
    void textsAreKeptApartFromChoicesAndFromTheGroup() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        Pass code = new Pass.Code(house.slips(survey, 1).get(0));
        Receipt receipt =
                value(house.ballots().cast(survey.id(), code, answers(2, "Le  temps\npour souffler | ensemble")));
        assertThat(receipt.stored())
                .containsExactly("WHO5|ALL|1=2,2=2,3=2,4=-,5=2", "OPEN.O1||Le temps pour souffler | ensemble");
        value(house.surveys().close(ASKS, survey.id()));
        assertThat(house.surveys().voices(ASKS, survey.id()))
                .containsExactly(new Voice("OPEN.O1", "Le temps pour souffler | ensemble"));
    }

    @Test
    void onlyOtherWordsGoToTheDoor() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        Pass code = new Pass.Code(house.slips(survey, 1).get(0));
        String original = "Le temps pour souffler ensemble";
        value(house.ballots().cast(survey.id(), code, answers(2, original)));
        value(house.surveys().close(ASKS, survey.id()));
        assertThat(house.surveys().submitVoices(ASKS, survey.id(), "fr", Map.of("OPEN.O1", "On dit : " + original)))
                .isInstanceOf(Outcome.Refused.class);
        value(house.surveys().submitVoices(ASKS, survey.id(), "fr", Map.of("OPEN.O1", "Du répit, à plusieurs.")));
        assertThat(house.recording.submissions()).singleElement().satisfies(submission -> {
            assertThat(submission.kind()).isEqualTo("survey-voices");
            assertThat(submission.passages()).singleElement().satisfies(passage -> assertThat(passage.text())
                    .isEqualTo("Du répit, à plusieurs."));
        });
        assertThat(house.surveys().voices(ASKS, survey.id())).isEmpty();
    }

    @Test
    void whenTheLightGoesOutBeforeThereIsABoxTheSurveyIsStillADraft() {
        Stored draft = value(house.surveys().draft(ASKS, SurveyHouse.plan(12, Way.HAT), "key-of-a-dark-evening"));
        house.light.beforeBox(draft.id());
        assertThatThrownBy(() -> house.surveys().open(ASKS, draft.id(), draft.version()))
                .hasMessage("the light goes out");
        house.light.isOver();
        house.restart();

        assertThat(house.surveys().find(ASKS, draft.id()).orElseThrow().phase()).isEqualTo(Phase.DRAFT);
        assertThat(house.surveys().boxIsLost(ASKS, draft.id())).isFalse();
        Stored open = value(house.surveys().open(ASKS, draft.id(), draft.version()));
        assertThat(value(cast(open, house.slips(open, 1).get(0), 4)).again()).isFalse();
    }

    @Test
    void aStrangerHearsOnlyWhatTheDoorTellsStrangers() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        house.door = answeringOnly("hint");
        assertThat(house.ballots().recognisable(survey.id(), "Une infirmière", "fr"))
                .containsExactly("Une");
        assertThat(house.ballots().recognisable("0000000000", "Une infirmière", "fr"))
                .as("a survey that is not open")
                .isEmpty();
    }

    /** A door that fails when it is asked anything else. */
    private static Door answeringOnly(String asked) {
        Message reason = Message.of("door", "reason.word");
        Finding found = new Finding(0, 3, Finding.Kind.PERSON, Finding.Treatment.REVIEW, "name", reason, "…");
        return (Door) Proxy.newProxyInstance(
                BallotsTest.class.getClassLoader(), new Class<?>[] {Door.class}, (door, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo(asked);
                    return List.of(found);
                });
    }

    @Test
    void fiftyCastsOfOneSlipCountOnce() throws Exception {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        String code = house.slips(survey, 1).get(0);
        List<Receipt> receipts = fifty(() -> value(cast(survey, code, 4)));
        assertThat(receipts.stream().filter(receipt -> !receipt.again())).hasSize(1);
        value(house.surveys().close(ASKS, survey.id()));
        assertThat(sealed(survey).pieces()).hasSize(1);
        assertThat(sealed(survey).cast()).isEqualTo(1);
    }

    static <T> List<T> fifty(Callable<T> once) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int count = 0; count < 50; count++) {
                futures.add(pool.submit(once));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void closingDuringCastsLosesAndDoublesNothing() throws Exception {
        Stored survey = house.open(SurveyHouse.plan(60, Way.HAT));
        List<String> codes = house.slips(survey, 50);
        List<Integer> next = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Outcome<Receipt>> outcomes = fifty(() -> {
            int mine;
            synchronized (next) {
                mine = next.size();
                next.add(mine);
            }
            if (mine == 25) {
                value(house.surveys().close(ASKS, survey.id()));
            }
            return cast(survey, codes.get(mine), 1);
        });
        long acknowledged = outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Done<Receipt>)
                .count();
        assertThat(sealed(survey).cast()).isEqualTo((int) acknowledged);
        assertThat(sealed(survey).pieces()).hasSize((int) acknowledged);
    }

    @Test
    void sealingDestroysTheBoxAndWritesWhatItCounted() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        List<String> codes = house.slips(survey, 12);
        codes.subList(0, 9).forEach(code -> value(cast(survey, code, 2)));
        assertThat(house.boxes.exists(survey.id())).isTrue();
        Stored closed = value(house.surveys().close(ASKS, survey.id()));
        assertThat(closed.phase()).isEqualTo(Phase.SEALED);
        assertThat(closed.root()).isEqualTo(sealed(survey).root());
        assertThat(house.boxes.exists(survey.id())).isFalse();
        assertThat(Files.exists(folder.resolve(survey.id()))).isFalse();
        assertThat(house.access.entries().stream().map(AccessRecord.Entry::subject))
                .containsExactly(
                        "survey/" + survey.id() + "/open",
                        "survey/" + survey.id() + "/eligible-12/issued-12/cast-9/root-" + closed.root());
        assertThat(value(house.surveys().close(ASKS, survey.id())).root()).isEqualTo(closed.root());
    }

    @Test
    void aBallotIsThereAfterARestartAndItsSlipIsUsed() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        List<String> codes = house.slips(survey, 3);
        value(cast(survey, codes.get(0), 5));
        house.restart();
        assertThat(value(cast(survey, codes.get(0), 5)).again()).isTrue();
        assertThat(value(cast(survey, codes.get(1), 5)).again()).isFalse();
        value(house.surveys().close(ASKS, survey.id()));
        assertThat(sealed(survey).cast()).isEqualTo(2);
    }

    @Test
    void whatIsLeftAfterAnInterruptedSealingGoesAtTheNextStart() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        value(cast(survey, house.slips(survey, 1).get(0), 5));
        // As if the process had ended right after the answers were committed.
        var found = house.rows.find(survey.id()).orElseThrow();
        assertThat(house.rows.seal(survey.id(), found.counts(), "0".repeat(64), "", ""))
                .isTrue();
        assertThat(house.boxes.exists(survey.id())).isTrue();
        house.restart();
        assertThat(house.boxes.exists(survey.id())).isFalse();
        assertThat(house.rows.find(survey.id()).orElseThrow().recorded()).isTrue();
    }

    @Test
    void aSurveyBelongsToItsAuthor() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        assertThat(house.surveys().find(Callers.otherPsychologist(), survey.id()))
                .isEmpty();
        assertThat(house.surveys().close(Callers.otherPsychologist(), survey.id()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.surveys().slips(Callers.otherPsychologist(), survey.id(), "ALL", 2))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theTabletOpensForItsCodeAndPausesAfterTenWrongOnes() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.KIOSK));
        String tablet = house.surveys().tabletCode(ASKS, survey.id()).orElseThrow();
        Pass.Code pass = value(house.ballots().unlock(survey.id(), tablet, "ALL"));
        assertThat(value(house.ballots().cast(survey.id(), pass, answers(1, "")))
                        .again())
                .isFalse();
        for (int wrong = 0; wrong < 10; wrong++) {
            assertThat(house.ballots().unlock(survey.id(), "x", "ALL")).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(house.ballots().unlock(survey.id(), tablet, "ALL")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("S31 a sealed sheet holds codes alone")
    void sealedSheetsAreKeptApartAndHoldCodesAlone() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.HAT));
        house.slips(survey, 9)
                .forEach(code ->
                        value(house.ballots().cast(survey.id(), new Pass.Code(code), answers(3, "Des mots à moi"))));
        SurveySheets source = new SurveySheets(house.rows, house.sealing(), house.programmes);
        assertThat(source.sheets(survey.id() + ":WHO5")).isEmpty();
        value(house.surveys().close(ASKS, survey.id()));
        var sheets = source.sheets(survey.id() + ":WHO5").orElseThrow();
        assertThat(sheets.rows()).hasSize(9).allMatch(List.of("3", "3", "3", "", "3")::equals);
        assertThat(sheets.toString()).doesNotContain("mots");
        assertThat(source.sheets(survey.id() + ":OPEN").orElseThrow().rows()).isEmpty();
        assertThat(source.sheets(survey.id())).isEmpty();
    }

    @Test
    void paperIsTypedTwiceAndDifferencesAreNamed() {
        Stored survey = house.open(SurveyHouse.plan(12, Way.PAPER));
        assertThat(house.surveys()
                        .compare(
                                ASKS,
                                survey.id(),
                                Map.of("WHO5.1", "3", "WHO5.2", "1"),
                                Map.of("WHO5.1", "4", "WHO5.2", "1")))
                .singleElement()
                .satisfies(difference -> assertThat(difference.question()).isEqualTo("WHO5.1"));
        String code = value(house.surveys().unlock(ASKS, survey.id(), "ALL")).code();
        assertThat(value(cast(survey, code, 1)).again()).isFalse();
    }
}
