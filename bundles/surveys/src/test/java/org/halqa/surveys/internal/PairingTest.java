// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.surveys.internal.SurveyHouse.ASKS;
import static org.halqa.surveys.internal.SurveyHouse.answers;
import static org.halqa.surveys.internal.SurveyHouse.value;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.anonymisation.spi.SheetSource.Sheets;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots.Pairing;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.Ballots.Receipt;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.internal.box.Fingerprint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ballots of one person are put side by side when that person wants it, and nobody learns whose they are. */
class PairingTest {

    private static final int PEOPLE = 24;
    private static final int FEW = 8;

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

    private static SurveyPlan plan(Wave wave, String pair, Extra... extras) {
        return plan(FEW, wave, pair, extras);
    }

    private static SurveyPlan plan(int people, Wave wave, String pair, Extra... extras) {
        SurveyPlan plan = SurveyHouse.plan(people, Way.HAT);
        return new SurveyPlan(
                plan.title(),
                wave,
                pair,
                plan.instruments(),
                plan.items(),
                plan.filters(),
                plan.headcounts(),
                plan.ways(),
                true,
                false,
                Set.of(extras),
                plan.information());
    }

    /** What the browser of somebody sends. */
    private static Map<String, String> tags(int person) {
        return Map.of("WHO5", tag(person), "OPEN", tag(person));
    }

