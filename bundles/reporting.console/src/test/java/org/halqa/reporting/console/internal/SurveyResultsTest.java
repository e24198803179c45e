// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.reporting.Agreeing;
import org.halqa.reporting.AnswerCharts;
import org.halqa.reporting.Block;
import org.halqa.reporting.ExpectedResults;
import org.halqa.reporting.WavesCharts;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.CodesAsWords;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.Test;

class SurveyResultsTest {

    private static final Message TITLE = Message.of("sample", "table");

    private final PageTester tester = Pages.tester().as(Callers.coordination());

    @Test
    void listsWhatIsClosedAndOpensIt() {
        Pages pages = new Pages();
        assertThat(tester.get(pages.page(), "surveys").html()).contains("Rien à montrer encore");
        pages.releases.survey("a1:SATISFACTION", results(List.of(question("sheets.S1", 1, 1, 3, 7, 8))));
        assertThat(tester.get(pages.page(), "surveys").html()).contains("href=\"/reports/surveys/a1:SATISFACTION\"");
        assertThat(tester.get(pages.page(), "surveys/none").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void saysWhatWasReleasedWithCautionAndTheSameNumbersInATable() {
        Pages pages = new Pages();
        Evidence results = results(
                List.of(question("sheets.S1", 1, 1, 3, 7, 8), top("sheets.S1.top", 15)),
                new Evidence.Estimate("answered", Message.of("sample", "label"), List.of(20)),
                new Evidence.Estimate("S.k.unpaired", Message.of("sample", "remark"), List.of(20, 20)));
        pages.releases.survey("a1:S", results);
        String html = tester.get(pages.page(), "surveys/a1:S").html();
        assertThat(html)
                .contains("<h1>Fiche</h1>", "La porte est fermée.", "À lire avec prudence")
                .contains("<td class=\"q5\">8</td>")
                .contains("75")
                .contains("15 sur 20")
                .doesNotContain("TOTAL", "results.");
        for (String language : List.of("ar", "en")) {
            assertThat(tester.in(language).get(pages.page(), "surveys/a1:S").html())
                    .doesNotContain("results.");
        }
    }

    @Test
    void whoAgreesHasTheIntervalOfWilson() {
        // domain §8.1: 15 of 20, [0.531299, 0.888138].
        Evidence shown = results(List.of(question("sheets.S1", 1, 1, 3, 7, 8), top("sheets.S1.top", 15)));
        assertThat(Agreeing.of(shown)).containsExactly(new Agreeing(TITLE, 15, 20, false, 75, 53, 89));
    }

    @Test
    void whoAgreesIsAddedUpFromWhatIsShownAndNeverGuessed() {
        Evidence added = results(List.of(question("sheets.S1", 1, 1, 3, 7, 8), top("sheets.S1.top", -1)));
        assertThat(Agreeing.of(added)).containsExactly(new Agreeing(TITLE, 15, 20, false, 75, 53, 89));
        Evidence withheld = results(List.of(question("sheets.S1", 1, 1, 3, -1, 8), top("sheets.S1.top", -1)));
        assertThat(Agreeing.of(withheld)).isEmpty();
        Evidence.Table unknown = new Evidence.Table(
                "sheets.S1",
                TITLE,
                "a.S1",
                "",
                List.of("TOTAL"),
                List.of(ReleasedSamples.line("1", -1), ReleasedSamples.line("TOTAL", -1)));
        Evidence ofSheets = results(List.of(top("sheets.all", 20), unknown, top("sheets.S1.top", 15)));
        assertThat(Agreeing.of(ofSheets)).containsExactly(new Agreeing(TITLE, 15, 20, true, 75, 53, 89));
        Pages pages = new Pages();
        pages.releases.survey("a1:S", ofSheets);
        assertThat(tester.get(pages.page(), "surveys/a1:S").html()).contains("15 sur 20 questionnaires");
    }

    @Test
    void questionsOnOneScaleShareAChartFromTheLowestAnswerToTheHighest() {
        Evidence.Table falling = new Evidence.Table(
                "sheets.W1",
                TITLE,
                "a.W1",
                "",
                List.of("TOTAL"),
                List.of(
                        ReleasedSamples.line("10", 6),
                        ReleasedSamples.line("9", -1),
                        ReleasedSamples.line("TOTAL", 9)));
        List<Block.Chart> charts = AnswerCharts.of(
                results(List.of(
                        question("sheets.S1", 1, 1, 3, 7, 8),
                        falling,
                        question("sheets.S2", 2, 2, 2, 7, 7),
                        top("sheets.S1.top", 15))),
                new CodesAsWords());
        assertThat(charts).hasSize(2).allMatch(each -> each.kind() == Block.Chart.Kind.DIVERGING);
        assertThat(charts.get(0).figures().table().rows())
                .extracting(Evidence.Line::code)
                .containsExactly("sheets.S1", "sheets.S2");
        assertThat(charts.get(1).figures().table().columns()).containsExactly("9", "10");
        assertThat(charts.get(1).figures().table().rows().get(0).cells())
                .containsExactly(new Evidence.Cell(OptionalInt.empty()), new Evidence.Cell(OptionalInt.of(6)));
    }

    private static Evidence.Estimate estimate(String id, Object... arguments) {
        return new Evidence.Estimate(id, Message.of("sample", "label", arguments), List.of(20, 20));
    }

    @Test
    void twoWavesAreDrawnFromTheNumbersOfTheirSentences() {
        Evidence shown = results(
                List.of(),
                estimate("W.index.score", "Bien-être", 69, 64, 73, 51, 0, 100, "haut"),
                estimate("W.index.unpaired", "Bien-être", 61, 46, 69, 51, 8),
                estimate("B.mean.score", "Rebond", 3.4, 3.1, 3.6, 51, 1, 5, "haut"),
                estimate("B.mean.unpaired", "Rebond", new java.math.BigDecimal("3.1"), 46, 3.4, 51, 0.3),
                estimate("X.lost.unpaired", "Sans score", 3, 46, 4, 51, 1));
        List<Block.Chart> charts = WavesCharts.of(shown);
        assertThat(charts).hasSize(2).allMatch(each -> each.kind() == Block.Chart.Kind.BEFORE_AFTER);
        assertThat(charts.get(0).figures().number(0, 0))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("61"));
        assertThat(charts.get(1).figures().number(0, 1))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("3.4"));
        Pages pages = new Pages();
        pages.releases.survey("a1:W", shown);
        assertThat(tester.in("fr").get(pages.page(), "surveys/a1:W").html())
                .as("the table says what the picture says")
                .contains(">61</td>", ">3,1</td>", ">3,4</td>");
        for (String language : List.of("fr", "ar", "en")) {
            assertThat(tester.in(language).get(pages.page(), "surveys/a1:W").html())
                    .contains("id=\"waves\"")
                    .doesNotContain("results.");
        }
    }

