// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.internal.ReportsPack;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

/** A final report has one table and one chart for each instrument, not a table for each question (R074). */
class InstrumentTest {

    private final Texts texts = SampleWords.texts(new DeliverablesPack(), new ReportsPack());

    private static final Evidence BEFORE = evidence(
            "mai",
            List.of(question("W1", 12, 14, 20), question("W2", -1, 18, -1)),
            List.of(estimate("WHO5.index.score", "Bien-être", 61, 56, 66, 46, 0, 100, "haut")));
    private static final Evidence AFTER = evidence(
            "novembre",
            List.of(question("W1", 7, 18, 26), question("W2", 9, 12, 30)),
            List.of(
                    estimate("WHO5.index.score", "Bien-être", 69, 64, 74, 51, 0, 100, "haut"),
                    estimate("WHO5.index.unpaired", "Bien-être", 61, 46, 69, 51, 8, 0, 15),
                    estimate("WHO5.index.paired", "Bien-être", 22, 7)));

    @Test
    void questionsOfTwoSurveysStandInOneTableWaveByWave() {
        List<Block> blocks = Surveyed.blocks(twoWaves(), Set.of());
        Block.Chart answers = charts(blocks)
                .filter(chart -> chart.kind() == Block.Chart.Kind.DIVERGING)
                .findFirst()
                .orElseThrow();
        assertThat(answers.figures().rows().stream().map(row -> texts.say(row, Locale.FRENCH)))
                .containsExactly("W1 · avant", "W1 · après", "W2 · avant", "W2 · après");
        assertThat(answers.figures().number(0, 0))
                .hasValueSatisfying(n -> assertThat(n.intValue()).isEqualTo(12));
        assertThat(answers.figures().number(2, 0)).isEmpty();
        assertThat(blocks.stream().filter(Block.Figures.class::isInstance)).isEmpty();
        assertThat(charts(blocks).map(Block.Chart::kind))
                .containsExactly(Block.Chart.Kind.BEFORE_AFTER, Block.Chart.Kind.DIVERGING);
    }

    @Test
    void aNewerSurveyThatTooFewAnsweredHidesNothing() {
        Map<String, Evidence> parts = new LinkedHashMap<>();
        parts.put("three:WHO5", ReleasedSamples.evidence(List.of(question("W1", -1, -1, -1))));
        parts.putAll(twoWaves().surveyParts());

        List<Block> blocks = Surveyed.blocks(material(parts), Set.of());

        assertThat(charts(blocks).map(Block.Chart::kind)).contains(Block.Chart.Kind.BEFORE_AFTER);
        assertThat(blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(heading -> texts.say(((Block.Heading) heading).text(), Locale.FRENCH)))
                .noneMatch(name -> name.contains("Instrument WHO5"));
    }

    @Test
    void aTableOfMostlyDotsIsNoPicture() {
        Evidence few = evidence("mai", List.of(question("W1", 12, -1, -1)), List.of());
        assertThat(Surveyed.blocks(SampleMaterial.ofSurvey("one:WHO5", few), Set.of()))
                .noneMatch(Block.Chart.class::isInstance)
                .anyMatch(Block.Figures.class::isInstance);
    }

    @Test
    void aQuestionOfNothingButDotsIsCountedAndLeftOut() {
        Evidence few = evidence("mai", List.of(question("W1", 12, 14, 20), question("W2", -1, -1, -1)), List.of());
        List<Block> blocks = Surveyed.blocks(SampleMaterial.ofSurvey("one:WHO5", few), Set.of());
        assertThat(charts(blocks).map(chart -> chart.figures().rows().size())).containsExactly(1);
        assertThat(blocks).contains(new Block.Notice(DeliverablesPack.say("instrument.left-out", 1)));
    }

    @Test
    void askedAndWithheldIsNotTheSameAsNeverAsked() {
        SampleMaterial dots = material(Map.of(
                "two:SATISFACTION", evidence("x", List.of(question("S6", -1, -1, -1)), List.of()),
                "two:CHANGE", evidence("x", List.of(question("C5", -1, -1, -1)), List.of())));
        for (String id : List.of("E1", "E9", "E11", "E12")) {
            assertThat(value(id, dots)).as(id).isEqualTo(Reading.State.WITHHELD);
            assertThat(value(id, material(Map.of()))).as(id).isEqualTo(Reading.State.NONE);
        }
    }

    /** The ids are those of {@code surveys}. */
    @Test
    void eachEffectFindsItsEstimate() {
        for (String[] each : List.of(
                new String[] {"E3", "WHO5.index.score"},
                new String[] {"E4", "CBI.work.score"},
                new String[] {"E5", "CBI.work.unpaired"},
                new String[] {"E6", "CBI.work.paired"},
                new String[] {"E7", "CBI.work.reliable"},
                new String[] {"E8", "CBI.work.alpha"})) {
            String part = each[1].substring(0, each[1].indexOf('.'));
            Evidence results = evidence("x", List.of(), List.of(estimate(each[1], "x")));
            assertThat(value(each[0], material(Map.of("one:" + part, results))))
                    .as(each[0])
                    .isEqualTo(Reading.State.SHOWN);
        }
    }