    private static String tag(int person) {
        return Fingerprint.of(("phrase of " + person).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Receipt cast(Stored survey, String slip, int each, Map<String, String> tags) {
        return value(house.ballots().cast(survey.id(), new Pass.Code(slip), answers(each, "merci"), tags));
    }

    private List<String> sealed(Stored survey) {
        return house.sealing().answers(survey.id()).orElseThrow().pieces();
    }

    private List<Estimated> estimates(Stored survey) {
        SurveySheets source = new SurveySheets(house.rows, house.sealing(), house.programmes, () -> house.instruments);
        Sheets sheets = source.sheets(survey.id() + ":WHO5").orElseThrow();
        return sheets.estimates();
    }

    @Test
    void thoseWhoGiveTheSamePhraseTwiceAreComparedWithThemselves() {
        Stored before = house.open(plan(PEOPLE, Wave.BEFORE, "", Extra.PAIRED));
        List<String> slips = house.slips(before, PEOPLE);
        IntStream.range(0, PEOPLE)
                .forEach(person -> cast(before, slips.get(person), person % 4, person < 12 ? tags(person) : Map.of()));
        value(house.surveys().close(ASKS, before.id()));
        house.restart();
        Stored after = house.open(plan(PEOPLE, Wave.AFTER, before.id(), Extra.PAIRED));
        List<String> again = house.slips(after, PEOPLE);
        IntStream.range(0, PEOPLE)
                .forEach(person -> cast(
                        after,
                        again.get(person),
                        person % 4 + (person % 3 == 0 ? 2 : 1),
                        person < 12 ? tags(person) : Map.of()));
        value(house.surveys().close(ASKS, after.id()));

        Estimated paired = estimates(after).stream()
                .filter(each -> each.id().equals("WHO5.index.paired"))
                .findFirst()
                .orElseThrow();
        assertThat(paired.n()).as("pairs, and who is left over in each wave").containsExactly(12, 12, 12);
        // One in three went up by 40 of 100 points, the others by 20: the Walsh averages are 20, 30 and 40, their
        // median 30.
        assertThat(paired.label().arguments().subList(1, 3)).containsExactly(12, 30);
        assertThat(estimates(after))
                .extracting(Estimated::id)
                .contains(
                        "WHO5.index.paired-conclusion",
                        "WHO5.index.matching",
                        "WHO5.index.others-before",
                        "WHO5.index.others-after");
    }

    @Test
    void whatTheBrowserMadeOfAPhraseIsKeptNowhereAndCannotBeTriedLater() {
        Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        Pairing pairing =
                house.ballots().sheet(before.id()).orElseThrow().pairing().orElseThrow();
        assertThat(pairing.parts()).as("only what has a score").containsExactly("WHO5");
        assertThat(pairing.again()).isFalse();
        Receipt receipt = cast(before, house.slips(before, 1).get(0), 3, tags(1));
        assertThat(receipt.stored()).containsExactlyInAnyOrder("WHO5|ALL~…|1=3,2=3,3=3,4=-,5=3", "OPEN.O1||merci");
        value(house.surveys().close(ASKS, before.id()));
        Stored after = house.open(plan(Wave.AFTER, before.id(), Extra.PAIRED));
        Pairing second =
                house.ballots().sheet(after.id()).orElseThrow().pairing().orElseThrow();
        assertThat(second.salt()).isEqualTo(pairing.salt());
        assertThat(second.again()).isTrue();
        List<String> slips = house.slips(after, 2);
        cast(after, slips.get(0), 4, tags(1));
        assertThat(house.surveys().pairs(ASKS, before.id())).isTrue();
        value(house.surveys().close(ASKS, after.id()));

        assertThat(mark(sealed(before))).hasSize(32).isEqualTo(mark(sealed(after)));
        assertThat(sealed(before)).noneSatisfy(piece -> assertThat(piece).contains(tag(1)));
        assertThat(house.surveys().pairs(ASKS, before.id())).isFalse();
        assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
        Stored late = house.open(plan(Wave.AFTER, before.id(), Extra.PAIRED));
        cast(late, house.slips(late, 1).get(0), 4, tags(1));
        value(house.surveys().close(ASKS, late.id()));
        assertThat(sealed(late)).as("a guess makes no mark any more").contains("WHO5|ALL|1=4,2=4,3=4,4=-,5=4");
    }

    private static String mark(List<String> pieces) {
        return pieces.stream()
                .filter(piece -> piece.startsWith("WHO5|ALL~"))
                .map(piece -> piece.substring("WHO5|ALL~".length(), piece.lastIndexOf('|')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsMarkedUnlessItWasChosenAndWellMade() {
        Stored plain = house.open(plan(Wave.BEFORE, ""));
        assertThat(house.ballots().sheet(plain.id()).orElseThrow().pairing()).isEmpty();
        assertThat(cast(plain, house.slips(plain, 1).get(0), 3, tags(1)).stored())
                .contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        Stored paired = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        List<String> slips = house.slips(paired, 2);
        assertThat(cast(paired, slips.get(0), 3, Map.of("WHO5", "Fatima")).stored())
                .contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        value(house.surveys().endPairing(ASKS, paired.id()));
        assertThat(house.ballots().sheet(paired.id()).orElseThrow().pairing()).isEmpty();
        assertThat(cast(paired, slips.get(1), 3, tags(1)).stored()).contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
    }

    @Test
    void theSecretGoesAlsoWhenTheSecondWaveOffersNoPairing() {
        Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        assertThat(house.surveys().pairs(ASKS, before.id())).isTrue();
        Stored after = house.open(plan(Wave.AFTER, before.id()));
        value(house.surveys().close(ASKS, after.id()));
        assertThat(house.surveys().pairs(ASKS, before.id())).isFalse();
        assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
    }

    @Test
    void aDraftThatNamesASurveyDoesNotEndItsPairing() {
        Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        Stored draft = value(
                house.surveys().draft(ASKS, plan(Wave.AFTER, before.id(), Extra.PAIRED), "key-of-a-draft-that-names"));
        assertThat(house.surveys().endPairing(ASKS, draft.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(house.surveys().pairs(ASKS, before.id())).isTrue();
    }

    @Test
    void whoeverOpensTwiceAtOnceHasOneSecret() {
        Stored draft = value(house.surveys().draft(ASKS, plan(Wave.BEFORE, "", Extra.PAIRED), "key-of-a-double-click"));
        List<Outcome<Stored>> opened = IntStream.range(0, 2)
                .mapToObj(time ->
                        CompletableFuture.supplyAsync(() -> house.surveys().open(ASKS, draft.id(), draft.version())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(opened).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        house.restart();
        Receipt receipt = cast(draft, house.slips(draft, 1).get(0), 3, tags(1));
        assertThat(receipt.stored()).contains("WHO5|ALL~…|1=3,2=3,3=3,4=-,5=3");
    }

    @Test
    void saysWhatItTakes() {
        assertThat(reasons(plan(Wave.ONCE, "", Extra.PAIRED))).containsExactly("plan.paired.once");
        Stored plain = value(house.surveys().draft(ASKS, plan(Wave.BEFORE, ""), "key-of-a-plain-survey"));
        assertThat(reasons(plan(Wave.AFTER, plain.id(), Extra.PAIRED))).containsExactly("plan.paired.before");
        assertThat(reasons(plan(Wave.ONCE, "", Extra.RETROSPECTIVE))).containsExactly("plan.retrospective");
    }

    private List<String> reasons(SurveyPlan plan) {
        return house.surveys().check(ASKS, plan).stream()
                .map(fault -> fault.reason().key())
                .toList();
    }
}
