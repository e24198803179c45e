// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.reporting.Block;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.CodesAsWords;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private final PageTester tester = Pages.tester().as(Callers.coordination());

    @Test
    void drawsOneSidedTablesAsBarsFromZero() {
        String html = tester.get(new Pages().page(), "overview").html();
        assertThat(html)
                .contains("<svg viewBox=\"0 0 12 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
                .contains("<rect class=\"bar\" width=\"12\" height=\"1\"/>", "<span>Zone FM</span>", "<b>12</b>")
                .doesNotContain("<text");
    }

    @Test
    void showsADotAndItsSentenceWhereANumberIsWithheld() {
        String html = tester.get(new Pages().page(), "overview").html();
        assertThat(html)
                .contains("<b class=\"supp\">·<span class=\"visually-hidden\">masqué</span></b>")
                .contains("<td class=\"supp\">·<span class=\"visually-hidden\">masqué</span></td>")
                .contains("aucune personne, ou trop peu");
    }

    @Test
    void saysWhichMonthsWereCorrectedAndWhen() {
        Evidence.Revision revision = new Evidence.Revision(
                new MonthSpan(YearMonth.of(2026, 4), YearMonth.of(2026, 10)),
                2,
                LocalDate.of(2026, 12, 12),
                Set.of("sessions.zone"));
        Evidence corrected = ReleasedSamples.evidence().revised(new Stamp(), List.of(revision));
        assertThat(tester.in("en")
                        .get(new Pages(List.of(), corrected).page(), "overview")
                        .html())
                .contains("Numbers, April to October 2026: version 2, corrected on 12 December 2026.");
        assertThat(tester.in("en").get(new Pages().page(), "overview").html()).doesNotContain("corrected on");
    }

    @Test
    void ordersThemesBySizeAndKeepsTheRest() {
        assertThat(bars("theme").bars()).extracting(Bars.Bar::code).containsExactly("B", "A", "C");
        assertThat(bars("zone").bars()).extracting(Bars.Bar::code).containsExactly("A", "B", "C");
    }

    @Test
    void turnsATableThatIsTooWideForAPhone() {
        List<String> months = List.of("1", "2", "3", "4", "5", "6", "7", "TOTAL");
        Evidence.Table wide = new Evidence.Table(
                "wide",
                Message.of("sample", "table"),
                "zone",
                "month",
                months,
                List.of(
                        ReleasedSamples.line("FM", 1, 2, 3, 4, 5, 6, -1, 30),
                        ReleasedSamples.line("TOTAL", 1, 2, 3, 4, 5, 6, -1, 30)));
        Grid grid = Grid.of(Block.Figures.of(wide, new CodesAsWords()));
        assertThat(grid.heads()).extracting(Grid.Head::code).containsExactly("FM", "TOTAL");
        assertThat(grid.rows()).extracting(row -> row.head().code()).containsExactlyElementsOf(months);
        assertThat(grid.rows().get(6).cells().get(0).withheld()).isTrue();
        assertThat(grid.rows().get(5).cells()).extracting(Grid.Cell::band).containsExactly("q5", "qt");
        assertThat(grid.rows().get(0).cells().get(0).band()).isEqualTo("q1");
    }

    private static Bars bars(String dimension) {
        Evidence.Table table = new Evidence.Table(
                "t",
                Message.of("sample", "table"),
                dimension,
                "",
                List.of("TOTAL"),
                List.of(
                        ReleasedSamples.line("A", 5),
                        ReleasedSamples.line("B", 9),
                        ReleasedSamples.line("C", -1),
                        ReleasedSamples.line("TOTAL", 14)));
        return Bars.of(Block.Figures.of(table, new CodesAsWords()));
    }
}