    @Test
    void aPictureOfNothingButDotsIsATable() {
        Pages pages = new Pages();
        pages.releases.survey("a1:S", results(List.of(question("sheets.S1", -1, 1, 3))));
        assertThat(tester.get(pages.page(), "surveys/a1:S").html())
                .contains("<table")
                .doesNotContain("/chart/");
    }

    @Test
    void aSurveyThatWasProtectedForALowerThresholdIsNotMissingButSaidToBeWithheld() {
        Pages pages = new Pages();
        pages.releases.survey("a1:S", results(List.of(top("sheets.all", 20)))).withheld("a1:W");
        for (String language : List.of("fr", "ar", "en")) {
            assertThat(tester.in(language).get(pages.page(), "surveys/a1:W").html())
                    .contains("<h1>")
                    .doesNotContain("results.");
        }
        assertThat(tester.in("fr").get(pages.page(), "surveys/a1:W").html())
                .contains("seuil du programme")
                .as("raised, which has nothing to do with how many answered")
                .doesNotContain("moins de réponses");
        assertThat(tester.in("fr").get(pages.page(), "surveys").html())
                .contains("Une partie d’enquête close n’est pas montrée");
        assertThat(tester.get(pages.page(), "surveys/zz:W").view()).isInstanceOf(View.NotFound.class);
    }

    private static String says(Map<String, Evidence> results, String code) {
        return ExpectedResults.of(results).stream()
                .filter(each -> each.code().equals(code))
                .flatMap(each -> each.says().stream())
                .map(each -> each.key() + " " + each.arguments())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void theFiveExpectedResultsSayWhatWasReleasedAndWhetherAnythingFollows() {
        Map<String, Evidence> all = new java.util.LinkedHashMap<>();
        all.put(
                "b:WHO5",
                results(
                        List.of(),
                        estimate("WHO5.index.conclusion", "non"),
                        estimate("WHO5.index.unpaired", "nombres")));
        all.put("a:WHO5", results(List.of(), estimate("WHO5.index.score", "avant")));
        all.put(
                "b:CHANGE",
                results(List.of(
                        top("sheets.C1.better", 45),
                        question("sheets.C1", 3, 3, 45),
                        top("sheets.C2.better", 26),
                        question("sheets.C2", 10, 15, 26),
                        top("sheets.C3.better", 5),
                        question("sheets.C3", 20, 26, 5),
                        top("sheets.C4.better", -1),
                        question("sheets.C4", -1, 26, -1))));
        assertThat(ExpectedResults.of(all))
                .extracting(ExpectedResults.Expected::code)
                .containsExactly("ER1", "ER2", "ER3", "ER4", "ER5");
        assertThat(says(all, "ER1"))
                .contains("non", "nombres", "45, 51", "expected.most")
                .doesNotContain("avant");
        assertThat(says(all, "ER2")).contains("expected.better", "26, 51", "expected.unclear");
        assertThat(says(all, "ER3")).contains("5, 51", "expected.few");
        assertThat(says(all, "ER4")).isEmpty();
        Pages pages = new Pages();
        all.forEach(pages.releases::survey);
        for (String language : List.of("fr", "ar", "en")) {
            assertThat(tester.in(language).get(pages.page(), "surveys").html())
                    .contains("ER5")
                    .doesNotContain("expected.");
        }
        assertThat(tester.get(pages.page(), "surveys").html())
                .contains("nous ne pouvons pas conclure")
                .doesNotContain("grâce", "permis", "amélior");
    }

    private static Evidence results(List<Evidence.Table> tables, Evidence.Estimate... estimates) {
        return Evidence.of(new Stamp(), ReleasedSamples.evidence().period(), 5, tables, List.of(estimates));
    }

    private static Evidence.Table question(String id, int... counts) {
        List<Evidence.Line> lines = new ArrayList<>();
        int all = 0;
        for (int at = 0; at < counts.length; at++) {
            lines.add(ReleasedSamples.line(String.valueOf(at + 1), counts[at]));
            all += Math.max(0, counts[at]);
        }
        lines.add(ReleasedSamples.line("TOTAL", all));
        return new Evidence.Table(id, TITLE, "a." + id, "", List.of("TOTAL"), lines);
    }

    private static Evidence.Table top(String id, int agree) {
        return new Evidence.Table(id, TITLE, "", "", List.of("TOTAL"), List.of(ReleasedSamples.line("TOTAL", agree)));
    }
}