    @Test
    void aTableOfNothingButDotsIsASentence() {
        Evidence.Table dots = new Evidence.Table(
                "sessions.theme",
                Message.of("sample", "table"),
                "theme",
                "",
                List.of("TOTAL"),
                List.of(ReleasedSamples.line("T1", -1), ReleasedSamples.line("TOTAL", -1)));
        SampleMaterial material = SampleMaterial.of(List.of(), ReleasedSamples.evidence(List.of(dots)), "");
        assertThat(Shown.chart(material, "sessions.theme", Block.Chart.Kind.BARS))
                .containsExactly(new Block.Notice(DeliverablesPack.say("nothing.shown", dots.title())));
    }

    @Test
    void whoAgreesIsOneChartForAllSentences() {
        Evidence.Table top = new Evidence.Table(
                "sheets.W1.top",
                Message.of("survey", "top"),
                "a",
                "",
                List.of("TOTAL"),
                List.of(ReleasedSamples.line("TOTAL", 34)));
        Evidence satisfied = evidence("mai", List.of(question("W1", 12, 14, 20), top), List.of());
        Block.Chart chart = charts(Surveyed.brief(SampleMaterial.ofSurvey("one:SATISFACTION", satisfied)))
                .filter(each -> each.kind() == Block.Chart.Kind.COVERAGE)
                .findFirst()
                .orElseThrow();
        assertThat(chart.figures().number(0, 0).map(Number::intValue)).hasValue(34);
        assertThat(chart.figures().number(0, 1).map(Number::intValue)).hasValue(46);
    }

    @Test
    void tablesOfTwoInstrumentsHaveDifferentIds() {
        Map<String, Evidence> parts = new LinkedHashMap<>(twoWaves().surveyParts());
        parts.put("two:CBI", AFTER);
        parts.put("two:OWN", AFTER);
        parts.put("one:OWN", BEFORE);
        assertThat(charts(Surveyed.brief(material(parts)))
                        .map(chart -> chart.figures().table().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEffectOnTheSamePeopleIsNotThatOfAll() {
        assertThat(value(
                        "E6",
                        material(Map.of(
                                "two:WHO5",
                                evidence(
                                        "x",
                                        List.of(),
                                        List.of(estimate(
                                                "WHO5.index.unpaired", "Bien-être", 61, 46, 69, 51, 8, 0, 15)))))))
                .isEqualTo(Reading.State.NONE);
        assertThat(value("E6", twoWaves())).isEqualTo(Reading.State.SHOWN);
    }

    @Test
    void satisfactionIsNotMistakenForTheWordsOfAScale() {
        Evidence words = evidence("x", List.of(), List.of(estimate("scale.change3", "Moins bien")));
        assertThat(value("E9", material(Map.of("two:CHANGE", words)))).isEqualTo(Reading.State.WITHHELD);
        Evidence proqol = evidence("x", List.of(), List.of(estimate("PROQOL5.satisfaction.score", "x")));
        assertThat(value("E1", material(Map.of("two:PROQOL5", proqol)))).isEqualTo(Reading.State.NONE);
    }

    private static Reading.State value(String id, SampleMaterial material) {
        return Indicator.named(id).reading().apply(material).state();
    }

    private static SampleMaterial twoWaves() {
        Map<String, Evidence> parts = new LinkedHashMap<>();
        parts.put("two:WHO5", AFTER);
        parts.put("one:WHO5", BEFORE);
        return material(parts);
    }

    private static SampleMaterial material(Map<String, Evidence> parts) {
        return new SampleMaterial(
                List.of(), ReleasedSamples.evidence(List.of()), parts, List.of(), "", Optional.empty());
    }

    private static Stream<Block.Chart> charts(List<Block> blocks) {
        return blocks.stream().filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast);
    }

    private static Evidence evidence(String title, List<Evidence.Table> tables, List<Evidence.Estimate> more) {
        Evidence.Estimate answered =
                estimate("answered", new Labels(title, title, title), new Labels("WHO-5", "WHO-5", "WHO-5"), "51");
        return Evidence.of(
                new Stamp(),
                ReleasedSamples.evidence().period(),
                5,
                tables,
                Stream.concat(Stream.of(answered), more.stream()).toList());
    }

    private static Evidence.Table question(String id, int... answers) {
        int all = Stream.of(answers[0], answers[1], answers[2])
                .mapToInt(Integer::intValue)
                .sum();
        return new Evidence.Table(
                "sheets." + id,
                Message.of("reports", "words.name", new Labels(id, id, id)),
                "a." + id,
                "",
                List.of("TOTAL"),
                List.of(
                        ReleasedSamples.line("1", answers[0]),
                        ReleasedSamples.line("2", answers[1]),
                        ReleasedSamples.line("3", answers[2]),
                        ReleasedSamples.line("TOTAL", answers[0] < 0 ? -1 : all)));
    }

    private static Evidence.Estimate estimate(String id, Object... arguments) {
        return new Evidence.Estimate(id, Message.of("surveys", id, arguments), List.of(46));
    }
}
