// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.reporting.spi.Material;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private final Texts texts = SampleWords.texts(new DeliverablesPack());

    @Test
    void areThoseOfTheDomainInTheirOrder() {
        assertThat(Indicator.all().stream().map(Indicator::id).filter(id -> !id.startsWith("P")))
                .containsExactlyElementsOf(List.of(
                        "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "B1", "B2", "B3",
                        "B4", "B5", "B6", "B7", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11",
                        "E12"));
    }

    @Test
    void sayHonestlyThatThereIsNothingYet() {
        Material nothing = SampleMaterial.nothing("");
        assertThat(Indicator.all())
                .filteredOn(indicator -> !List.of("B7", "E2", "P2").contains(indicator.id()))
                .allSatisfy(indicator -> assertThat(
                                indicator.reading().apply(nothing).state())
                        .as(indicator.id())
                        .isEqualTo(Reading.State.NONE));
    }

    @Test
    void neverShowWhatTheDoorWithholds() {
        Material material = SampleMaterial.of(List.of(), ReleasedSamples.evidence(), "");
        Reading held = reading("A1", material);
        assertThat(held.state()).isEqualTo(Reading.State.WITHHELD);
        assertThat(texts.say(held.value(), Locale.FRENCH)).contains("masqué").doesNotContainPattern("[0-9]");
    }

    @Test
    void countWhatLeftWithTheirDenominator() {
        Material material = SampleMaterial.of(
                IntStream.range(0, 20).mapToObj(IndicatorTest::session).toList(), ReleasedSamples.evidence(), "");
        assertThat(say("A3", material)).isEqualTo("50 heures, dans 20 comptes rendus publiés");
        assertThat(say("A5", material)).isEqualTo("2 zones sur 5");
        assertThat(say("A10", material))
                .isEqualTo("20 comptes rendus complets sur 20 publiés ; dans les dix jours ouvrés : 0 sur 20");
        assertThat(say("A11", material)).isEqualTo("10 séances sur 20");
        assertThat(say("B1", material)).startsWith("T1 : 15 séances sur 20 (intervalle à 95 % : 53 à 89 %)");
        assertThat(say("B3", material)).contains("T5, vu pour la première fois en novembre 2026");
        assertThat(say("B4", material)).isEqualTo("2 thématiques distinctes en 20 séances");
    }

    @Test
    void readDaysDatesAndTheRelayFromPlainFigures() {
        Evidence.Table days = figures("calendar.days", List.of("USED"), ReleasedSamples.line("TOTAL", 8));
        Evidence.Table dates = figures(
                "calendar.sessions",
                List.of("TOTAL"),
                ReleasedSamples.line("HELD", 7),
                ReleasedSamples.line("MOVED", 1),
                ReleasedSamples.line("TOTAL", 11));
        Evidence.Table steps = figures(
                "relay.steps",
                List.of("TOTAL"),
                ReleasedSamples.line("ACKNOWLEDGED", 1),
                ReleasedSamples.line("ANSWERED", 1),
                ReleasedSamples.line("CLOSED", 0));
        Evidence.Table wait = figures("relay.wait", List.of("TOTAL"), ReleasedSamples.line("MEDIAN", 3));
        Evidence.Table zones = new Evidence.Table(
                "sessions.zone",
                Message.of("sample", "table"),
                "zone",
                "",
                List.of("TOTAL"),
                List.of(ReleasedSamples.line("TOTAL", 36)));
        Material material = SampleMaterial.of(
                List.of(ReleasedSamples.stressFactor()),
                ReleasedSamples.evidence(List.of(zones, steps, wait, dates, days)),
                "");

        assertThat(say("A1", material)).isEqualTo("36 séances ; agenda : 7 tenues sur 11 prévues, une reportée");
        assertThat(say("A2", material)).isEqualTo("8 jours sur 24");
        assertThat(say("B6", material))
                .isEqualTo("un facteur relayé : lus 1, avec une réponse 1, clos 0 ; réponse en 3 jours (médiane)");
    }

    @Test
    void sayHowMuchOfThemesByZoneMayBeShown() {
        Evidence.Table themes = new Evidence.Table(
                "sessions.theme-zone",
                Message.of("sample", "table"),
                "theme",
                "zone",
                List.of("FM", "OR", "TOTAL"),
                List.of(
                        ReleasedSamples.line("T1", 4, -1, 9),
                        ReleasedSamples.line("T2", -1, -1, -1),
                        ReleasedSamples.line("TOTAL", 7, 8, 15)));

        assertThat(say("B2", SampleMaterial.of(List.of(), ReleasedSamples.evidence(List.of(themes)), "")))
                .isEqualTo("1 cases montrées sur 4, dans le tableau des thématiques par zone");
    }

    @Test
    void readWhoMetWhomFromPlainFigures() {
        Material material = SampleMaterial.of(
                List.of(),
                ReleasedSamples.evidence(List.of(
                        figures(
                                "circles.reach",
                                List.of("TOTAL"),
                                ReleasedSamples.line("ATTENDANCES", 290),
                                ReleasedSamples.line("PERSON_HOURS", 610),
                                ReleasedSamples.line("MEAN_SIZE", 8)),
                        figures(
                                "circles.organisations",
                                List.of("TOTAL"),
                                ReleasedSamples.line("REACHED", 4),
                                ReleasedSamples.line("SEVERAL", 11),
                                ReleasedSamples.line("CIRCLES", 40)))),
                "");

        assertThat(say("A4", material)).isEqualTo("environ 290 présences, 8 personnes par cercle en moyenne");
        assertThat(say("A6", material)).isEqualTo("4 OSC sur 5");
        assertThat(say("A8", material)).isEqualTo("11 séances sur 40");
    }

    private static Evidence.Table figures(String id, List<String> columns, Evidence.Line... lines) {
        return new Evidence.Table(
                "figures." + id, Message.of("sample", "table"), "row", "column", columns, List.of(lines));
    }

    @Test
    void nameEachDenominatorOfTheConsortium() {
        var frame = SampleMaterial.nothing("").frame();
        assertThat(Context.perProject(frame)).isEqualTo(4);
        assertThat(frame.civilSociety()).hasSize(5);
        assertThat(frame.organisations()).hasSize(6);
    }

    private static Released session(int number) {
        return ReleasedSamples.document(
                Map.of(
                        "type", List.of("T1"),
                        "date", List.of(number < 15 ? "2026-06-03" : "2026-11-03"),
                        "minutes", List.of("150"),
                        "zone", List.of(number % 2 == 0 ? "FM" : "OR"),
                        "audience", List.of("TERRAIN"),
                        "languages", List.of(number % 2 == 0 ? "FR" : "ARY"),
                        "themes", List.of(number < 15 ? "T1" : "T5")),
                Map.of());
    }

    private String say(String id, Material material) {
        return texts.say(reading(id, material).value(), Locale.FRENCH).replace('\u00a0', ' ');
    }

    private static Reading reading(String id, Material material) {
        return Indicator.all().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reading()
                .apply(material);
    }
}
