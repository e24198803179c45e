// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.register.StressFactors.Standing;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPageTest {

    private static final String ID = FixedFactors.ID;

    private final FixedFactors factors = new FixedFactors();
    private final ConsolePage page = new RegisterPage(factors, new FixedProgrammes(), new FixedClock());
    private final PageTester salma = new PageTester(new RegisterConsoleTexts()).as(Callers.psychologist());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        assertThat(salma.in(language).get(page, "").html()).contains("/register/" + ID);
        assertThat(salma.in(language).get(page, "new").html()).contains("name=\"axis\"", "value=\"2026-11\"");
        assertThat(salma.in(language).get(page, ID).html()).contains("UNGUESSABLE", "/again", "/forget");
    }

    @Test
    void aGuardOpensTheFormOnItsAxis() {
        assertThat(salma.with("axis", "G1").get(page, "new").html()).contains("value=\"G1\" selected");
    }

    @Test
    void theDoorLooksAtEachFieldWhileOneTypes() {
        assertThat(salma.get(page, "new").html())
                .contains("\"/door/look/words\"", "\"/door/look/resources\"", "\"/door/look/action\"")
                .containsPattern("<textarea [^>]*name=\"words\"[^>]* maxlength=\"2000\"");
    }

    @Test
    void notingGoesBackToTheListAndARefusalKeepsTheWords() {
        PageTester typed =
                salma.with("axis", "G1").with("words", "Trop d’urgences").with("_key", "k");

        assertThat(typed.post(page, "new").view()).isInstanceOf(View.Redirect.class);
        assertThat(factors.asked).containsExactly("note G1 2026-11");
        factors.refuses = true;
        PageTester.Shown refused = typed.post(page, "new");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("Trop d’urgences", "fault-words");
    }

    @Test
    void aMonthThatIsNoneIsSaidAndNothingIsNoted() {
        PageTester.Shown refused = salma.with("month", "hier").post(page, "new");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("fault-month");
        assertThat(factors.asked).isEmpty();
    }

    @Test
    void anEditOnTopOfAnOldVersionKeepsWhatWasTyped() {
        PageTester.Shown stale =
                salma.with("version", "0").with("words", "Mes mots").post(page, ID + "/change");

        assertThat(((View.Page) stale.view()).status()).isEqualTo(412);
        assertThat(stale.html()).contains("Mes mots");
    }

    @Test
    void relayingLeadsToTheDoorAndAnOpenQuestionStaysOpen() {
        PageTester ticked =
                salma.with("gate", "UNGUESSABLE", "SHARED", "nonsense").with("version", "1");

        assertThat(ticked.post(page, ID + "/relay").view())
                .isEqualTo(new View.Redirect("/door/document-1", RegisterPage.say("toast.relayed")));
        assertThat(factors.asked).containsExactly("relay 2");
        factors.refuses = true;
        assertThat(ticked.post(page, ID + "/relay").html()).contains("value=\"SHARED\" checked", "h-fault");
    }

    @Test
    void hearingAgainAndForgetting() {
        assertThat(salma.with("version", "1")
                        .with("month", "2026-10")
                        .post(page, ID + "/again")
                        .view())
                .isInstanceOf(View.Redirect.class);
        assertThat(salma.post(page, ID + "/forget").view()).isInstanceOf(View.Redirect.class);
        assertThat(factors.asked).containsExactly("again 2026-10", "forget");
    }

    @Test
    void whatIsAtTheDoorIsReadOnly() {
        factors.kept = FixedFactors.kept(Standing.AT_THE_DOOR);

        assertThat(salma.get(page, ID).html()).contains("/door/document-1").doesNotContain("/relay\"", "<textarea");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(salma.get(page, "none").view()).isInstanceOf(View.NotFound.class);
        assertThat(salma.post(page, ID + "/else").view()).isInstanceOf(View.NotFound.class);
        assertThat(salma.post(page, "none/relay").view()).isInstanceOf(View.NotFound.class);
    }
}
