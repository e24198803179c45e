// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.surveys.internal.PairedHouse.plan;
import static org.halqa.surveys.internal.PairedHouse.tag;
import static org.halqa.surveys.internal.PairedHouse.tags;
import static org.halqa.surveys.internal.SurveyHouse.ASKS;
import static org.halqa.surveys.internal.SurveyHouse.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.anonymisation.spi.SheetSource.Sheets;
import org.halqa.model.Outcome;
import org.halqa.store.spi.Expiring.Batch;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.surveys.Ballots.Pairing;
import org.halqa.surveys.Ballots.Receipt;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.internal.box.BoxSchema;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ballots of one person are put side by side when that person wants it, and nobody learns whose they are. */
class PairingTest {

    private static final int PEOPLE = 24;

    @TempDir
    Path folder;

    private PairedHouse waves;
    private SurveyHouse house;

    @BeforeEach
    void house() {
        waves = new PairedHouse(folder);
        house = waves.house;
    }

    @AfterEach
    void close() {
        waves.close();
    }

    private List<Estimated> estimates(Stored survey) {
        SurveySheets source = new SurveySheets(house.rows, house.sealing(), house.programmes);
        Sheets sheets = source.sheets(survey.id() + ":WHO5").orElseThrow();
        return sheets.estimates();
    }

