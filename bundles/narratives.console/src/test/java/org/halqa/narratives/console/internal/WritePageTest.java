// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.narratives.Narratives.Place;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritePageTest extends ConsolePageContract {

    private static final String ANALYSIS = "final-report/-/analysis";
    private static final Place PLACE = new Place("final-report", "", "analysis");

    private final Desk desk = new Desk();
    private final WritePage page =
            new WritePage(desk, desk, new OneReport(), new FixedProgrammes(), new RecordingDoor().finding("Fatima"));
    private final PageTester salma = new PageTester(new WriteTexts(), new DoorWords()).as(Callers.psychologist());

    @Override
    protected ConsolePage page() {
        return page;
    }

    @Override
    protected PageTester tester() {
        return salma;
    }

    private static int status(PageTester.Shown shown) {
        return ((View.Page) shown.view()).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        PageTester tester = salma.in(language);
        assertThat(tester.get(page, "final-report/-").html()).contains("/write/" + ANALYSIS);
        assertThat(tester.get(page, ANALYSIS).html())
                .contains("name=\"fr\"", "lang=\"ar\" dir=\"rtl\"", "/deliverables/final-report/-/part/analysis");
        assertThat(tester.get(page, "recommendations/new").html()).contains("\"/door/look/fr\"", "name=\"owner\"");
        assertThat(tester.get(page, "recommendations/" + Desk.ADVICE).html()).contains("value=\"ALCS\" selected");
    }

    @Test
    void wordsAreKeptWhileTypingAndTheDoorSaysWhereItWillStop() {
        PageTester.Shown shown = salma.fragment()
                .with("fr", "Fatima est fatiguée")
                .with("version", "0")
                .post(page, ANALYSIS);

        assertThat(shown.html())
                .contains("name=\"version\" value=\"1\"", "La porte s’arrêtera ici", "Fatima</mark>", "Gardé le")
                .doesNotContain("<html");
        assertThat(desk.kept.get(PLACE).words().fr()).isEqualTo("Fatima est fatiguée");
    }

    @Test
    void whileTypingSomebodyFasterIsSaidAndNothingIsOverwritten() {
        desk.kept.put(PLACE, Desk.kept(PLACE, 3, new Words("Leurs mots.", "", "", false), Standing.DRAFT));

        PageTester.Shown shown =
                salma.fragment().with("fr", "Mes mots.").with("version", "2").post(page, ANALYSIS);

        assertThat(status(shown)).isEqualTo(200);
        assertThat(shown.html()).contains("autre fenêtre", "value=\"2\"");
        PageTester.Shown whole = salma.with("fr", "Mes mots.")
                .with("version", "2")
                .with("do", "keep")
                .post(page, ANALYSIS);
        assertThat(status(whole)).isEqualTo(412);
        assertThat(whole.html()).contains("Mes mots.", "Leurs mots.");
    }

    @Test
    void withoutScriptTheFormKeepsAndHandsIn() {
        PageTester typed = salma.with("fr", "Un texte.").with("silent", "yes").with("version", "0");

        assertThat(typed.with("do", "keep").post(page, ANALYSIS).view())
                .isEqualTo(new View.Redirect("/write/" + ANALYSIS, WriteTexts.say("toast.kept")));
        assertThat(desk.kept.get(PLACE).words().silent()).isTrue();
        assertThat(typed.with("version", "1")
                        .with("do", "hand-in")
                        .post(page, ANALYSIS)
                        .view())
                .isEqualTo(new View.Redirect("/door/document-1", WriteTexts.say("toast.handed")));
        assertThat(desk.asked).containsExactly("hand in analysis");
    }

    @Test
    void whatIsTooLongStaysTyped() {
        PageTester.Shown refused = salma.with("fr", "x".repeat(Words.LONGEST + 1))
                .with("version", "0")
                .with("do", "keep")
                .post(page, ANALYSIS);

        assertThat(status(refused)).isEqualTo(422);
        assertThat(refused.html()).contains("xxxxx");
    }

    @Test
    void anEarlierStateComesBack() {
        desk.kept.put(PLACE, Desk.kept(PLACE, 1, new Words("Maintenant.", "", "", false), Standing.DRAFT));
        assertThat(salma.get(page, ANALYSIS).html()).contains("restore.1");

        salma.with("fr", "Maintenant.")
                .with("version", "1")
                .with("do", "restore.1")
                .post(page, ANALYSIS);

        assertThat(desk.kept.get(PLACE).words().fr()).isEqualTo("Avant.");
    }

    @Test
    void whatIsAtTheDoorIsReadOnly() {
        desk.kept.put(PLACE, Desk.kept(PLACE, 1, new Words("Confié.", "", "", false), Standing.AT_THE_DOOR));

        assertThat(salma.get(page, ANALYSIS).html())
                .contains("/door/document-1", "Confié.")
                .doesNotContain("<textarea");
    }

    @Test
    void aKindWhoseVariantsHaveTheirOwnWordsKeepsThemApart() {
        salma.with("fr", "Pour l’Oriental.")
                .with("version", "0")
                .with("do", "keep")
                .post(page, "zone-status/OR/context");

        assertThat(desk.kept).containsKey(new Place("zone-status", "OR", "context"));
        assertThat(salma.get(page, "zone-status/FM/context").html()).doesNotContain("Pour l’Oriental.");
    }

    @Test
    void aRecommendationIsKeptHandedInAndForgotten() {
        PageTester typed =
                salma.with("level", "STRATEGIC").with("fr", "Un relais.").with("_key", "k");
        assertThat(typed.with("do", "keep").post(page, "recommendations/new").view())
                .isInstanceOf(View.Redirect.class);
        assertThat(status(salma.with("do", "keep").post(page, "recommendations/new")))
                .isEqualTo(422);
        String one = "recommendations/" + Desk.ADVICE;
        assertThat(status(typed.with("version", "9").post(page, one))).isEqualTo(412);
        assertThat(typed.with("do", "forget").post(page, one).view()).isInstanceOf(View.Redirect.class);
        assertThat(typed.with("version", "1")
                        .with("do", "hand-in")
                        .post(page, one)
                        .view())
                .isEqualTo(new View.Redirect("/door/document-2", WriteTexts.say("toast.handed")));
        assertThat(salma.get(page, one).html()).contains("/door/document-2").doesNotContain("<textarea");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        for (String rest : new String[] {"final-report", "final-report/OR", "none/-", "final-report/-/none"}) {
            assertThat(salma.get(page, rest).view()).as(rest).isEqualTo(new View.NotFound());
            assertThat(salma.post(page, rest).view()).as(rest).isEqualTo(new View.NotFound());
        }
        assertThat(salma.post(page, "recommendations/none").view()).isEqualTo(new View.NotFound());
    }
}
