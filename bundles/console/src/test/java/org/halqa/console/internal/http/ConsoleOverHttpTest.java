// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.halqa.console.internal.site.SampleHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleOverHttpTest {

    private JettyHarness harness;
    private Browser browser;

    @BeforeEach
    void start() {
        harness = new JettyHarness(0);
        browser = new Browser(harness);
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @Test
    void everyAnswerProtectsThePerson() {
        for (String path : new String[] {"/", "/sign-in", "/agenda", "/sessions", "/welcome/none", "/no/such"}) {
            HttpResponse<String> page = browser.get(path);

            assertThat(header(page, "content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe");
            assertThat(header(page, "cache-control")).isEqualTo("no-store");
            assertThat(header(page, "referrer-policy")).isEqualTo("no-referrer");
            assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(page, "cross-origin-opener-policy")).isEqualTo("same-origin");
            assertThat(page.body())
                    .contains("lang=\"fr\" dir=\"ltr\"")
                    .doesNotContain(" style=", "onclick", "<style")
                    .doesNotContainPattern("<script(?! src=\"/assets/)");
        }
    }

    @Test
    void theSessionIsAnOpaqueCookieThatNoScriptReads() {
        HttpResponse<String> in = browser.signIn("salma");

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().allValues("set-cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("halqa=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("salma"));
        assertThat(browser.get("/").body()).contains("Salma B.", "Mardi 24 novembre".toLowerCase());
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysWhy() {
        HttpResponse<String> page =
                browser.submit(browser.get("/sign-in"), "/sign-in", Map.of("name", "salma", "password", "non"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"salma\"", "role=\"alert\"").doesNotContain("non\"");
    }

    @Test
    void aSecondFactorIsAskedAfterThePassword() {
        HttpResponse<String> code = browser.signIn("nora");
        assertThat(code.body()).contains("one-time-code");

        HttpResponse<String> wrong = browser.submit(code, "/sign-in", Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);

        assertThat(browser.submit(wrong, "/sign-in", Map.of("code", "123 456")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        browser.signIn("salma");
        HttpResponse<String> page = browser.get("/sessions");

        assertThat(browser.post("/sessions", "text=forg%C3%A9").statusCode()).isEqualTo(403);
        assertThat(browser.post("/sessions", Browser.hidden(page) + "text=forged", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(harness.house.sessions.received).isEmpty();
    }

    @Test
    void aFormArrivesOnceWithItsKeyAndIsConfirmed() {
        browser.signIn("salma");

        HttpResponse<String> sent = browser.submit(browser.get("/sessions"), "/sessions", Map.of("text", "calme"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(harness.house.sessions.received).singleElement().asString().matches("[\\w-]{22} calme");
        assertThat(browser.get("/sessions").body()).contains("C’est gardé.");
        assertThat(browser.get("/sessions").body()).doesNotContain("C’est gardé.");
    }

    @Test
    void nothingTypedIsLostWhenTheSessionHasEnded() {
        browser.signIn("salma");
        HttpResponse<String> form = browser.get("/sessions");
        harness.house.signIn.expire();
        String text = "Une longue \"phrase\" <script>alert(1)</script> & تعب المجموعة\nsur deux lignes";

        HttpResponse<String> asked = browser.submit(form, "/sessions", Map.of("text", text));
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Votre texte est gardé").doesNotContain("<script>alert");

        HttpResponse<String> back = browser.submit(asked, "/sign-in", Map.of("name", "salma", "password", "cedre"));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("تعب المجموعة", "action=\"/sessions\"").doesNotContain("<script>alert");
        assertThat(harness.house.sessions.received).isEmpty();

        browser.submit(back, "/sessions", Map.of("text", text));
        assertThat(harness.house.sessions.received).singleElement().asString().endsWith(text);
    }

    @Test
    void aKeptTextIsNotHandedToSomebodyElse() {
        browser.signIn("salma");
        HttpResponse<String> form = browser.get("/sessions");
        harness.house.signIn.expire();

        HttpResponse<String> asked = browser.submit(form, "/sessions", Map.of("text", "à moi seule"));
        HttpResponse<String> other = browser.submit(asked, "/sign-in", Map.of("name", "youssef", "password", "cedre"));

        assertThat(other.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").body()).contains("autre personne").doesNotContain("à moi seule");
    }

    @Test
    void anOldFormOfTheSamePersonIsGivenBack() {
        browser.signIn("salma");
        HttpResponse<String> form = browser.get("/sessions");
        harness.house.signIn.expire();
        browser.signIn("salma");

        HttpResponse<String> back =
                browser.submit(form, "/sessions", Map.of("text", "un texte assez long pour compter"));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body()).contains("un texte assez long pour compter", "Votre texte est gardé");
    }

    @Test
    void ourFaultGivesTheTextBackAndTellsNothing() {
        browser.signIn("salma");

        HttpResponse<String> fault =
                browser.submit(browser.get("/sessions"), "/sessions", Map.of("text", "une panne au milieu du texte"));

        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body())
                .contains("une panne au milieu du texte", "Votre texte est gardé")
                .doesNotContain("Exception");
        assertThat(browser.get("/sessions/fault").body())
                .contains("De notre côté")
                .doesNotContain("secret text");
    }

    @Test
    void aFormSentOnceMoreKeepsItsKey() {
        browser.signIn("salma");
        HttpResponse<String> form = browser.get("/sessions");
        String key = form.body().replaceAll("(?s).*name=\"_key\" value=\"([^\"]*)\".*", "$1");

        HttpResponse<String> fault = browser.submit(form, "/sessions", Map.of("text", "une panne au milieu du texte"));
        browser.submit(fault, "/sessions", Map.of("text", "calme"));

        assertThat(harness.house.sessions.received).singleElement().asString().startsWith(key + " ");
    }

    @Test
    void aPlantedCookieIsNotWrittenIntoAPage() {
        HttpResponse<String> page = browser.get("/sign-in", "Cookie", "visit=x\\\"><script>alert(1)</script>");

        assertThat(page.body()).doesNotContain("alert(1)");
    }

    @Test
    void aProgrammeThatCannotBeReadTakesNoPageDown() {
        harness.house.programmeBroken = true;
        browser.signIn("salma");

        assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongIsSaidAndNotTaken() {
        browser.signIn("salma");
        HttpResponse<String> form = browser.get("/sessions");

        HttpResponse<String> field = browser.submit(form, "/sessions", Map.of("text", "a".repeat(20_001)));
        assertThat(field.statusCode()).isEqualTo(422);
        assertThat(field.body()).contains("C’est un peu long", "a".repeat(20_001));

        HttpResponse<String> body = browser.submit(form, "/sessions", Map.of("text", "a".repeat(1 << 20)));
        assertThat(body.statusCode()).isEqualTo(413);
        assertThat(body.body()).contains("C’est trop long");
        assertThat(harness.house.sessions.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%ff%fe", "text=%zz", "text=%", "text=a%00b", "%c0%af=x"})
    void aBrokenEncodingIsRefusedNotGuessed(String body) {
        browser.signIn("salma");

        assertThat(browser.post("/sessions", body).statusCode()).isEqualTo(400);
    }

    @Test
    void anotherKindOfBodyIsRefusedCalmly() {
        browser.signIn("salma");
        HttpResponse<String> json = browser.send(HttpRequest.newBuilder(harness.at("/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
        HttpResponse<String> verb = browser.send(HttpRequest.newBuilder(harness.at("/sessions"))
                .method("DELETE", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(verb.statusCode()).isEqualTo(405);
        assertThat(header(verb, "allow")).contains("POST");
    }

    @Test
    void everyTextIsEscapedAndNoneIsATemplate() {
        browser.signIn("salma");

        String echo = browser.get("/sessions?text=%3Cscript%3Ealert(1)%3C/script%3E%7B%7B7*7%7D%7D%E2%80%AE")
                .body();

        assertThat(echo).contains("&lt;script&gt;", "{{7*7}}\u202e").doesNotContain("<script>alert", ">49");
    }

    @Test
    void aPageOfAnotherRoleIsNeitherShownNorListed() {
        browser.signIn("salma");

        assertThat(browser.get("/").body()).contains("/sessions").doesNotContain("\"/modules\"");
        assertThat(browser.get("/modules").statusCode()).isEqualTo(403);
        assertThat(browser.get("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sessions/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatIsNotPossibleNowSaysWhy() {
        browser.signIn("salma");
        assertThat(browser.get("/sessions/later").body()).contains("il manque un détecteur");
        assertThat(browser.get("/sessions/later").statusCode()).isEqualTo(503);
        assertThat(browser.get("/sessions/shut").statusCode()).isEqualTo(503);
        assertThat(browser.get("/sessions/shut").body()).contains("il manque un détecteur");

        harness.house.pages.remove(harness.house.sessions);
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(503);
    }

    @Test
    void theQuickExitEndsTheSessionAndShowsACalendar() {
        browser.signIn("salma");

        HttpResponse<String> exit = browser.get("/exit");
        assertThat(exit.statusCode()).isEqualTo(303);
        assertThat(header(exit, "location")).isEqualTo("/agenda");
        assertThat(header(exit, "clear-site-data")).contains("cache");
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(401);

        String agenda = browser.get("/agenda").body();
        assertThat(agenda).contains("<title>Agenda</title>", "24").doesNotContain("Halqa", "Salma", "h-app");
    }

    @Test
    void signingOutNeedsAFormOfOurs() {
        browser.signIn("salma");
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.submit(browser.get("/account"), "/sign-out", Map.of());
        assertThat(header(out, "clear-site-data")).contains("storage");
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void theLanguageFollowsTheChoiceThenTheBrowser() {
        assertThat(browser.get("/sign-in", "Accept-Language", "ar-MA,ar;q=0.9").body())
                .contains("lang=\"ar\" dir=\"rtl\"", "bootstrap.rtl.css");
        assertThat(header(browser.get("/language/en?to=/sign-in"), "location")).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in", "Accept-Language", "ar").body()).contains("lang=\"en\" dir=\"ltr\"");
        assertThat(header(browser.get("/language/ar?to=https://example.org"), "location"))
                .isEqualTo("/");
        assertThat(header(browser.get("/language/ar?to=//example.org"), "location"))
                .isEqualTo("/");
    }

    @Test
    void aLinkChoosesAPasswordOnce() {
        assertThat(browser.get("/welcome/bad").body()).contains("Ce lien a fait son temps");
        HttpResponse<String> form = browser.get("/welcome/good");

        HttpResponse<String> different = browser.submit(
                form, "/welcome/good", Map.of("password", "une phrase assez longue", "repeated", "une autre"));
        assertThat(different.statusCode()).isEqualTo(422);

        HttpResponse<String> in = browser.submit(
                form,
                "/welcome/good",
                Map.of("password", "une phrase assez longue", "repeated", "une phrase assez longue"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenCardIsLeftOut() {
        harness.house.cards.add(SampleHouse.brokenCard());
        browser.signIn("salma");

        HttpResponse<String> start = browser.get("/");

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("card-waiting").doesNotContain("card-broken");
    }

    @Test
    void everyPageSaysThatItIsADemo() {
        browser.signIn("salma");
        assertThat(browser.get("/sessions").body()).doesNotContain("h-demo");
        harness.house.demo = true;
        assertThat(browser.get("/sessions").body()).contains("h-demo", "inventés");
    }

    @Test
    void assetsAreKeptByTheirHash() {
        String html = browser.get("/sign-in").body();
        String path = html.replaceAll("(?s).*href=\"(/assets/[^\"]*halqa.css)\".*", "$1");

        HttpResponse<String> css = browser.get(path);
        assertThat(header(css, "cache-control")).contains("immutable");
        assertThat(css.body()).contains("the console itself");
        assertThat(browser.get(path, "If-None-Match", header(css, "etag")).statusCode())
                .isEqualTo(304);
        assertThat(browser.get("/assets/other/halqa.css").headers().firstValue("cache-control"))
                .hasValue("no-cache");
        assertThat(browser.get("/assets/x/../../texts.properties").statusCode()).isNotEqualTo(200);
    }

    @Test
    void aFileIsADownloadWithItsName() {
        browser.signIn("salma");

        HttpResponse<String> file = browser.get("/sessions/file");

        assertThat(header(file, "content-disposition"))
                .isEqualTo("attachment; filename=\"s_ance_19.txt\"; filename*=UTF-8''s%C3%A9ance%2019.txt");
        assertThat(header(file, "content-security-policy")).contains("sandbox");
    }

    @Test
    void aHouseThatIsNotUpYetSaysSo() {
        harness.house.up = false;

        assertThat(browser.get("/").statusCode()).isEqualTo(503);
        assertThat(header(browser.get("/sign-in"), "retry-after")).isEqualTo("30");
        assertThat(browser.get("/agenda").statusCode()).isEqualTo(200);
    }

    @Test
    void htmxGetsTheContentAloneAndAWholePageWhenTheSessionHasEnded() {
        browser.signIn("salma");
        HttpResponse<String> part = browser.get("/sessions", "HX-Request", "true");
        assertThat(part.body()).contains("h-phead").doesNotContain("<html", "data-look-away");
        assertThat(browser.get("/sessions").body())
                .as("the words for a look that does not come back are there before")
                .containsOnlyOnce("<template data-look-away>");

        harness.house.signIn.expire();
        HttpResponse<String> asked = browser.get("/sessions", "HX-Request", "true");
        assertThat(header(asked, "hx-retarget")).isEqualTo("body");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("name=\"password\"").doesNotContain("<script", "<meta");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