    @Test
    void thoseWhoGiveTheSamePhraseTwiceAreComparedWithThemselves() {
        Stored before = house.open(plan(PEOPLE, Wave.BEFORE, "", Extra.PAIRED));
        List<String> slips = house.slips(before, PEOPLE);
        IntStream.range(0, PEOPLE)
                .forEach(person ->
                        waves.cast(before, slips.get(person), person % 4, person < 12 ? tags(person) : Map.of()));
        value(house.surveys().close(ASKS, before.id()));
        house.restart();
        Stored after = house.open(plan(PEOPLE, Wave.AFTER, before.id(), Extra.PAIRED));
        List<String> again = house.slips(after, PEOPLE);
        IntStream.range(0, PEOPLE)
                .forEach(person -> waves.cast(
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
        Receipt receipt = waves.cast(before, house.slips(before, 1).get(0), 3, tags(1));
        assertThat(receipt.stored()).containsExactlyInAnyOrder("WHO5|ALL~…|1=3,2=3,3=3,4=-,5=3", "OPEN.O1||merci");
        value(house.surveys().close(ASKS, before.id()));
        Stored after = house.open(plan(Wave.AFTER, before.id(), Extra.PAIRED));
        Pairing second =
                house.ballots().sheet(after.id()).orElseThrow().pairing().orElseThrow();
        assertThat(second.salt()).isEqualTo(pairing.salt());
        assertThat(second.again()).isTrue();
        List<String> slips = house.slips(after, 2);
        waves.cast(after, slips.get(0), 4, tags(1));
        assertThat(house.surveys().pairs(ASKS, before.id())).isTrue();
        value(house.surveys().close(ASKS, after.id()));

        assertThat(waves.sealed(before)).noneSatisfy(piece -> assertThat(piece).contains(tag(1)));
        assertThat(house.surveys().pairs(ASKS, before.id())).isFalse();
        assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
        Stored late = house.open(plan(Wave.AFTER, before.id(), Extra.PAIRED));
        assertThat(waves.cast(late, house.slips(late, 1).get(0), 4, tags(1)).stored())
                .as("a guess makes no mark any more")
                .contains("WHO5|ALL|1=4,2=4,3=4,4=-,5=4");
    }

    @Test
    @DisplayName("S9 marks are dropped once the results are there: nothing that is kept holds one")
    void noMarkIsLeftAndTheResultsStay() {
        Stored before = house.open(plan(PEOPLE, Wave.BEFORE, "", Extra.PAIRED));
        String mark = mark(before, 3);
        everybody(before, 0);
        assertThat(inTheBox(before))
                .as("what is looked for is there while it is needed")
                .contains(mark);
        value(house.surveys().close(ASKS, before.id()));
        assertThat(waves.kept(before)).doesNotContain(mark).doesNotContain("~");
        house.restart();
        Stored after = house.open(plan(PEOPLE, Wave.AFTER, before.id(), Extra.PAIRED));
        everybody(after, 1);
        assertThat(inTheBox(after)).contains(mark);
        value(house.surveys().close(ASKS, after.id()));

        for (Stored wave : List.of(before, after)) {
            assertThat(waves.kept(wave)).isNotEmpty().doesNotContain(mark).doesNotContain("~");
            assertThat(house.sealing().answers(wave.id()).orElseThrow().root())
                    .as("the root in the access record is that of what is kept")
                    .isEqualTo(
                            house.surveys().find(ASKS, wave.id()).orElseThrow().root());
        }
        assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
        List<Estimated> told = estimates(after);
        assertThat(told).extracting(Estimated::id).contains("WHO5.index.paired");
        house.restart();
        assertThat(estimates(after)).as("they are frozen").isEqualTo(told);
    }

    /** All come with their phrases; whoever is even answers higher the second time. */
    private void everybody(Stored survey, int more) {
        List<String> slips = house.slips(survey, PEOPLE);
        IntStream.range(0, PEOPLE)
                .forEach(person ->
                        waves.cast(survey, slips.get(person), person % 4 + (person % 2 == 0 ? more : 0), tags(person)));
    }

    /** All that the box of an open survey holds. */
    private String inTheBox(Stored survey) {
        KeptSurvey kept = house.rows.find(survey.id()).orElseThrow();
        byte[] key = house.store
                .vault()
                .open("surveys/box/" + survey.id(), Base64.getDecoder().decode(kept.boxKey()))
                .orElseThrow();
        return house.boxes.open(survey.id(), key, new BoxSchema()).inTransaction(connection -> {
            try (ResultSet rows = connection.createStatement().executeQuery("select content from piece")) {
                StringBuilder all = new StringBuilder();
                while (rows.next()) {
                    all.append(new String(Base64.getDecoder().decode(rows.getString(1)), StandardCharsets.ISO_8859_1));
                }
                return all.toString();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Worked out again, with the secret that is there as long as both waves are not sealed. */
    private String mark(Stored first, int person) {
        try {
            String sealedKey = house.rows.pairing(first.id()).split(" ")[2];
            byte[] secret = new PairingSecrets(house.boxes, house.store.vault())
                    .find(first.id(), sealedKey)
                    .orElseThrow();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] all = mac.doFinal(("WHO5|" + tag(person)).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(all, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSecondWaveWaitsUntilTheFirstIsSealed() {
        Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        assertThat(reasons(plan(Wave.AFTER, before.id(), Extra.PAIRED))).containsExactly("plan.paired.open");
        assertThat(reasons(plan(Wave.AFTER, before.id()))).isEmpty();
        value(house.surveys().close(ASKS, before.id()));
        assertThat(reasons(plan(Wave.AFTER, before.id(), Extra.PAIRED))).isEmpty();
    }

    @Test
    void nothingIsMarkedUnlessItWasChosenAndWellMade() {
        Stored plain = house.open(plan(Wave.BEFORE, ""));
        assertThat(house.ballots().sheet(plain.id()).orElseThrow().pairing()).isEmpty();
        assertThat(waves.cast(plain, house.slips(plain, 1).get(0), 3, tags(1)).stored())
                .contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        Stored paired = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        List<String> slips = house.slips(paired, 2);
        assertThat(waves.cast(paired, slips.get(0), 3, Map.of("WHO5", "Fatima")).stored())
                .contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        value(house.surveys().endPairing(ASKS, paired.id()));
        value(house.surveys().endPairing(ASKS, paired.id()));
        assertThat(house.pairings().unwritten()).extracting(Batch::why).containsExactly(Why.AUTHOR);
        assertThat(house.ballots().sheet(paired.id()).orElseThrow().pairing()).isEmpty();
        assertThat(waves.cast(paired, slips.get(1), 3, tags(1)).stored()).contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
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
        Receipt receipt = waves.cast(draft, house.slips(draft, 1).get(0), 3, tags(1));
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
