// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.NotForThisRole;
import org.halqa.reporting.Issues;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverablesPageTest extends ConsolePageContract {

    private final Pages pages = new Pages();
    private final PageTester psychologist = Pages.tester().as(Callers.psychologist());
    private final PageTester coordination = Pages.tester().as(Callers.coordination());
    private final PageTester focalPoint = Pages.tester().as(Callers.focalPoint("ALCS"));

    @BeforeEach
    void aFormatIsInstalled() {
        pages.formats.add(new Fiche("fiche", false));
    }

    @Override
    protected ConsolePage page() {
        return pages.deliverables();
    }

    @Override
    protected PageTester tester() {
        return psychologist;
    }

    private static int status(PageTester.Shown shown) {
        return ((View.Page) shown.view()).status();
    }

    @Test
    void eachDeliverableSaysWhatIsMissing() {
        assertThat(psychologist.get(page(), "").html())
                .contains("Note méthodologique", "Rapport final", "Atelier de restitution")
                .contains("parties attendent vos mots", "Remise n° 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        PageTester tester = psychologist.in(language);
        for (String rest : List.of(
                "final-report",
                "restitution/deck",
                "methodological-note/-",
                "methodological-note/-/issue",
                "issued",
                "issued/" + FixedIssues.ID,
                "work/work-1",
                "recommendations")) {
            assertThat(tester.get(page(), rest).html()).as(rest).contains("<h1");
        }
        assertThat(coordination.in(language).get(page(), "formats").html()).contains("<h1");
    }

    @Test
    void aReportShowsItsPartsAndWhichOnesAreToWrite() {
        String html = psychologist.get(page(), "final-report").html();
        assertThat(html)
                .containsSubsequence("Contexte", "Synthèse des activités", "Limites rencontrées")
                .contains("href=\"#p-analysis\"", "À écrire", "href=\"/write/final-report/-\"")
                .doesNotContain("final-report/-/issue");
        assertThat(coordination.get(page(), "final-report").html()).doesNotContain("/write/");
    }

    @Test
    void onePartCanBeAskedForAlone() {
        assertThat(psychologist
                        .fragment()
                        .get(page(), "final-report/-/part/context")
                        .html())
                .contains("Type de contrat")
                .doesNotContain("<html");
        assertThat(psychologist.get(page(), "final-report/-/part/none").view()).isEqualTo(new View.NotFound());
    }

    @Test
    void withoutAModuleThatDrawsAChartIsItsTable() {
        assertThat(psychologist.get(page(), "restitution/deck").html()).doesNotContain("/chart/");
        assertThat(psychologist.get(page(), "restitution/deck/chart/0").view()).isEqualTo(new View.NotFound());
        assertThat(psychologist.get(page(), "restitution/deck/chart/-1").view()).isEqualTo(new View.NotFound());
    }

    @Test
    void variantsAreChosenInTheAddress() {
        String html = psychologist.get(page(), "restitution/cards").html();
        assertThat(html).contains("href=\"/deliverables/restitution/cards\" aria-current=\"page\"");
        assertThat(psychologist.get(page(), "restitution/none").view()).isEqualTo(new View.NotFound());
        assertThat(psychologist.get(page(), "session-reports").html()).contains("/deliverables/session-reports/OR");
    }

    @Test
    void aDraftIsAFileAndAFormatThatIsGoneIsSaid() {
        assertThat(psychologist.get(page(), "final-report/-/fiche/ar").view()).isInstanceOf(View.Download.class);
        PageTester asking = psychologist.with("language", "ar").with("format", "fiche");
        assertThat(asking.get(page(), "final-report/-/file").view())
                .isInstanceOfSatisfying(
                        View.Download.class, file -> assertThat(file.fileName()).endsWith("-ar.txt"));
        PageTester.Shown unknown = psychologist.with("language", "ar").get(page(), "final-report/-/file");
        assertThat(status(unknown)).isEqualTo(422);
        assertThat(unknown.html()).contains("value=\"ar\" checked");
        PageTester.Shown gone = psychologist.get(page(), "final-report/-/gone/fr");
        assertThat(status(gone)).isEqualTo(422);
        assertThat(gone.html()).contains("plus installé", "Contexte");
    }

    @Test
    void handingOverIsAskedTwiceAndThenFollowed() {
        assertThat(psychologist.get(page(), "methodological-note/-/issue").html())
                .contains("La coordination et la psychologue", "Fiche", "Pas maintenant");
        assertThat(psychologist.post(page(), "methodological-note/-/issue").view())
                .isEqualTo(new View.Redirect("/deliverables/work/work-1", null));
        assertThat(pages.issues.asked).containsExactly("issue methodological-note/");
        assertThat(psychologist.get(page(), "work/work-1").html()).contains("2 fichiers sur 6", "hx-trigger");
        assertThat(psychologist.get(page(), "work/other").view()).isEqualTo(new View.NotFound());
        psychologist.post(page(), "work/work-1/cancel");
        assertThat(pages.issues.asked).contains("cancel work-1");
        pages.issues.progress = new Issues.Progress(Issues.State.DONE, 6, 6, FixedIssues.ID, List.of());
        assertThat(psychologist.get(page(), "work/work-1").html())
                .contains("/deliverables/issued/" + FixedIssues.ID)
                .doesNotContain("hx-trigger");
    }

    @Test
    void whatStandsInTheWayIsSaidAboveTheReport() {
        pages.issues.refuses = true;
        PageTester.Shown refused = psychologist.post(page(), "final-report/-/issue");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(refused.html()).contains("Aucun format installé ne sait", "Contexte");
        assertThatThrownBy(() -> coordination.get(page(), "final-report/-/issue"))
                .isInstanceOf(NotForThisRole.class);
    }

    @Test
    void whoReadsNoDraftsReadsWhatWasHandedOver() {
        assertThat(focalPoint.get(page(), "").view()).isEqualTo(new View.Redirect("/deliverables/issued", null));
        assertThat(focalPoint.get(page(), "issued").html())
                .contains("Note méthodologique", "/deliverables/issued/" + FixedIssues.ID)
                .doesNotContain("href=\"/deliverables\"");
        assertThat(focalPoint.get(page(), "issued/" + FixedIssues.ID).html())
                .containsSubsequence(
                        "value=\"fr\" checked", "value=\"ar\"", "value=\"fiche\"", "Le format de votre organisation")
                .contains("c".repeat(64));
        assertThatThrownBy(() -> focalPoint.get(page(), "final-report")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void theFilesAreThoseThatWereHandedOver() {
        assertThat(focalPoint
                        .get(page(), "issued/" + FixedIssues.ID + "/fiche/fr")
                        .view())
                .isInstanceOfSatisfying(
                        View.Download.class, file -> assertThat(file.content()).containsExactly(1, 2));
        PageTester.Shown none = focalPoint.get(page(), "issued/" + FixedIssues.ID + "/odt/fr");
        assertThat(status(none)).isEqualTo(422);
        assertThat(none.html()).contains("pas dans l’archive");
        assertThat(focalPoint.get(page(), "issued/none").view()).isEqualTo(new View.NotFound());
    }

    @Test
    void coordinationSaysHowFarARecommendationIs() {
        assertThat(coordination.get(page(), "recommendations").html())
                .contains("Un temps de relais entre équipes", "<dd>ALCS", "name=\"status\"");
        assertThat(focalPoint.get(page(), "recommendations").html()).doesNotContain("name=\"status\"");
        String address = "recommendations/" + ReleasedSamples.ID;
        assertThat(coordination.with("status", "STARTED").post(page(), address).view())
                .isInstanceOf(View.Redirect.class);
        assertThat(coordination.get(page(), "recommendations").html()).contains("En cours · 21 novembre 2026");
        assertThat(status(coordination.with("status", "nonsense").post(page(), address)))
                .isEqualTo(422);
        assertThat(status(coordination.with("status", "DONE").post(page(), "recommendations/none")))
                .isEqualTo(422);
    }

    @Test
    void aReportIsSpokenAboutPartByPart() {
        PageTester typed = coordination.with("words", "Plus court ?").with("part", "analysis");
        assertThat(typed.post(page(), "final-report/-/comment").view())
                .isEqualTo(new View.Redirect("/deliverables/final-report/-", ReportsPageTexts.say("toast.commented")));
        assertThat(psychologist.get(page(), "final-report").html())
                .contains(
                        "Plus court ?", "\"/door/look/words\"", "La coordination · 20 novembre 2026", "uncomment/c-1");
        PageTester.Shown refused = coordination.with("part", "limits").post(page(), "final-report/-/comment");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(refused.html()).contains("value=\"limits\" selected");
        coordination.post(page(), "final-report/-/uncomment/c-1");
        assertThat(status(coordination.post(page(), "final-report/-/uncomment/c-1")))
                .isEqualTo(422);
        assertThat(psychologist.get(page(), "final-report").html()).doesNotContain("Plus court ?");
    }

    @Test
    void aFormatIsChosenForAnOrganisation() {
        PageTester typed = coordination.with("organisation", "DJ").with("kind", "final-report");
        assertThat(typed.with("format", "fiche").post(page(), "formats").view()).isInstanceOf(View.Redirect.class);
        assertThat(coordination.get(page(), "formats").html()).contains("Rapport final", "org.halqa");
        PageTester.Shown refused = typed.with("format", "gone").post(page(), "formats");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(refused.html()).contains("plus installé", "value=\"DJ\" selected");
    }
}
