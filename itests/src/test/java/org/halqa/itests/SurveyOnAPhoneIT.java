// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Survey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answering on a phone, on a tablet that is handed round, and with a token that the browser blinds. */
@ExtendWith(HalqaContainer.class)
class SurveyOnAPhoneIT {

    private static final int HEAVIEST = 60_000;
    private static final String WEIGHT = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    private static Chromium chromium;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anArabicSurveyIsAnsweredOnAPhone(Halqa halqa) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "HAT");
        String slip = survey.slips(1).get(0);
        List<String> found = new ArrayList<>();
        try (Screen screen = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK)) {
            Page page = screen.page();
            page.navigate(survey.address() + "?lang=ar#" + slip);
            assertThat(page.url()).as("the code leaves the address at once").doesNotContain(slip);
            assertThat(page.title()).isEqualTo("استمارة");
            found.addAll(screen.look());
            int weight = ((Number) page.evaluate(WEIGHT)).intValue();
            page.click("form[data-start] .h-foot button");
            page.waitForSelector("#ballot");
            found.addAll(screen.look());
            assertThat(weight + ((Number) page.evaluate(WEIGHT)).intValue())
                    .as("bytes until the first question")
                    .isLessThan(HEAVIEST);

            page.click("#q1 .h-opt:nth-child(2)");
            page.click("#q1 .s-turn .go");
            page.click("#q2 .h-opt.skip");
            page.click("#q2 .s-turn .go");
            PlaywrightAssertions.assertThat(page.locator("#q3")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("#q1")).isHidden();
            page.goBack(); // to the question before
            PlaywrightAssertions.assertThat(page.locator("#q2")).isVisible();
            page.click("button[data-tongue][value=fr]");
            page.waitForSelector("html[lang=fr] #ballot");
            PlaywrightAssertions.assertThat(page.locator("#q1 .h-opt:nth-child(2) input"))
                    .isChecked();
            page.click("button[data-tongue][value=ar]");
            page.waitForSelector("html[lang=ar] #ballot");
            toTheEnd(page);
            found.addAll(screen.look());
            page.click("#end button[formaction$=see]");
            page.waitForSelector(".s-pieces");
            assertThat(page.textContent(".s-pieces")).contains("WHO5|…|1=4,2=-");
            found.addAll(screen.look());
            page.click(".h-foot .go");
            page.waitForSelector("[data-done]");
            found.addAll(screen.look());
            goBackAsFarAsTheBrowserGoes(page);
            PlaywrightAssertions.assertThat(page.locator("#ballot input:checked"))
                    .hasCount(0);
        }
        assertThat(found).isEmpty();
        assertThat(survey.cast()).isEqualTo(1);
    }

    @Test
    void aPhraseStaysInTheBrowserAndMakesTheSameMarkInBothWaves(Halqa halqa) {
        Survey before = Survey.paired(new DemoPeople(halqa).psychologist(), 8, "BEFORE", "");
        String first = markOf(halqa, before, "  Été, PAIN bleu:  rivière & cactus ");
        before.close();
        Survey after = Survey.paired(new DemoPeople(halqa).psychologist(), 8, "AFTER", before.id());
        assertThat(markOf(halqa, after, "ete pain bleu riviere cactus"))
                .as("another keyboard, months later")
                .isEqualTo(first);
        assertThat(markOf(halqa, after, "ete pain bleu riviere cactuse")).isNotEqualTo(first);
    }

    /** What the browser sends of a phrase. */
    private static String markOf(Halqa halqa, Survey survey, String phrase) {
        List<String> sent = new ArrayList<>();
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = screen.page();
            page.onRequest(request -> {
                if (request.postData() != null) {
                    sent.add(URLDecoder.decode(request.postData(), StandardCharsets.UTF_8));
                }
            });
            page.navigate(survey.address() + "?lang=fr#" + survey.slips(1).get(0));
            page.click("form[data-start] .h-foot button");
            page.waitForSelector("#ballot");
            page.click("#q1 .h-opt:nth-child(2)");
            toTheEnd(page);
            assertThat(screen.look()).isEmpty();
            page.fill("#phrase", "court");
            page.click("#end .go");
            PlaywrightAssertions.assertThat(page.locator("[data-pair-say]")).containsText("Trop courte");
            page.fill("#phrase", phrase);
            page.click("#end .go");
            page.waitForSelector("[data-done]");
        }
        assertThat(sent)
                .allSatisfy(body -> assertThat(body.toLowerCase(Locale.ROOT)).doesNotContain("cactus", "phrase"));
        return sent.stream()
                .flatMap(body -> Arrays.stream(body.split("&")))
                .filter(pair -> pair.startsWith("mark.WHO5="))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** The browser keeps nothing of a page that was posted: it may ask to send it again, and that is refused here. */
    private static void goBackAsFarAsTheBrowserGoes(Page page) {
        try {
            page.goBack();
        } catch (PlaywrightException nothingKept) {
            assertThat(nothingKept).hasMessageContaining("ERR_CACHE_MISS");
        }
    }

    private static void toTheEnd(Page page) {
        page.evaluate("() => { location.hash = 'end'; }");
        page.waitForSelector("#end:target");
    }

    @Test
    void aTabletIsHandedRoundByTen(Halqa halqa) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 10, "KIOSK");
        String pin = survey.page().document().select(".h-code").text();
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = screen.page();
            page.navigate(survey.address() + "/tablet?lang=fr");
            assertThat(screen.look()).isEmpty();
            for (int person = 0; person < 10; person++) {
                page.fill("#pin", pin);
                page.click(".h-foot .go");
                page.waitForSelector("#ballot");
                page.click("#q1 .h-opt:nth-child(" + (1 + person % 5) + ")");
                toTheEnd(page);
                page.click("#end .go");
                page.waitForSelector("[data-done]");
                page.click("a[href$='/tablet']");
                page.waitForSelector("#pin");
                assertThat(page.inputValue("#pin")).isEmpty();
            }
        }
        assertThat(survey.cast()).isEqualTo(10);
    }

    @Test
    void aPaperFormIsTypedTwiceAndWhatDiffersIsLookedAt(Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "PAPER");
        List<String> found = new ArrayList<>();
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            page.navigate(halqa.base() + "/surveys/" + survey.id() + "/paper");
            found.addAll(screen.look());
            assertThat(page.textContent(".s-paper")).contains("Je me suis senti", "شعرت");
            page.navigate(halqa.base() + "/surveys/" + survey.id() + "/entry");
            answer(page, 2, "Le cercle m’a fait du bien");
            assertThat(survey.cast()).as("once is not enough").isZero();
            answer(page, 3, "Le cercle m’a fait du bien");
            assertThat(page.textContent("[role=alert]")).contains("1.");
            PlaywrightAssertions.assertThat(page.locator(".s-differs")).hasCount(1);
            found.addAll(screen.look());
            assertThat(survey.cast()).as("the two times differ").isZero();
            page.click(".s-differs .h-opt:nth-child(2)");
            page.click(".h-foot .go");
            page.waitForSelector("text=Première saisie");
            assertThat(page.inputValue("textarea >> nth=0"))
                    .as("the next form begins empty")
                    .isEmpty();
        }
        assertThat(found)
                .as("nothing but the answer that the two times differ")
                .allMatch(defect -> defect.contains("status of 422"));
        assertThat(survey.cast()).isEqualTo(1);
    }

    private static void answer(Page page, int option, String words) {
        page.click(".h-card:has([name='a.WHO5.1']) .h-opt:nth-child(" + option + ")");
        page.fill("[name='a.OPEN.O1']", words);
        page.click(".h-foot .go");
        page.waitForLoadState();
    }

    @Test
    void aQuestionThatDependsOnAnAnswerComesAndGoesWithIt(Halqa halqa) {
        Survey survey = Survey.conditional(new DemoPeople(halqa).psychologist(), 8);
        List<String> slips = survey.slips(1);
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = screen.page();
            page.navigate(survey.address() + "?lang=fr#" + slips.get(0));
            page.click("form[data-start] .h-foot button");
            page.waitForSelector("#ballot");
            page.click("#q1 .h-opt:has([value='0'])");
            page.click("#q1 .s-turn .go");
            PlaywrightAssertions.assertThat(page.locator("#end")).isVisible();
            page.click("#end .s-only");
            page.click("#q1 .h-opt:has([value='1'])");
            page.click("#q1 .s-turn .go");
            PlaywrightAssertions.assertThat(page.locator("#q2")).isVisible();
            page.click("#q2 .h-opt:has([value='1'])");
            page.click("#q2 .s-turn a.alt");
            page.click("#q1 .h-opt:has([value='0'])");
            toTheEnd(page);
            page.click("#end button[formaction$=see]");
            page.waitForSelector(".s-pieces");
            assertThat(page.textContent(".s-pieces"))
                    .as("what was answered before it was switched off is not kept")
                    .contains("Q1=0,Q2=-");
        }
    }

    @Test
    void aTokenIsBlindedInTheBrowserAndCountedLater(Halqa halqa) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "BLIND");
        List<String> invitations = survey.invitations(8);
        for (int other = 1; other < 8; other++) {
            String body = "code=" + invitations.get(other) + "&blinded=" + "0".repeat(511) + other;
            assertThat(halqa.visitor()
                            .post(survey.address() + "/token/sign", body)
                            .status())
                    .isEqualTo(200);
        }
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = screen.page();
            page.navigate(survey.address() + "/token?lang=fr#" + invitations.get(0));
            assertThat(screen.look()).isEmpty();
            page.click(".h-foot .go");
            page.waitForSelector("[data-ready]:not([hidden])");
            page.click("[data-ready] a");
            page.waitForSelector("[data-token-here]:not([hidden])");
            page.click(".h-foot .go");
            page.waitForSelector("[role=alert]");
            assertThat(page.textContent("[role=alert]")).as("too early").contains("pas encore comptées");

            survey.page().form("form[action$=/count]").submit();
            page.navigate(survey.address() + "?lang=fr");
            page.click(".h-foot .go");
            page.waitForSelector("#ballot");
            page.click("#q1 .h-opt:nth-child(1)");
            toTheEnd(page);
            page.click("#end .go");
            page.waitForSelector("[data-done]");
            assertThat(page.evaluate("() => Object.keys(localStorage).length")).isEqualTo(0);
        }
        assertThat(survey.cast()).isEqualTo(1);
    }

    @Test
    void theBrowsersHalfIsThatOfThePublishedVector(Halqa halqa) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "BLIND");
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = screen.page();
            page.navigate(survey.address() + "/token?lang=fr");
            Object token = page.evaluate("""
                    async v => {
                      const n = BigInt('0x' + v.n);
                      const inverse = value => {
                        let [r, next, s, following] = [n, value, 0n, 1n];
                        while (next > 0n) {
                          const q = r / next;
                          [r, next, s, following] = [next, r - q * next, following, s - q * following];
                        }
                        return (s + n) % n;
                      };
                      const factor = inverse(BigInt('0x' + v.inv));
                      const hidden = await halqaBlind.blind(halqaBlind.bytes(v.msg), v.n, halqaBlind.bytes(v.salt), factor);
                      return [hidden.blinded, halqaBlind.finalize(v.blind_sig, hidden, v.n), halqaBlind.finalize(v.sig, hidden, v.n)];
                    }
                    """, vector());
            List<Object> expected = new ArrayList<>(List.of(vector().get("blinded_msg"), vector().get("sig")));
            expected.add(null);
            assertThat(token).isEqualTo(expected);
        }
    }

    /** The vector that the server's half is held against, too. */
    private static Map<String, String> vector() {
        Path file =
                Path.of("../bundles/surveys/src/test/resources/org/halqa/surveys/internal/blind/rfc9474.properties");
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    @Test
    void aSheetOfPaperIsTypedTwice(Halqa halqa) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "PAPER");
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            assertThat(screen.open("/surveys/" + survey.id() + "/paper", Path.of("target", "paper.png")))
                    .isEmpty();
            page.navigate("/surveys/" + survey.id() + "/entry");
            page.click(".h-card:nth-of-type(1) .h-opt:nth-child(2)");
            page.click(".h-foot .go");
            page.waitForSelector(
                    "[name=time][value='2']",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            page.click(".h-card:nth-of-type(1) .h-opt:nth-child(3)");
            page.click(".h-foot .go");
            page.waitForSelector(".s-differs");
            assertThat(screen.look().stream().filter(each -> !each.contains("status of 422")))
                    .isEmpty();
            page.click(".s-differs .h-opt:nth-child(2)");
            page.click(".h-foot .go");
            page.waitForSelector("[data-toast]");
        }
        assertThat(survey.cast()).isEqualTo(1);
    }
}
