// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Vocabulary;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeConsoleTest extends ConsolePageContract {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Override
    protected ConsolePage page() {
        return house.page;
    }

    @Override
    protected PageTester tester() {
        return house.tester.as(Callers.admin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        for (String address : House.ADDRESSES) {
            assertThat(tester().in(language).get(page(), address).html()).contains("<h1");
        }
    }

    @Test
    void sayFourPerProjectFiveInAllAndSixWithTheLead() {
        assertThat(tester().get(page(), "").html())
                .contains("4 partenaires par projet. 5 organisations de la société civile en tout.")
                .contains("6 organisations avec celle qui mène le consortium.")
                .contains("24 jours prévus au contrat")
                .contains("Mois 8 sur 9");
    }

    @Test
    void sayThatNobodyPlacedMarrakechSafiInAProject() {
        String html = tester().get(page(), "").html();
        String marrakech = html.substring(html.indexOf("z-ms"), html.indexOf("z-bmk"));
        assertThat(marrakech).contains("non précisé").doesNotContain("PROSAM2", "XENIA");
    }

    @Test
    void offerEditingOnlyToThoseWhoMay() {
        assertThat(tester().get(page(), "").html()).contains("/programme/edit", "/programme/demo/load");
        assertThat(house.tester.as(Callers.coordination()).get(page(), "").html())
                .contains("/programme/edit")
                .doesNotContain("/programme/demo");
        PageTester psychologist = house.tester.as(Callers.psychologist());
        assertThat(psychologist.get(page(), "").html()).doesNotContain("/programme/edit", "/programme/demo");
        assertThat(psychologist.get(page(), "words/THEME").html()).doesNotContain("<form");
        assertThatThrownBy(() -> psychologist.get(page(), "edit")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> psychologist.get(page(), "words/THEME/T1")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> psychologist.post(page(), "words/THEME")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void keepAnEdit() {
        assertThat(edit("Un autre titre", "0", "7").post(page(), "edit").view()).isInstanceOf(View.Redirect.class);
        assertThat(house.programmes.current().threshold()).isEqualTo(7);
        assertThat(house.programmes.current().window().to()).isEqualTo("2027-03-31");
        assertThat(house.programmes.current().days()).isEqualByComparingTo("24.5");
    }

    @Test
    void showBothTextsWhenSomebodyWasFaster() {
        edit("Le premier", "0", "5").post(page(), "edit");

        PageTester.Shown late = edit("Le second", "0", "5").post(page(), "edit");

        assertThat(((View.Page) late.view()).status()).isEqualTo(412);
        assertThat(late.html()).contains("Le premier", "Le second", "name=\"version\" value=\"1\"");
        assertThat(house.programmes.current().title().fr()).isEqualTo("Le premier");
    }

    @Test
    void giveBackWhatWasTypedWithTheReason() {
        PageTester.Shown shown =
                edit("Titre", "0", "4").with("sessionsMin", "douze").post(page(), "edit");

        assertThat(((View.Page) shown.view()).status()).isEqualTo(422);
        assertThat(shown.html()).contains("value=\"douze\"", "nombre entier");

        shown = edit("Titre", "0", "5")
                .with("last", "mars 2027")
                .with("days", "vingt")
                .post(page(), "edit");
        assertThat(shown.html()).contains("value=\"mars 2027\"", "value=\"vingt\"", "l’année et le mois", "24,5");

        shown = edit("", "0", "4").post(page(), "edit");
        assertThat(shown.html()).contains("langue de départ", "value=\"4\"");

        shown = edit("Titre", "0", "4").post(page(), "edit");
        assertThat(shown.html()).contains("jamais redescendre. Gardez 5 ou plus");
    }

    @Test
    void escapeWhatIsTyped() {
        PageTester.Shown shown =
                edit("<script>alert(1)</script>{{7*7}}", "0", "4").post(page(), "edit");

        assertThat(shown.html()).contains("&lt;script&gt;alert(1)", "{{7*7}}").doesNotContain("<script>alert");
    }

    @Test
    void addRelabelAndRetireAWord() {
        PageTester add = tester().with("code", "T17").with("labels_fr", "Transports");
        assertThat(add.post(page(), "words/THEME").view()).isInstanceOf(View.Redirect.class);
        assertThat(((View.Page) add.post(page(), "words/THEME").view()).status())
                .isEqualTo(422);

        PageTester relabel = tester().with("read_fr", "Transports").with("labels_fr", "Trajets");
        assertThat(relabel.post(page(), "words/THEME/T17").view()).isInstanceOf(View.Redirect.class);
        assertThat(((View.Page) relabel.post(page(), "words/THEME/T17").view()).status())
                .isEqualTo(412);
        assertThat(tester().get(page(), "words/THEME/T17").html()).contains("Mots d’avant", "Transports");

        tester().post(page(), "words/THEME/T17/retire");
        assertThat(house.programmes.term(Vocabulary.THEME, "T17").orElseThrow().retired())
                .isTrue();
        assertThat(tester().get(page(), "words/THEME").html()).contains("retiré");
        tester().post(page(), "words/THEME/T17/restore");
        assertThat(house.programmes.term(Vocabulary.THEME, "T17").orElseThrow().retired())
                .isFalse();
    }

    @Test
    void turnTheDemoOnAndOff() {
        assertThat(tester().post(page(), "demo/load").view()).isInstanceOf(View.Redirect.class);
        assertThat(tester().get(page(), "").html()).contains("/programme/demo/remove");
        house.demo.jammed = true;
        assertThat(tester().post(page(), "demo/remove").view()).isInstanceOf(View.Unavailable.class);
    }

    @Test
    void theMissionIsOnTheStartPage() {
        MissionCard card = new MissionCard(house.programmes, house.clock);

        assertThat(house.tester.card(card)).contains("24", "De avril 2026 à décembre 2026");
        assertThat(house.tester.in("ar").card(card)).contains("أبريل", "دجنبر");
    }

    private PageTester edit(String title, String version, String threshold) {
        return tester().with("programme", "terms-of-reference")
                .with("version", version)
                .with("title_fr", title)
                .with("last", "2027-03")
                .with("days", "24,5")
                .with("sessionsMin", "6")
                .with("sessionsMax", "12")
                .with("threshold", threshold)
                .with("managerThreshold", "10");
    }
}
