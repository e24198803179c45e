// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.testkit.reporting.ReleasedSamples.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.console.View;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.reporting.Needs;
import org.halqa.reporting.Needs.Course;
import org.halqa.reporting.Needs.Need;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {

    private static final Message TITLE = Message.of("reports", "needs.theme");

    private static Released report(String day, String zone, String... themes) {
        return ReleasedSamples.document(
                Map.of(
                        "date", List.of(day),
                        "zone", List.of(zone),
                        "audience", List.of("RELAIS"),
                        "themes", List.of(themes)),
                Map.of());
    }

    /** T1 in all of four months, T2 in the first two, T3 in the last two, T5 once. */
    private static List<Released> fourMonths() {
        return List.of(
                report("2026-07-02", "OR", "T1", "T2"),
                report("2026-08-02", "OR", "T1", "T2", "T5"),
                report("2026-09-02", "OR", "T1", "T3"),
                report("2026-10-02", "FM", "T1", "T3"));
    }

    @Test
    void eachThemeHasItsFirstMonthAndItsCourse() {
        assertThat(Needs.in(fourMonths()).register())
                .containsExactly(
                        new Need("T3", YearMonth.of(2026, 9), 2, Course.UP, true),
                        new Need("T5", YearMonth.of(2026, 8), 1, Course.EARLY, true),
                        new Need("T1", YearMonth.of(2026, 7), 4, Course.STEADY, false),
                        new Need("T2", YearMonth.of(2026, 7), 2, Course.DOWN, false));
    }

    @Test
    void whatIsHeardFirstInTheLongPastIsNotNew() {
        List<Released> longer = Stream.concat(fourMonths().stream(), Stream.of(report("2026-12-02", "FM", "T1")))
                .toList();

        assertThat(Needs.in(longer).register()).filteredOn(Need::fresh).isEmpty();
    }

    @Test
    void twoMonthsSayNothingAboutADirection() {
        assertThat(Needs.in(fourMonths().subList(0, 2)).register())
                .extracting(Need::course)
                .containsOnly(Course.EARLY);
    }

    @Test
    void theCurveCountsDifferentThemesAndNeverFalls() {
        Evidence.Table curve = Needs.in(fourMonths()).saturation(TITLE);

        assertThat(curve.columns()).containsExactly("2026-07", "2026-08", "2026-09", "2026-10");
        assertThat(curve.rows().get(0).cells())
                .extracting(Evidence.Cell::value)
                .containsExactly(OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(4), OptionalInt.of(4));
    }

    @Test
    void themesAcrossZonesAreEvidenceAndAThemeWithoutANumberHasNoRow() {
        ReportsPage page = new Pages(fourMonths(), crossed(line("T1", 9, -1, 14), line("T2", -1, -1, -1))).page();
        String html =
                Pages.tester().as(Callers.coordination()).get(page, "needs").html();
        String table = html.substring(html.indexOf("id=\"c-sessions.theme-zone\""));

        assertThat(table)
                .contains("Récits difficiles", ">9<", ">14<", "class=\"supp\"", "Une thématique n’a pas de ligne");
        assertThat(table).doesNotContain("Agressivité").contains("moins de 5 personnes");
    }

    @Test
    void whenNoThemeCanBeShownThePageSaysWhy() {
        ReportsPage page = new Pages(fourMonths(), crossed(line("T1", -1, -1, -1), line("TOTAL", 9, 8, 17))).page();
        String html =
                Pages.tester().as(Callers.coordination()).get(page, "needs").html();

        assertThat(html.substring(html.indexOf("id=\"c-sessions.theme-zone\"")))
                .contains("chaque thématique concerne moins de trois séances")
                .doesNotContain("h-table");
    }

    private static Evidence crossed(Evidence.Line... lines) {
        return ReleasedSamples.evidence(List.of(new Evidence.Table(
                "sessions.theme-zone", TITLE, "theme", "zone", List.of("OR", "FM", "TOTAL"), List.of(lines))));
    }

    @Test
    void aReportWithoutADayIsLeftOut() {
        List<Released> some = new ArrayList<>(fourMonths());
        some.add(report("bientôt", "OR", "T8"));

        assertThat(Needs.in(some).reports()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void thePageSaysItInEveryLanguage(String language) {
        ReportsPage page = new Pages(fourMonths(), crossed(line("T1", 9, -1, 14))).page();
        PageTester reader = Pages.tester().as(Callers.coordination()).in(language);

        assertThat(reader.get(page, "needs").html())
                .contains("Récits difficiles", "h-pill await", "class=\"supp\"")
                .doesNotContain("<img");
        assertThat(reader.get(page, "needs/chart").view()).isInstanceOf(View.NotFound.class);
        assertThat(reader.get(page, "needs/else").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void withoutReportsAPlaceIsKept() {
        ReportsPage page = new Pages(List.of(), ReleasedSamples.evidence()).page();

        assertThat(Pages.tester().as(Callers.psychologist()).get(page, "needs").html())
                .contains("Rien à montrer encore")
                .doesNotContain("h-table");
    }

    @Test
    void whoMayNotReadReportsDoesNotReadNeeds() {
        ReportsPage page = new Pages(fourMonths(), ReleasedSamples.evidence()).page();

        assertThatThrownBy(() -> Pages.tester().as(Callers.focalPoint("ALCS")).get(page, "needs"))
                .isInstanceOf(NotForThisRole.class);
    }
}
