// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.NotForThisRole;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.Test;

class ReportsPageTest extends ConsolePageContract {

    private final Pages pages = new Pages();
    private final PageTester tester = Pages.tester().as(Callers.coordination());

    @Override
    protected ConsolePage page() {
        return pages.page();
    }

    @Override
    protected PageTester tester() {
        return tester;
    }

    @Test
    void listsWhatHasLeftByMonthNewestFirst() {
        String html = tester.get(page(), "").html();
        assertThat(html)
                .containsSubsequence("novembre 2026", "Groupe de parole", "octobre 2026", "Cohésion inter-équipes")
                .contains("12 novembre 2026", "Zone FM", "Équipes de terrain", "/reports/" + ReleasedSamples.ID);
    }

    @Test
    void listsOneZoneWhenAsked() {
        assertThat(tester.with("zone", "OR").get(page(), "").html())
                .contains("octobre 2026")
                .doesNotContain("novembre 2026");
        assertThat(tester.with("zone", "\"><script>").get(page(), "").html()).doesNotContain("\"><script>");
    }

    @Test
    void showsTheSevenFieldsAndTheWordsInTheirOwnLanguage() {
        String html = tester.get(page(), ReleasedSamples.ID).html();
        assertThat(html)
                .contains("Type de session", "Durée", "2 h 30", "Public cible", "Thématiques abordées", "Besoins")
                .contains("lang=\"ar\" dir=\"rtl\"", "يتكرر الشعور بالعجز")
                .contains("Aucun format n’est installé");
    }

    @Test
    void offersEachFormatThatIsInstalledNow() {
        pages.formats.add(new Fiche("fiche", false));
        assertThat(tester.get(page(), ReleasedSamples.ID).html())
                .contains("action=\"/reports/" + ReleasedSamples.ID + "/file\"", "value=\"fiche\"", "value=\"ar\"");
        pages.formats.clear();
        assertThat(tester.get(page(), ReleasedSamples.ID).html()).doesNotContain("value=\"fiche\"");
    }

    @Test
    void handsOverAFile() {
        pages.formats.add(new Fiche("fiche", false));
        assertThat(tester.get(page(), ReleasedSamples.ID + "/fiche/ar").view())
                .isInstanceOfSatisfying(View.Download.class, file -> {
                    assertThat(file.fileName()).isEqualTo("taqrir-7f3c9a2e-ar.txt");
                    assertThat(file.content()).isNotEmpty();
                });
    }

    @Test
    void saysWhichFormatDidNotWorkAboveTheReport() {
        pages.formats.add(new Fiche("broken", true));
        PageTester.Shown shown = tester.get(page(), ReleasedSamples.ID + "/broken/fr");
        assertThat(shown.view()).isInstanceOfSatisfying(View.Page.class, page -> assertThat(page.status())
                .isEqualTo(422));
        assertThat(shown.html()).contains("Fiche", "n’a pas marché", "Besoins");
        assertThat(tester.get(page(), ReleasedSamples.ID + "/gone/fr").html()).contains("plus installé");
        assertThat(tester.get(page(), ReleasedSamples.ID + "/broken/de").html()).contains("en français, en arabe");
    }

    @Test
    void knowsNothingOfWhatHasNotLeft() {
        assertThat(tester.get(page(), "unknown").view()).isEqualTo(new View.NotFound());
        assertThat(tester.get(page(), "unknown/html/fr").view()).isEqualTo(new View.NotFound());
    }

    @Test
    void leadsWhoMayOnlySeeNumbersToThem() {
        PageTester focalPoint = Pages.tester().as(Callers.focalPoint("ALCS"));
        assertThat(focalPoint.get(page(), "").view()).isEqualTo(new View.Redirect("/reports/overview", null));
        assertThat(focalPoint.get(page(), "overview").html()).doesNotContain("href=\"/reports\"");
        assertThatThrownBy(() -> focalPoint.get(page(), ReleasedSamples.ID)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void saysThatTheDoorIsShut() {
        pages.releases.shut();
        for (String rest : List.of("", "overview", ReleasedSamples.ID)) {
            assertThatThrownBy(() -> tester.get(page(), rest)).isInstanceOf(DoorClosed.class);
        }
        assertThat(tester.card(pages.card())).isEmpty();
    }

    @Test
    void greetsCoordinationWithTheNewest() {
        assertThat(tester.card(pages.card())).contains("Groupe de parole", "/reports/" + ReleasedSamples.ID);
        assertThat(Pages.tester().as(Callers.psychologist()).card(pages.card())).isEmpty();
        assertThat(Pages.tester().as(Callers.admin()).card(pages.card())).isEmpty();
    }

    @Test
    void keepsAPlaceWhenNothingHasLeft() {
        Pages empty = new Pages(List.of(), ReleasedSamples.evidence(List.of()));
        assertThat(tester.get(empty.page(), "").html()).contains("Une place est gardée");
        assertThat(tester.get(empty.page(), "overview").html()).contains("Rien à montrer encore");
        assertThat(tester.card(empty.card())).contains("Aucun compte rendu");
    }
}
