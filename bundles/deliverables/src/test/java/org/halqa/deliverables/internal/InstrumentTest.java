// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        List<Block> blocks = Surveyed.blocks(twoWaves());
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
    void aTableOfNothingButDotsIsNoPicture() {
        Evidence few = evidence("mai", List.of(question("W1", -1, -1, -1)), List.of());
        assertThat(Surveyed.blocks(SampleMaterial.ofSurvey("one:WHO5", few)))
                .noneMatch(Block.Chart.class::isInstance)
                .anyMatch(Block.Figures.class::isInstance);
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
        Block.Chart chart = charts(Surveyed.blocks(SampleMaterial.ofSurvey("one:SATISFACTION", satisfied)))
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
        assertThat(charts(Surveyed.blocks(material(parts)))
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
        assertThat(value("E9", material(Map.of("two:CHANGE", words)))).isEqualTo(Reading.State.NONE);
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
