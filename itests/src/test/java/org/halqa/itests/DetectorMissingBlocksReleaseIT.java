// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.TalkGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of the door is missing: the door stays shut, says so calmly, and opens again with the part. */
@ExtendWith(HalqaContainer.class)
class DetectorMissingBlocksReleaseIT {

    private static final String DETECTORS = "org.halqa.detectors";
    private static final String DOOR = "org.halqa.anonymisation";
    private static final Surfaces RAW = new Surfaces("un signal convenu entre collègues");
    private static final String NEEDS = "Besoin d’un signal convenu entre collègues.";

    private Halqa halqa;
    private DemoPeople people;

    @BeforeEach
    void meet(Halqa running) {
        halqa = running;
        people = new DemoPeople(running);
    }

    @AfterEach
    void everythingWorksAgain() {
        halqa.probe().start(DETECTORS);
        halqa.probe().start(DOOR);
        Await.until("the reports", () -> people.coordination().open("/reports").status() == 200);
        Await.until("the door", () -> people.reader().open("/door").status() == 200);
    }

    @Test
    void withoutDetectorsNobodyConfirmsARelease() {
        Page sheet = TalkGroup.handIn(TalkGroup.form(people.psychologist(), NEEDS, "Le groupe dit sa fatigue."));
        String door = sheet.address().getPath();
        TalkGroup.answerQuestions(TalkGroup.decideAll(sheet), "reviewed");
        Page ready = people.reader().open(door);

        halqa.probe().stop(DETECTORS);
        Page answer = TalkGroup.answerQuestions(ready, "confirm");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.document().select("[role=alert]").text())
                .as("what is missing, in the words of the reader")
                .contains("Le détecteur « noms » manque", "Le détecteur « comptes bancaires » manque")
                .doesNotContain("bank-account", "org.halqa.");

        halqa.probe().start(DETECTORS);
        Await.until("the release", () -> people.reader()
                .open(door)
                .document()
                .select("form[action$=confirm] button[type=submit]")
                .hasText());
        Page after = TalkGroup.answerQuestions(people.reader().open(door), "confirm");
        assertThat(after.status()).as(after.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/reports/overview"})
    void withoutDetectorsNothingIsReported(String path) {
        halqa.probe().stop(DETECTORS);
        assertCalm(people.coordination().open(path), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/reports/overview", "/door"})
    void withoutTheDoorNothingIsShown(String path) {
        TalkGroup.keep(TalkGroup.form(people.psychologist(), NEEDS, "Le groupe dit sa fatigue."));
        halqa.probe().stop(DOOR);
        assertCalm(people.coordination().open(path), path);
    }

    @Test
    void withoutTheDoorASessionIsKeptAllTheSame() {
        halqa.probe().stop(DOOR);
        Page kept = TalkGroup.keep(TalkGroup.form(people.psychologist(), NEEDS, "Le groupe dit sa fatigue."));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    }

    private static void assertCalm(Page page, String path) {
        assertThat(page.status()).as(path).isEqualTo(503);
        assertThat(page.document().select("h1").text()).isNotBlank();
        assertThat(page.document().select(".h-empty p").text()).hasSizeGreaterThan(30);
        assertThat(page.body()).doesNotContain("Exception", "org.halqa.");
        assertThat(RAW.in(page.bytes())).isEmpty();
    }
}
