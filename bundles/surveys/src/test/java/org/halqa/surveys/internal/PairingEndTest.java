// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.surveys.internal.PairedHouse.plan;
import static org.halqa.surveys.internal.PairedHouse.tags;
import static org.halqa.surveys.internal.SurveyHouse.ASKS;
import static org.halqa.surveys.internal.SurveyHouse.value;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.halqa.identity.AccessRecord.Entry;
import org.halqa.model.Outcome;
import org.halqa.store.spi.Expiring.Batch;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.Surveys.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret of two waves goes, whatever happens, and the register of what was destroyed hears of it. */
class PairingEndTest {

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

    @Test
    @DisplayName("S9 the secret of a pairing has a last day, also when there is never a second wave")
    void theSecretOfAFirstWaveHasALastDay() {
        Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
        LocalDate last = house.clock.today().plusDays(SurveyHouse.PAIRING_DAYS);
        assertThat(house.surveys().pairedUntil(ASKS, before.id())).contains(last);
        assertThat(house.ballots()
                        .sheet(before.id())
                        .orElseThrow()
                        .pairing()
                        .orElseThrow()
                        .until())
                .isEqualTo(last);
        List<String> slips = house.slips(before, 2);
        waves.cast(before, slips.get(0), 3, tags(1));

        house.clock.set(last.atTime(23, 59));
        house.pairings().endOverdue();
        assertThat(house.surveys().pairedUntil(ASKS, before.id())).contains(last);
        house.clock.set(last.plusDays(1).atStartOfDay());
        assertThat(house.ballots().sheet(before.id()).orElseThrow().pairing())
                .as("over on the day, not at the next hour")
                .isEmpty();
        assertThat(waves.cast(before, slips.get(1), 3, tags(1)).stored()).contains("WHO5|ALL|1=3,2=3,3=3,4=-,5=3");
        house.pairings().endOverdue();
        house.pairings().endOverdue();
        assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
        assertThat(house.access.entries().stream().map(Entry::subject).toList())
                .as("and the record says so, once")
                .filteredOn(subject -> subject.equals("survey/" + before.id() + "/unpaired-last-day"))
                .hasSize(1);
        assertThat(house.pairings().unwritten())
                .as("the register of what was destroyed hears of it until it wrote it down")
                .containsExactly(
                        new Batch(before.id(), house.programmes.current().id(), Why.RULE, 1))
                .isEqualTo(house.pairings().unwritten());
        house.pairings().written(before.id());
        assertThat(house.pairings().unwritten()).isEmpty();
        value(house.surveys().close(ASKS, before.id()));
        assertThat(waves.kept(before)).doesNotContain("~");
    }

    @Test
    void whateverStepTheLightGoesOutAtNoKeyOfABoxStays() {
        for (int step = 0; step < 5; step++) {
            Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
            value(house.surveys().close(ASKS, before.id()));
            Stored after = house.open(plan(Wave.AFTER, before.id(), Extra.PAIRED));
            waves.cast(after, house.slips(after, 1).get(0), 3, Map.of());
            String boxKey = house.rows.find(after.id()).orElseThrow().boxKey();
            String pairKey = house.rows.pairing(before.id()).split(" ")[2];
            house.light.at(step);
            boolean dark = false;
            try {
                value(house.surveys().close(ASKS, after.id()));
            } catch (IllegalStateException e) {
                dark = true;
            }
            assertThat(dark).as("two keys and two boxes are four steps").isEqualTo(step < 4);
            house.light.isOver();
            house.restart();
            assertThat(opens("surveys/box/" + after.id(), boxKey))
                    .as("step " + step)
                    .isFalse();
            assertThat(opens("surveys/pairing/" + before.id(), pairKey))
                    .as("step " + step)
                    .isFalse();
            assertThat(house.boxes.exists(after.id())).isFalse();
            assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
            assertThat(waves.sealed(after)).hasSize(2);
        }
    }

    private boolean opens(String record, String sealed) {
        return house.store
                .vault()
                .open(record, Base64.getDecoder().decode(sealed))
                .isPresent();
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
    void whatIsCondemnedIsNotCalledDestroyedAndIsDestroyedLater() {
        for (int step = 0; step < 3; step++) {
            Stored before = house.open(plan(Wave.BEFORE, "", Extra.PAIRED));
            house.light.at(step);
            boolean dark = false;
            try {
                value(house.surveys().endPairing(ASKS, before.id()));
            } catch (IllegalStateException e) {
                dark = true;
            }
            assertThat(dark).as("a key and a box are two steps").isEqualTo(step < 2);
            house.light.isOver();
            house.restart();
            assertThat(house.pairings().unwritten())
                    .as("step " + step)
                    .extracting(Batch::ticket)
                    .isEqualTo(dark ? List.of() : List.of(before.id()));

            house.pairings().endOverdue();
            assertThat(house.boxes.exists("pair-" + before.id())).isFalse();
            assertThat(house.pairings().unwritten()).extracting(Batch::ticket).containsExactly(before.id());
            house.pairings().written(before.id());
        }
    }
}
