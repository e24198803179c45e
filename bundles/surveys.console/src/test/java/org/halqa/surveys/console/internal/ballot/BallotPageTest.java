// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.console.View;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.console.internal.Forum;
import org.halqa.surveys.spi.ItemRecordings;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BallotPageTest {

    @TempDir
    Path folder;

    private Forum forum;
    private BallotPage page;

    @BeforeEach
    void open() {
        forum = new Forum(folder);
        page = new BallotPage(forum.ballots(), forum.programmes);
    }

    @AfterEach
    void close() {
        forum.close();
    }

    @Test
    void everyPageSpeaksEveryLanguage() {
        Stored survey = forum.open(Way.HAT, Way.KIOSK, Way.BLIND);
        List.of("fr", "ar", "en").forEach(language -> everyPageSpeaks(language, survey));
    }

    private void everyPageSpeaks(String language, Stored survey) {
        PageTester tester = forum.tester.in(language);
        String code = forum.slip(survey);
        PageTester holder = tester.with("code", code).with("a.WHO5.1", "3");

        assertThat(tester.get(page, survey.id()).html()).contains("name=\"code\"", "/resources");
        assertThat(tester.get(page, survey.id() + "/tablet").html()).contains("name=\"pin\"");
        assertThat(tester.get(page, survey.id() + "/token").html()).contains("data-stratum=\"ALL\"", "<noscript>");
        assertThat(tester.get(page, survey.id() + "/resources").html()).contains("177");
        assertThat(holder.post(page, survey.id()).html()).contains("value=\"3\" checked", "id=\"q7\"", "id=\"end\"");
        assertThat(holder.post(page, survey.id() + "/see").html()).contains("WHO5|…|1=3,2=-");
        assertThat(holder.post(page, survey.id() + "/cast").html()).contains("WHO5|ALL|1=3,2=-", "177");
        assertThat(holder.post(page, survey.id()).html()).doesNotContain("a.WHO5.1");
    }

    @Test
    void theProofIsWhatIsStoredAndTheReceiptIsFoundAfterwards() {
        Stored survey = forum.open(Way.HAT);
        PageTester holder = forum.tester
                .with("code", forum.slip(survey))
                .with("a.WHO5.2", "5")
                .with("a.OPEN.O1", "Le  calme");

        String done = holder.post(page, survey.id() + "/cast").html();
        Matcher receipt = Pattern.compile("s-code\">([0-9a-f]{20})<").matcher(done);
        assertThat(receipt.find()).isTrue();
        assertThat(done).contains("OPEN.O1||Le calme");
        assertThat(holder.post(page, survey.id() + "/cast").html()).doesNotContain("OPEN.O1||");
        assertThat(forum.now(survey).counts().cast()).isEqualTo(1);

        Forum.done(forum.surveys().close(forum.salma, survey.id()));
        assertThat(forum.tester.get(page, survey.id()).html()).contains("name=\"receipt\"");
        assertThat(check(survey, receipt.group(1).toUpperCase(java.util.Locale.ROOT)))
                .contains("h-banner calm");
        assertThat(check(survey, "0".repeat(20))).contains("h-banner await");
        assertThat(check(survey, "<b>")).contains("h-banner await", "&lt;b&gt;");
    }

    @Test
    void whatIsSaidBesideAnEmptyFieldIsNotSaidAboveItAsWell() {
        Stored survey = forum.open(Way.HAT);

        String asked = forum.tester
                .with("code", forum.slip(survey))
                .post(page, survey.id())
                .html();
        int fields = asked.split("<textarea", -1).length;
        assertThat(fields).isGreaterThan(1);
        assertThat(asked.split("Pas de nom, pas de lieu, pas d’histoire reconnaissable", -1))
                .hasSize(fields);
    }

    @Test
    void aPhraseIsAskedForWhereItWasChosenAndOnlyItsMarkIsCarried() {
        Stored survey = forum.paired();
        String mark = "0af1".repeat(16);
        PageTester holder = forum.tester
                .with("code", forum.slip(survey))
                .with("a.WHO5.1", "4")
                .with("phrase", "six mots que personne ne devine")
                .with("mark.WHO5", mark)
                .with("mark.OPEN", mark)
                .with("mark.WHO5x", "<b>");

        String asked = holder.post(page, survey.id()).html();
        assertThat(asked)
                .contains("data-pair", "data-rounds=\"600000\"", "data-parts=\"WHO5 \"", "id=\"phrase\"", mark)
                .doesNotContain("name=\"phrase\"", "que personne ne devine", "mark.OPEN", "mark.WHO5x");
        String proof = holder.post(page, survey.id() + "/see").html();
        assertThat(proof).contains("WHO5|…|1=4", "name=\"mark.WHO5\" value=\"" + mark);
        assertThat(holder.post(page, survey.id() + "/cast").html())
                .contains("WHO5|ALL~…|1=4")
                .doesNotContain(mark);
        Stored plain = forum.open(Way.HAT);
        assertThat(forum.tester
                        .with("code", forum.slip(plain))
                        .post(page, plain.id())
                        .html())
                .doesNotContain("data-pair");
    }

    private String check(Stored survey, String receipt) {
        return forum.tester
                .with("receipt", receipt)
                .post(page, survey.id() + "/receipt")
                .html();
    }

    @Test
    void aCodeThatIsNoneIsSaidAndStays() {
        Stored survey = forum.open(Way.HAT);

        PageTester.Shown refused = forum.tester.with("code", "ABCD 1234").post(page, survey.id());

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("value=\"ABCD 1234\"", "role=\"alert\"")
                .doesNotContain("a.WHO5.1");
        assertThat(((View.Page) forum.tester
                                .with("code", "ABCD1234")
                                .with("a.WHO5.1", "3")
                                .post(page, survey.id() + "/cast")
                                .view())
                        .status())
                .isEqualTo(422);
        assertThat(forum.now(survey).counts().cast()).isZero();
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAndTheOthersStay() {
        Stored survey = forum.open(Way.HAT);

        PageTester.Shown refused = forum.tester
                .with("code", forum.slip(survey))
                .with("a.WHO5.1", "3")
                .with("a.OPEN.O1", "x".repeat(451))
                .post(page, survey.id() + "/cast");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("value=\"3\" checked", "xxxx");
    }

    @Test
    void theTabletOpensOneBallotAtATime() {
        Stored survey = forum.open(Way.KIOSK);
        String pin = forum.surveys().tabletCode(forum.salma, survey.id()).orElseThrow();
        PageTester facilitator = forum.tester.with("stratum", "ALL");

        assertThat(((View.Page) facilitator
                                .with("pin", "1")
                                .post(page, survey.id() + "/tablet")
                                .view())
                        .status())
                .isEqualTo(422);
        String opened =
                facilitator.with("pin", pin).post(page, survey.id() + "/tablet").html();
        Matcher code = Pattern.compile("name=\"code\" value=\"([0-9A-Z]{16})\"").matcher(opened);
        assertThat(code.find()).isTrue();
        PageTester somebody = forum.tester.with("code", code.group(1)).with("tablet", "yes");
        assertThat(somebody.post(page, survey.id() + "/cast").html()).contains("/s/" + survey.id() + "/tablet");
        assertThat(somebody.post(page, survey.id()).html()).doesNotContain("a.WHO5.1");
    }

    @Test
    void aTokenIsSignedOnceAndAnswersInPlainText() {
        Stored survey = forum.open(Way.BLIND);
        String invitation = Forum.done(forum.surveys().invitations(forum.salma, survey.id(), "ALL", 1))
                .get(0)
                .code();
        PageTester guest = forum.tester.with("code", invitation).with("blinded", "0".repeat(511) + "7");

        assertThat(data(guest.post(page, survey.id() + "/token/stratum"))).isEqualTo("200 ALL");
        String first = data(guest.post(page, survey.id() + "/token/sign"));
        assertThat(first).matches("200 [0-9a-f]{512}");
        assertThat(data(guest.post(page, survey.id() + "/token/sign"))).isEqualTo(first);
        assertThat(data(guest.with("blinded", "0".repeat(511) + "8").post(page, survey.id() + "/token/sign")))
                .isEqualTo("409 token.used");
        assertThat(data(forum.tester.with("code", "none").post(page, survey.id() + "/token/stratum")))
                .isEqualTo("404 ");
    }

    @Test
    void whatMayNameSomebodyIsListedWhileTyping() {
        Stored survey = forum.open(Way.HAT);

        assertThat(data(forum.tester.with("text", "rien").post(page, survey.id() + "/lint")))
                .startsWith("200 ");
    }

    private static String data(PageTester.Shown shown) {
        View.Data data = (View.Data) shown.view();
        return data.status() + " " + new String(data.content(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotThereIsNotThere() {
        Stored survey = forum.open(Way.HAT);

        assertThat(forum.tester.get(page, "none").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.post(page, "none").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.post(page, survey.id() + "/receipt").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.get(page, survey.id() + "/tablet").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.get(page, survey.id() + "/token").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void whoeverCannotReadHearsWhatSomebodyBrought() {
        byte[] darija = {1, 2, 3};
        ItemRecordings broken = (instrument, item, language) -> {
            throw new IllegalStateException("no disk");
        };
        ItemRecordings brought = (instrument, item, language) -> language.equals("ary") && item.equals("1")
                ? Optional.of(new ItemRecordings.Recording("audio/mpeg", darija))
                : Optional.of(new ItemRecordings.Recording("text/html", darija));
        Listening listening = new Listening(() -> List.of(brought, broken));
        Ballots.Sheet sheet = forum.ballots().sheet(forum.open(Way.HAT).id()).orElseThrow();

        assertThat(listening.names(sheet, Locale.forLanguageTag("ar"))).containsExactly("WHO5.1");
        assertThat(listening.names(sheet, Locale.FRENCH)).isEmpty();
        assertThat(listening.play(sheet, "WHO5.1", Locale.forLanguageTag("ar")))
                .isEqualTo(new View.Data(200, "audio/mpeg", darija));
        assertThat(listening.play(sheet, "NONE.1", Locale.forLanguageTag("ar"))).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.get(page, sheet.survey() + "/listen/WHO5.1").view())
                .isInstanceOf(View.NotFound.class);
    }
}
