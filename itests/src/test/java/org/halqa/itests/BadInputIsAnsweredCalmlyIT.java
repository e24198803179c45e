// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.SignIn;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a calm page in the reader's language, and nothing typed is lost. */
@ExtendWith(HalqaContainer.class)
class BadInputIsAnsweredCalmlyIT {

    private static final String NEEDS = "Besoin d’un temps de pause après les journées longues, sans téléphone.";

    private DemoPeople people;
    private Visitor psychologist;

    @BeforeEach
    void meet(Halqa halqa) {
        people = new DemoPeople(halqa);
        psychologist = people.psychologist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions/no-such-session", "/sessions/%C3%A9/x", "/door/no-such-document", "/door/x/y/z",
                "/reports/no-such-report", "/reports/no-such-report/html/fr", "/nowhere", "/sessions/new/again"
            })
    void anUnknownAddressLeadsHome(String path) {
        Page page = psychologist.open(path);
        assertThat(page.status()).as(path).isEqualTo(404);
        assertCalm(page, "fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sessions/%2E%2E/x", "/sessions?x=%ff%fe", "/sessions/%00", "/programme?a=%C3%28"})
    void anUnreadableAddressIsAnsweredCalmly(String path) {
        Page page = psychologist.open(path);
        assertThat(page.status()).as(path).isEqualTo(400);
        assertThat(page.body()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"fr,Rien à cette adresse,ltr", "ar,لا شيء,rtl", "en,Nothing,ltr"})
    void theAnswerIsInTheReadersLanguage(String language, String words, String direction) {
        psychologist.open("/language/" + language);
        try {
            Page page = psychologist.open("/nowhere");
            assertCalm(page, language);
            assertThat(page.document().select("html").attr("dir")).isEqualTo(direction);
            assertThat(page.document().select("h1").text()).contains(words);
        } finally {
            psychologist.open("/language/fr");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type, NO_SUCH_TYPE", "zone, ATLANTIS", "date, 31 février", "date, 0000-00-00", "minutes, beaucoup",
        "minutes, -5", "minutes, 999999999999999999999", "themes, T999", "headcount.TS, un tas", "language, xx",
        "version, ☃"
    })
    void whatCannotBeReadIsNamedAndTheRestIsKept(String field, String value) {
        Page page = TalkGroup.keep(TalkGroup.form(psychologist, NEEDS, "").put(field, value));
        if (page.status() != 200) {
            assertThat(page.status()).as(page.text()).isEqualTo(422);
            assertThat(page.document().select("#summary").text()).hasSizeGreaterThan(20);
            assertThat(page.document().select("textarea[name=needs]").text()).isEqualTo(NEEDS);
        }
        assertThat(field.equals("version") || page.status() == 422)
                .as(field + "=" + value + " is answered " + page.status())
                .isTrue();
        assertNoTrace(page);
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        Page page = TalkGroup.keep(psychologist.open(TalkGroup.EMPTY).form("form[data-session]"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#summary li")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{{7*7}} {% for %}",
                "${7*7} #{7*7}",
                "'; DROP TABLE session; --",
                "texte\u202Eretourné\u2066\u2069",
                "\uFEFF\u200B\u0007fin"
            })
    void wordsStayWords(String words) {
        Page page = TalkGroup.keep(TalkGroup.form(psychologist, words, "").fill("minutes", ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("textarea[name=needs]").val()).isEqualTo(words);
        assertThat(page.document().select("script:not([src]), img[onerror]")).isEmpty();

        Page kept = TalkGroup.keep(TalkGroup.form(psychologist, words, "Le groupe va bien."));
        assertThat(kept.status()).isIn(200, 422);
        assertNoTrace(kept);
        assertNoTrace(psychologist.open("/sessions"));
    }

    @Test
    void aMebibyteIsTooLong() {
        Page page = TalkGroup.keep(TalkGroup.form(psychologist, "a".repeat(1 << 20), ""));
        assertThat(page.status()).isEqualTo(413);
        assertCalm(page, "fr");
    }

    @Test
    void aVeryLongTextComesBackToBeShortened() {
        Page page = TalkGroup.keep(TalkGroup.form(psychologist, "mot ".repeat(6000), ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("textarea").stream().map(area -> area.val()))
                .anyMatch(text -> text.startsWith("mot mot") && text.length() >= 23_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json"})
    void onlyAFormCanBeSent(String type) {
        Page page = psychologist.post("/sessions/new", "{\"a\":1}", type);
        assertThat(page.status()).isEqualTo(415);
        assertCalm(page, "fr");
    }

    @Test
    void aFormWithFilesThatIsBrokenIsRefused() {
        Page page = psychologist.post("/sessions/new", "{\"a\":1}", "multipart/form-data; boundary=x");
        assertThat(page.status()).isEqualTo(400);
        assertCalm(page, "fr");
    }

    @Test
    void aFormThatIsNotOursIsRefused() {
        Page page = psychologist.post("/sessions/new", "needs=" + encode(NEEDS) + "&_csrf=wrong");
        assertThat(page.status()).isEqualTo(403);
        assertCalm(page, "fr");
    }

    @Test
    void aSessionThatEndedInTheMiddleOfALongTextLosesNothing(Halqa halqa) {
        Visitor tired = people.newlyInside("PSYCHOLOGIST");
        String words = NEEDS + " "
                + "Le groupe a pris le temps de le dire. ".repeat(40).strip();
        Form form = TalkGroup.form(tired, words, "La pause de midi revient dans chaque tour de parole.");
        tired.open("/exit");

        Page asked = TalkGroup.keep(form);
        assertThat(asked.document().select("input[type=password]")).hasSize(1);
        assertThat(asked.text()).contains("Votre texte est gardé");

        String[] account = people.account("PSYCHOLOGIST");
        Page back = asked.form("form:has(#password)")
                .fill("name", account[0])
                .fill("password", account[1])
                .submit();
        assertThat(back.document().select("textarea").stream()
                        .map(area -> area.val().strip()))
                .contains(words);
        int before = count();
        Page kept = back.form("main form[method=post]").submit();
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(count()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"nobody,a wrong long passphrase", "'',''", "'<b>x</b>',{{7*7}}"})
    void whoCannotSignInLearnsNothing(String name, String password, Halqa halqa) {
        Page page = SignIn.with(halqa.visitor(), name, password);
        assertThat(page.status()).as(page.text()).isIn(422, 429);
        assertThat(page.document().select("[role=alert]").text()).isNotBlank();
        assertNoTrace(page);
    }

    private int count() {
        return psychologist.open("/sessions").document().select(".h-list > li").size();
    }

    private static void assertCalm(Page page, String language) {
        assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
        assertThat(page.document().select("h1").text()).isNotBlank();
        assertThat(page.document().select("main p").text()).hasSizeGreaterThan(20);
        assertNoTrace(page);
    }

    private static void assertNoTrace(Page page) {
        assertThat(page.status()).isNotEqualTo(500);
        assertThat(page.body()).doesNotContain("Exception", "\tat ", "org.halqa.", "«missing");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
