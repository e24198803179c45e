// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Door.State;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Labels;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPagesTest extends ConsolePageContract {

    private final ConsoleHouse house = new ConsoleHouse();

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
        return house.tester();
    }

    private Stored only() {
        return house.sessions.mine(Callers.psychologist()).get(0);
    }

    private static int status(Shown shown) {
        return ((View.Page) shown.view()).status();
    }

    @Test
    void aFilledFormIsKeptOnceAndFoundInTheList() {
        assertThat(house.filled().post(house.page, "new").view())
                .isEqualTo(new View.Redirect("/sessions", Part.say("form.kept")));
        house.filled().post(house.page, "new");
        assertThat(house.sessions.mine(Callers.psychologist())).hasSize(1);
        assertThat(house.tester().get(house.page, "").html())
                .contains("18 novembre 2026", "Zone FM", "7 champs sur 7", "8 personnes", "Brouillon");
    }

    @Test
    void whatNeedsAnotherLookIsSaidAndNothingTypedIsLost() {
        Shown shown = house.filled()
                .with("minutes", "deux heures")
                .with("zone", "")
                .with("headcount.TS", "beaucoup")
                .with("needs", "Ma phrase à garder <b>{{7*7}}</b>")
                .post(house.page, "new");
        assertThat(status(shown)).isEqualTo(422);
        assertThat(shown.html())
                .contains("data-focus", "href=\"#minutes\"", "href=\"#zone\"", "href=\"#headcount.TS\"")
                .contains("value=\"deux heures\"", "value=\"beaucoup\"")
                .contains("Ma phrase à garder &lt;b&gt;{{7*7}}&lt;/b&gt;")
                .containsPattern("value=\"T3\" checked")
                .containsPattern("value=\"ALCS\" checked");
        assertThat(house.sessions.mine(Callers.psychologist())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void aGuardSaysWhyAndOffersAWayForwardBesideTheField(String language) {
        Shown shown = house.filled()
                .in(language)
                .with("needs", "Tout va bien. Le groupe demande un débriefing. Il est calme.")
                .post(house.page, "new");
        assertThat(status(shown)).isEqualTo(422);
        assertThat(shown.html())
                .contains("not advised … as an early intervention after exposure to trauma")
                .contains(">débriefing</mark>", "value=\"swap.needs.X01.35\"", "value=\"drop.needs.X01.35\"")
                .containsOnlyOnce("not advised");
    }

    @Test
    void theWayForwardIsAButtonThatWorksWithoutScript() {
        PageTester typed = house.filled().with("needs", "Tout va bien. Le groupe demande un débriefing. Il est calme.");
        assertThat(typed.with("do", "swap.needs.X01.35").post(house.page, "new").html())
                .contains("Tout va bien. Le groupe exprime un besoin de sécurité. Il est calme.</textarea>");
        assertThat(typed.with("do", "drop.needs.X01.35").post(house.page, "new").html())
                .contains("Tout va bien. Il est calme.</textarea>");
        assertThat(typed.with("do", "drop.needs.X01.999")
                        .post(house.page, "new")
                        .html())
                .contains("un débriefing. Il est calme.</textarea>");
        assertThat(house.sessions.mine(Callers.psychologist())).isEmpty();
    }

    @Test
    void aWordOfAdviceIsShownOnceTheSessionIsKept() {
        View view = house.filled()
                .with("needs", "La charge de travail pèse sur le moral du groupe.")
                .post(house.page, "new")
                .view();
        assertThat(view).isEqualTo(new View.Redirect("/sessions/" + only().id(), Part.say("form.kept.advised")));
        assertThat(house.tester().get(house.page, only().id()).html())
                .contains("Que le travail pèse a toute sa place ici.");
    }

    @Test
    void theWordsBesideAFieldComeWhileTyping() {
        Shown shown = house.tester()
                .fragment()
                .with("needs", "Un débriefing")
                .with("language", "fr")
                .post(house.page, "check/needs");
        assertThat(shown.html()).doesNotContain("<html").contains("Ceci sort du cadre");
        assertThat(house.tester().post(house.page, "check/other").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void ofTwoEditsBothTextsAreShown() {
        house.filled().post(house.page, "new");
        PageTester mine = house.filled().with("version", "1").with("needs", "La mienne");
        assertThat(mine.post(house.page, only().id()).view()).isInstanceOf(View.Redirect.class);
        Shown late =
                house.filled().with("version", "1").with("needs", "La tardive").post(house.page, only().id());
        assertThat(status(late)).isEqualTo(412);
        assertThat(late.html()).contains("La mienne", "La tardive", "name=\"version\" value=\"2\"");
        house.filled().with("version", "2").with("needs", "La tardive").post(house.page, only().id());
        assertThat(only().record().needs()).isEqualTo("La tardive");
    }

    @Test
    void handingInLeadsToTheDoorAndClosesTheForm() {
        View view = house.filled().with("do", "hand-in").post(house.page, "new").view();
        assertThat(view).isEqualTo(new View.Redirect("/door/submission-1", Part.say("form.handed.in")));
        assertThat(house.tester().get(house.page, only().id()).html())
                .doesNotContain("<textarea")
                .contains("href=\"/door/submission-1\"");
        assertThat(house.tester().get(house.page, "").html()).contains("À la porte");
        house.recording.stand(only().id(), State.RELEASED);
        assertThat(house.tester().get(house.page, "").html()).contains("Publiée");
    }

    @Test
    void withoutADoorTheFormKeepsAndSaysSo() {
        house.door = null;
        assertThat(house.tester().get(house.page, "new").html())
                .contains("La porte est en pause")
                .doesNotContain("value=\"hand-in\"");
        assertThat(house.filled().with("do", "hand-in").post(house.page, "new").view())
                .isEqualTo(new View.Redirect("/sessions", Part.say("door.away")));
        assertThat(house.sessions.mine(Callers.psychologist())).hasSize(1);
    }

    @Test
    void aDateOutsideTheMissionAsksForAReason() {
        Shown shown = house.filled().with("date", "28/03/2026").post(house.page, "new");
        assertThat(status(shown)).isEqualTo(422);
        assertThat(shown.html()).contains("id=\"outsideReason\"", "value=\"2026-03-28\"");
        assertThat(house.filled()
                        .with("date", "28/03/2026")
                        .with("outsideReason", "Séance de cadrage")
                        .post(house.page, "new")
                        .view())
                .isInstanceOf(View.Redirect.class);
    }

    @Test
    void anotherPersonsSessionIsNotThere() {
        house.filled().post(house.page, "new");
        PageTester other = house.tester().as(Callers.otherPsychologist());
        assertThat(other.get(house.page, only().id()).view()).isInstanceOf(View.NotFound.class);
        assertThat(other.get(house.page, "").html()).contains("Une place est gardée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theCardSaysWhatWaits(String language) {
        WaitingCard card = new WaitingCard(house.sessions, house.programmes, TestDoorkeeper.open());
        assertThat(house.tester().in(language).card(card)).contains("/sessions/new");
        house.filled().post(house.page, "new");
        assertThat(house.tester().in(language).card(card)).contains("/sessions/" + only().id());
        assertThat(house.tester().card(new WaitingCard(house.sessions, house.programmes, TestDoorkeeper.shut())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theFrameIsExplained(String language) {
        assertThat(house.tester().in(language).get(house.page, "frame").html()).contains("id=\"X02\"", "id=\"X05\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u202E", "<script>alert(1)</script>", "{{7*7}}", "-1", "9999999999", "٢٠٢٦"})
    void whateverIsTypedIsNeverAFault(String typed) {
        PageTester bad = house.tester().with("_key", "form-0123456789abcdef");
        for (String field : new String[] {
            "type",
            "date",
            "minutes",
            "zone",
            "audience",
            "themes",
            "languages",
            "organisations",
            "mode",
            "start",
            "needs",
            "trends",
            "language",
            "version",
            "headcount.TS",
            "do",
            "frame",
            "outsideReason"
        }) {
            bad = bad.with(field, typed);
        }
        assertThat(status(bad.post(house.page, "new"))).isEqualTo(422);
        assertThat(bad.post(house.page, "check/needs").view()).isInstanceOf(View.Page.class);
    }

    @Test
    void aVeryLongTextIsKeptInThePageAndNotStored() {
        Shown shown = house.filled().with("needs", "mot ".repeat(5000)).post(house.page, "new");
        assertThat(status(shown)).isEqualTo(422);
        assertThat(shown.html()).contains("dépasse 4").contains("mot ".repeat(4900));
    }

    @Test
    void theLastPlanFillsTheFormAndIsHeldOnce() {
        house.agenda.plan("past", LocalDate.of(2026, 11, 11)).plan("last", LocalDate.of(2026, 11, 18));
        house.agenda.plan("to-come", LocalDate.of(2026, 12, 3));
        assertThat(house.tester().get(house.page, "new").html())
                .contains("name=\"planned\" value=\"last\"", "value=\"2026-11-18\"", "value=\"FM\" checked")
                .contains(
                        "value=\"MS2\" checked", "value=\"RELAIS\" checked", "value=\"120\"", "Repris de votre agenda");
        assertThat(house.tester().with("planned", "past").get(house.page, "new").html())
                .contains("name=\"planned\" value=\"past\"");
        assertThat(house.tester().with("planned", "none").get(house.page, "new").html())
                .contains("name=\"planned\" value=\"\"")
                .doesNotContain("Repris de votre agenda");
        house.filled().with("planned", "last").post(house.page, "new");
        assertThat(house.agenda.heldAs()).isEqualTo(Map.of("last", only().id()));
    }

    @Test
    void theHalfThatStaysComesBackInTheForm() {
        house.filled()
                .with("climate", "HEAVY")
                .with("tools", "RESPIR")
                .with("details", "T1.DEUIL")
                .with("difficulties", "Un temps long de silence.")
                .with("resources", "L’entraide.")
                .with("intercultural", "Deux langues.")
                .with("followUp", "Revenir au rituel.")
                .with("silent", "yes")
                .with("voluntary", "yes")
                .post(house.page, "new");
        assertThat(house.tester().get(house.page, only().id()).html())
                .contains("value=\"HEAVY\" checked", "value=\"RESPIR\" checked", "value=\"T1.DEUIL\" checked")
                .contains("Un temps long de silence.</textarea>", "L’entraide.</textarea>", "Deux langues.</textarea>")
                .contains("Revenir au rituel.</textarea>")
                .contains("name=\"silent\" value=\"yes\" id=\"silent\" aria-describedby=\"hint-silent\" checked")
                .contains("extérieure aux équipes présentes.");
    }

    @Test
    void aGroupThatWasComposedFillsTheForm() {
        KnownGroups.Group group = new KnownGroups.Group(
                "group-1",
                new Labels("Groupe 1", "", ""),
                "ZONE",
                List.of("FM", "OR"),
                "TERRAIN",
                "ARY",
                List.of("MS2"),
                Map.of("TS", 7));
        house.groups = caller -> List.of(group);

        assertThat(house.tester()
                        .with("group", "group-1")
                        .get(house.page, "new")
                        .html())
                .contains("value=\"FM\" checked", "value=\"TERRAIN\" checked", "value=\"ARY\" checked", "value=\"7\"");
        assertThat(house.tester()
                        .with("group", "another")
                        .get(house.page, "new")
                        .html())
                .doesNotContain("value=\"FM\" checked");
    }
}
