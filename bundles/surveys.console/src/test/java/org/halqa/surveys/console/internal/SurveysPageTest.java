// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysPageTest {

    @TempDir
    Path folder;

    private Forum forum;
    private SurveysPage page;

    @BeforeEach
    void open() {
        forum = new Forum(folder);
        page = forum.surveysPage();
    }

    @AfterEach
    void close() {
        forum.close();
    }

    /** One place for three languages: looking at one would wipe what was said of another. */
    @Test
    void eachLanguageOfALabelHasAPlaceOfItsOwnForWhatTheDoorSays() {
        String html = forum.tester.get(page, "new").html();
        long looked = Pattern.compile("\"/door/look/").matcher(html).results().count();
        assertThat(looked).isGreaterThanOrEqualTo(6);
        assertThat(Pattern.compile("\"/door/look/[^>]+>\\s*(</textarea>|</label>|\\s)*<div class=\"h-look")
                        .matcher(html)
                        .results()
                        .count())
                .isEqualTo(looked);
    }

    @Test
    void everyPageSpeaksEveryLanguage() {
        Stored draft = forum.draft(Way.HAT);
        // One box for all of them: making one is what takes time here.
        Stored open = forum.open(Way.HAT, Way.BLIND, Way.KIOSK, Way.PAPER);
        for (String language : List.of("fr", "ar", "en")) {
            PageTester tester = forum.tester.in(language);
            assertThat(tester.get(page, "").html()).contains("/surveys/" + draft.id(), "/surveys/" + open.id());
            assertThat(tester.get(page, "new").html())
                    .contains("name=\"title.ar\"", "\"/door/look/title.ar\"", "value=\"WHO5\"", "head.RSK/TS");
            assertThat(tester.get(page, draft.id()).html()).contains("/open\"", "Sans nom. Libre.");
            assertThat(tester.get(page, draft.id() + "/preview").html())
                    .contains("dir=\"rtl\"", "شعرت", "Je me suis senti");
            assertThat(tester.get(page, open.id()).html())
                    .contains("/slips", "/invitations", "/tablet", "/paper", "/close");
            assertThat(tester.get(page, open.id() + "/paper").html()).contains("شعرت", "Je me suis senti");
            assertThat(tester.get(page, open.id() + "/entry").html()).contains("a.WHO5.1");
        }
    }

    @Test
    void aSurveyIsPreparedChangedAndOpened() {
        PageTester typed = typed();
        View begun = typed.post(page, "new").view();
        assertThat(begun).isInstanceOf(View.Redirect.class);
        String id = ((View.Redirect) begun).path().substring("/surveys/".length());
        Stored draft = forum.surveys().find(forum.salma, id).orElseThrow();
        assertThat(draft.plan().headcounts()).containsExactly(java.util.Map.entry("OR", 9));
        assertThat(draft.plan().items()).extracting(SurveyPlan.OwnItem::id).containsExactly("Q1");

        assertThat(typed.with("version", "" + draft.version())
                        .with("title.fr", "Autre nom")
                        .post(page, id + "/change")
                        .view())
                .isInstanceOf(View.Redirect.class);
        assertThat(forum.now(draft).plan().title().fr()).isEqualTo("Autre nom");
        PageTester.Shown opened =
                forum.tester.with("version", "" + forum.now(draft).version()).post(page, id + "/open");
        assertThat(opened.view()).isInstanceOf(View.Redirect.class);
        assertThat(forum.now(draft).phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void whatGoesBeyondAskingIsChosenKeptAndGivenUp() {
        PageTester typed = typed().with("extra.PAIRED", "yes").with("extra.RETROSPECTIVE", "yes");
        String id = ((View.Redirect) typed.post(page, "new").view()).path().substring("/surveys/".length());
        String draft = forum.tester.get(page, id).html();
        assertThat(draft)
                .contains("name=\"extra.PAIRED\" value=\"yes\" checked", "Relier deux bulletins demande deux moments");

        Stored survey = forum.paired();
        assertThat(forum.tester.get(page, survey.id()).html())
                .as("a year after its opening, the day that the test stands at")
                .contains("/unpair", "jusqu’au 23 novembre 2027");
        assertThat(forum.tester.post(page, survey.id() + "/unpair").view()).isInstanceOf(View.Redirect.class);
        assertThat(forum.tester.get(page, survey.id()).html()).doesNotContain("/unpair");
        Forum.done(forum.surveys().close(forum.salma, survey.id()));
        assertThat(forum.tester.get(page, survey.id()).html())
                .as("what it says, for what is counted")
                .contains("/reports/surveys/" + survey.id() + ":WHO5")
                .doesNotContain(survey.id() + ":OPEN");
    }

    @Test
    void aQuestionMayHaveAHeadingAndACondition() {
        PageTester typed = typed().with("q2.fr", "Pourquoi ?")
                .with("q2.ar", "لماذا؟")
                .with("q2.scale", "yesno")
                .with("q2.before.fr", "Le lieu")
                .with("q2.before.ar", "المكان")
                .with("q2.only", "q1 = 0")
                .with("q3.fr", "Et après ?")
                .with("q3.ar", "وبعد؟")
                .with("q3.scale", "yesno")
                .with("q3.only", "Q1 = 0 ؛ Q2 = 1");
        String id = ((View.Redirect) typed.post(page, "new").view()).path().substring("/surveys/".length());
        assertThat(forum.tester.get(page, id).html())
                .contains("value=\"Q1 = 0\"", "value=\"Q1 = 0; Q2 = 1\"", "Le lieu</textarea>")
                .doesNotContain("sa condition doit nommer", "en toutes lettres et dépend");
        assertThat(forum.tester.get(page, id + "/preview").html())
                .contains(
                        "Le lieu",
                        "Seulement si vous avez répondu « Non » à la question 6.",
                        "Et si vous avez aussi répondu « Oui » à la question 7.");
        assertThat(typed.with("q2.scale", "words")
                        .with("_key", "key-of-words-that-tell")
                        .post(page, "new")
                        .view())
                .isInstanceOfSatisfying(View.Redirect.class, to -> assertThat(forum.tester
                                .get(page, to.path().substring("/surveys/".length()))
                                .html())
                        .as("whoever reads the words would learn the answer")
                        .contains("La question Q2 se répond en toutes lettres et dépend"));
        assertThat(typed.with("q2.only", "Q1 = 7").post(page, "new").view()).isInstanceOf(View.Redirect.class);
        PageTester.Shown refused = typed.with("q2.only", "quand il pleut").post(page, "new");
        assertThat(refused.html()).contains("quand il pleut", "la condition s’écrit");
    }

    @Test
    void aDraftWhoseConditionNamesNoQuestionCanBeLookedAt() {
        PageTester typed = typed().with("_key", "key-of-a-loose-condition")
                .with("q2.fr", "Pourquoi ?")
                .with("q2.ar", "لماذا؟")
                .with("q2.scale", "words")
                .with("q2.only", "Q9 = 1");
        String id = ((View.Redirect) typed.post(page, "new").view()).path().substring("/surveys/".length());
        assertThat(forum.tester.get(page, id).html()).contains("sa condition doit nommer");
        assertThat(forum.tester.get(page, id + "/preview").html())
                .contains("Pourquoi ?")
                .doesNotContain("Seulement si vous");
    }

    private PageTester typed() {
        return forum.tester
                .with("_key", "key-0123456789abcdef")
                .with("title.fr", "Fin d’année")
                .with("instrument", "WHO5")
                .with("q1.fr", "Le lieu vous convient ?")
                .with("q1.ar", "هل يناسبكم المكان؟")
                .with("q1.scale", "yesno")
                .with("split", "zone")
                .with("head.OR", "9")
                .with("head.ALL", "40")
                .with("way", "HAT")
                .with("info.fr", "Libre.")
                .with("info.ar", "بحرية.");
    }

    @Test
    void whatCannotBeReadIsSaidAndStays() {
        PageTester.Shown refused = typed().with("title.fr", " ")
                .with("head.OR", "neuf")
                .with("q2.ar", "سؤال")
                .post(page, "new");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html())
                .contains(
                        "fault-title", "fault-headcounts", "fault-items", "value=\"neuf\"", "Le lieu vous convient ?");
        assertThat(forum.surveys().mine(forum.salma)).isEmpty();
    }

    @Test
    void answersOfOnesOwnAreTypedOneInALine() {
        PageTester chosen = typed().with("q1.scale", "choices")
                .with("q1.choices.fr", "Le matin\r\nLe soir\r\n")
                .with("q1.choices.ar", "صباحا\r\nمساء");
        View begun = chosen.post(page, "new").view();
        String id = ((View.Redirect) begun).path().substring("/surveys/".length());
        Stored draft = forum.surveys().find(forum.salma, id).orElseThrow();
        assertThat(draft.plan().items().get(0).choices())
                .containsExactly(new Labels("Le matin", "صباحا", ""), new Labels("Le soir", "مساء", ""));
        assertThat(forum.tester.get(page, id).html())
                .contains("Le matin\nLe soir</textarea>", "صباحا\nمساء</textarea>");
        assertThat(forum.tester.get(page, id + "/preview").html()).contains("Le matin", "مساء");

        PageTester.Shown refused = chosen.with("q1.choices.fr", "").post(page, "new");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("fault-items", "صباحا");
    }

    @Test
    void theFormGrowsWithTheQuestions() {
        assertThat(forum.tester.get(page, "new").html()).contains("q6.fr").doesNotContain("q7.fr");
        assertThat(typed().with("q6.fr", "Six ?")
                        .with("title.fr", "")
                        .post(page, "new")
                        .html())
                .contains("q8.fr")
                .doesNotContain("q9.fr");
    }

    @Test
    void aSmallGroupStandsInTheWayWithItsReason() {
        View begun = typed().with("head.RSK", "3").post(page, "new").view();
        String id = ((View.Redirect) begun).path().substring("/surveys/".length());

        PageTester.Shown shown = forum.tester.get(page, id);
        assertThat(shown.html()).contains("RSK").doesNotContain(id + "/open\"");
        assertThat(((View.Page) forum.tester
                                .with("version", "1")
                                .post(page, id + "/open")
                                .view())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anEditOnTopOfAnOldVersionKeepsWhatWasTyped() {
        Stored draft = forum.draft(Way.HAT);

        PageTester.Shown stale = typed().with("version", "99").post(page, draft.id() + "/change");

        assertThat(((View.Page) stale.view()).status()).isEqualTo(412);
        assertThat(stale.html()).contains("Le lieu vous convient ?");
    }

    @Test
    void slipsAreShownOnceWithTheirCodeBehindAHash() {
        Stored survey = forum.open(Way.HAT);

        String html = forum.tester
                .with("stratum", "ALL")
                .with("number", "12")
                .post(page, survey.id() + "/slips")
                .html();

        assertThat(html).contains("https://halqa.example/s/" + survey.id());
        assertThat(html.split("class=\"s-slip\"")).hasSize(13);
        assertThat(forum.now(survey).counts().printed()).isEqualTo(12);
        Matcher code = Pattern.compile("s-code\">([0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4})<")
                .matcher(html);
        assertThat(code.find()).isTrue();
        View back = forum.tester
                .with("codes", code.group(1) + "\nnothing")
                .post(page, survey.id() + "/back")
                .view();
        assertThat(back).isInstanceOf(View.Redirect.class);
        assertThat(forum.now(survey).counts().voided()).isEqualTo(1);
        assertThat(forum.tester.get(page, survey.id()).html()).doesNotContain(code.group(1));
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithTheReason() {
        Stored survey = forum.open(Way.HAT);

        PageTester.Shown refused =
                forum.tester.with("stratum", "ALL").with("number", "beaucoup").post(page, survey.id() + "/slips");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("fault-number", "value=\"beaucoup\"");
    }

    @Test
    void aSheetHoldsAHundredAndNoCodeIsLostOnALargerOne() {
        Stored draft = forum.draft(Way.HAT);
        SurveyPlan ten = draft.plan();
        SurveyPlan many = new SurveyPlan(
                ten.title(),
                ten.wave(),
                "",
                ten.instruments(),
                ten.items(),
                ten.filters(),
                java.util.Map.of(SurveyPlan.EVERYBODY, 150),
                ten.ways(),
                true,
                false,
                ten.information());
        Stored changed = Forum.done(forum.surveys().change(forum.salma, draft.id(), draft.version(), many));
        Stored survey = Forum.done(forum.surveys().open(forum.salma, changed.id(), changed.version()));
        PageTester asking = forum.tester.with("stratum", "ALL");

        PageTester.Shown refused = asking.with("number", "101").post(page, survey.id() + "/slips");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("fault-number", "100 à la fois", "value=\"101\"");
        assertThat(forum.now(survey).counts().printed()).isZero();
        String html =
                asking.with("number", "100").post(page, survey.id() + "/slips").html();
        assertThat(html.split("class=\"s-slip\"")).hasSize(101);
    }

    @Test
    void anInvitationCarriesTheFingerprintOfItsKey() {
        Stored survey = forum.open(Way.BLIND);

        PageTester.Shown sheet =
                forum.tester.with("stratum", "ALL").with("number", "3").post(page, survey.id() + "/invitations");

        assertThat(sheet.html()).contains("/s/" + survey.id() + "/token");
        assertThat(((View.Page) sheet.view()).model().get("slips").toString())
                .contains("." + survey.keys().get("ALL").substring(0, 16));
        assertThat(((View.Page) forum.tester.post(page, survey.id() + "/count").view()).status())
                .isEqualTo(422);
    }

    @Test
    void aSheetIsTypedTwiceAndWhatDiffersIsShown() {
        Stored survey = forum.open(Way.PAPER);
        String entry = survey.id() + "/entry";
        PageTester first = forum.tester.with("time", "1").with("stratum", "ALL").with("a.WHO5.1", "3");

        assertThat(first.post(page, entry).html()).contains("name=\"first.WHO5.1\" value=\"3\"", "value=\"2\"");
        PageTester second = forum.tester
                .with("time", "2")
                .with("stratum", "ALL")
                .with("first.WHO5.1", "3")
                .with("a.WHO5.1", "4");
        PageTester.Shown differing = second.post(page, entry);
        assertThat(((View.Page) differing.view()).status()).isEqualTo(422);
        assertThat(differing.html())
                .as("in the words of the paper, not in the numbers behind them")
                .contains(
                        "s-differs",
                        "name=\"looked\"",
                        "Plus de la moitié du temps</bdi>",
                        "La plupart du temps</bdi>");
        assertThat(forum.now(survey).counts().cast()).isZero();

        assertThat(second.with("looked", "yes").post(page, entry).view()).isInstanceOf(View.Redirect.class);
        assertThat(forum.now(survey).counts().cast()).isEqualTo(1);
        assertThat(second.with("a.WHO5.1", "3").post(page, entry).view()).isInstanceOf(View.Redirect.class);
        assertThat(forum.now(survey).counts().cast()).isEqualTo(2);
    }

    @Test
    void closingShowsTheFingerprintAndCommentsAreReworded() {
        Stored survey = forum.open(Way.HAT);
        Forum.done(forum.ballots()
                .cast(
                        survey.id(),
                        new org.halqa.surveys.Ballots.Pass.Code(forum.slip(survey)),
                        java.util.Map.of("OPEN.O1", "Les pauses du jeudi avec tout le monde")));

        assertThat(forum.tester.post(page, survey.id() + "/close").view()).isInstanceOf(View.Redirect.class);
        assertThat(forum.tester.get(page, survey.id()).html())
                .contains(forum.now(survey).root(), "/voices");
        assertThat(forum.tester.get(page, survey.id() + "/voices").html())
                .contains("Les pauses du jeudi", "maxlength=\"8000\"");
        PageTester.Shown copied = forum.tester
                .with("words.OPEN.O1", "Les pauses du jeudi avec tout le monde")
                .post(page, survey.id() + "/voices");
        assertThat(((View.Page) copied.view()).status()).isEqualTo(422);
        View handed = forum.tester
                .with("words.OPEN.O1", "Des temps communs")
                .with("language", "fr")
                .post(page, survey.id() + "/voices")
                .view();
        assertThat(handed).isInstanceOf(View.Redirect.class);
        assertThat(((View.Redirect) handed).path()).startsWith("/door/");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        Stored survey = forum.open(Way.HAT);

        assertThat(forum.tester.get(page, "none").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.post(page, "none/open").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.get(page, survey.id() + "/else").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.get(page, survey.id() + "/paper").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.post(page, survey.id() + "/entry").view()).isInstanceOf(View.NotFound.class);
    }
}
