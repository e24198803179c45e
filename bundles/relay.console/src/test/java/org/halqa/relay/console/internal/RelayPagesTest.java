// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Role;
import org.halqa.relay.Relay.Step;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.FixedSheets;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.texts.internal.SpokenTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayPagesTest {

    private static final String ID = ReleasedSamples.ID;

    private final FixedRelay relay = new FixedRelay();
    private final FixedProgrammes programmes = new FixedProgrammes();
    private final ConsolePage page = new RelayPage(
            relay, programmes, TestDoorkeeper.allowing(Map.of("relay.answer", Set.of(Role.COORDINATION))));
    private final FixedSheets sheets = new FixedSheets();
    private final ConsolePage said = new SaidPage(relay, programmes, () -> sheets);
    private final PageTester nadia = new PageTester(new RelayConsoleTexts()).as(Callers.coordination());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        for (Step step : Step.values()) {
            relay.step = step;
            assertThat(nadia.in(language).get(page, "").html()).contains("/relay/" + ID, "urgences");
            assertThat(nadia.in(language).get(page, ID).html()).contains("urgences");
            assertThat(nadia.in(language).get(said, "").html()).isNotEmpty();
        }
    }

    @Test
    void coordinationAcknowledgesAnswersAndCloses() {
        PageTester typed = nadia.with("version", "3").with("language", "fr").with("words", "Un renfort.");

        for (String act : new String[] {"acknowledge", "answer", "close"}) {
            assertThat(typed.post(page, ID + "/" + act).view()).isInstanceOf(View.Redirect.class);
        }
        assertThat(relay.asked).containsExactly("acknowledge 3", "answer 3 fr Un renfort.", "close 3");
    }

    @Test
    void theDoorLooksAtTheAnswerWhileOneTypes() {
        assertThat(nadia.get(page, ID).html()).contains("\"/door/look/words\"", "class=\"h-look", "maxlength=\"2000\"");
    }

    @Test
    void aRefusedAnswerStaysInTheField() {
        relay.refuses = true;
        PageTester.Shown refused =
                nadia.with("version", "3").with("words", "Mon texte").post(page, ID + "/answer");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("Mon texte");
        relay.refuses = false;
        relay.stale = true;
        PageTester.Shown stale =
                nadia.with("version", "1").with("words", "Mon texte").post(page, ID + "/answer");
        assertThat(((View.Page) stale.view()).status()).isEqualTo(412);
        assertThat(stale.html()).contains("Mon texte");
    }

    @Test
    void whoeverMayNotAnswerSeesNoForm() {
        assertThat(nadia.as(Callers.psychologist()).get(page, ID).html()).doesNotContain("<textarea", "/acknowledge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void thePosterIsAFileWithBothWords(String language) {
        assertThat(nadia.get(said, "poster/" + language).view()).isInstanceOf(View.NotFound.class);
        relay.step = Step.CLOSED;
        PageTester participant = nadia.as(Callers.with(Role.PARTICIPANT));
        assertThat(participant.get(said, "").html()).contains("href=\"/said/poster/" + language + '"');
        assertThat(participant.get(said, "poster/" + language).view())
                .isInstanceOfSatisfying(View.Download.class, file -> assertThat(file.fileName())
                        .isEqualTo("affiche-" + language + ".pdf"));
        assertThat(sheets.said(SpokenTexts.of(List.of(new RelayConsoleTexts())), language))
                .contains("urgences", "Un renfort est prévu.")
                .doesNotContain("2026", "said.");
    }

    @Test
    void aPosterThatCannotBeWrittenSaysSo() {
        relay.step = Step.ANSWERED;
        ConsolePage alone = new SaidPage(relay, programmes, () -> null);
        assertThat(nadia.get(alone, "").html()).doesNotContain("/said/poster");
        assertThat(nadia.get(alone, "poster/fr").view()).isInstanceOf(View.Unavailable.class);
        sheets.refuse(RelayPage.say("said.poster.away"));
        assertThat(nadia.get(said, "poster/fr").view())
                .isInstanceOfSatisfying(
                        View.Page.class, shown -> assertThat(shown.status()).isEqualTo(422));
    }

    @Test
    void thePosterShowsWhatWasAnsweredAndNoDay() {
        assertThat(nadia.get(said, "").html()).doesNotContain("urgences");
        relay.step = Step.ANSWERED;

        assertThat(nadia.as(Callers.with(Role.PARTICIPANT)).get(said, "").html())
                .contains("urgences", "Un renfort est prévu.")
                .doesNotContain("novembre");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(nadia.get(page, "none").view()).isInstanceOf(View.NotFound.class);
        assertThat(nadia.post(page, "none/answer").view()).isInstanceOf(View.NotFound.class);
        assertThat(nadia.post(page, ID + "/else").view()).isInstanceOf(View.NotFound.class);
        assertThat(nadia.post(said, "").view()).isInstanceOf(View.NotFound.class);
    }
}
