// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages without an account, and the files that forms and pages bring. */
class OpenPagesTest {

    private static final String MARK = "xXxhalqaxXx";

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
    void anOpenPageNeedsNoAccountAndSetsNoCookie() {
        HttpResponse<String> page = browser.get("/s/x7");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.body()).contains("lang=\"fr\" dir=\"ltr\"", "/exit");
    }

    @Test
    void theLanguageTravelsInTheAddressAndInTheForm() {
        HttpResponse<String> page = browser.get("/s/x7?lang=ar");

        assertThat(page.body()).contains("lang=\"ar\" dir=\"rtl\"", "name=\"lang\" value=\"ar\"", "href=\"?lang=fr\"");
        assertThat(browser.get("/s/x7", "Accept-Language", "ar-MA").body()).contains("dir=\"rtl\"");
    }

    @Test
    void aSessionInTheSameBrowserIsNotLookedAt() {
        browser.signIn("salma");

        assertThat(browser.get("/s/x7").body()).doesNotContain("Salma", "name=\"_csrf\"");
    }

    @Test
    void aFormBringsWordsAndAFile() {
        HttpResponse<String> sent = browser.send(multipart("/s/x7", "paper", "C:\\dossier\\liste é.csv", "a;b"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().allValues("set-cookie")).isEmpty();
        assertThat(harness.house.open.received).containsExactly("liste é.csv=a;b", "calme, ça va");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedCalmly() {
        HttpResponse<String> sent = browser.send(multipart("/s/x7", "paper", "a.csv", "x".repeat(BodyReader.FILES)));

        assertThat(sent.statusCode()).isEqualTo(413);
        assertThat(harness.house.open.received).isEmpty();
    }

    @Test
    void aBodyThatIsNotWhatItSaysIsRefusedCalmly() {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=other"}) {
            HttpRequest request = HttpRequest.newBuilder(harness.at("/s/x7"))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString("nothing"))
                    .build();

            assertThat(browser.send(request).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void dataIsShownInPlaceAndKeptByNobody() {
        HttpResponse<String> feed = browser.get("/s/feed");

        assertThat(feed.headers().firstValue("content-type")).contains("text/calendar;charset=utf-8");
        assertThat(feed.headers().firstValue("cache-control")).contains("no-store");
        assertThat(feed.body()).isEqualTo("BEGIN");
    }

    @Test
    void aFaultIsCalmAndAWrongLinkIsAsIfThereWasNothing() {
        assertThat(browser.get("/s/fault").statusCode()).isEqualTo(500);
        assertThat(browser.get("/s/fault").body()).doesNotContain("secret text");
        assertThat(browser.get("/s/wrong").statusCode()).isEqualTo(404);
    }

    @Test
    void aScriptOfTheBundleIsServedAndMayBeAServiceWorker() {
        Matcher script = Pattern.compile("src=\"(/assets/[0-9a-f]{12}/sample/try.js)\"")
                .matcher(browser.get("/s/x7").body());
        assertThat(script.find()).isTrue();

        HttpResponse<String> served = browser.get(script.group(1));
        assertThat(served.headers().firstValue("content-type")).contains("text/javascript;charset=utf-8");
        assertThat(served.headers().firstValue("service-worker-allowed")).contains("/");
        assertThat(browser.get("/assets/0/sample/../sample/try.js").statusCode())
                .isNotEqualTo(200);
        assertThat(browser.get("/assets/0/none/try.js").statusCode()).isEqualTo(404);
    }

    private HttpRequest multipart(String path, String field, String fileName, String content) {
        String body = "--" + MARK + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\ncalme, ça va\r\n--" + MARK
                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + content + "\r\n--" + MARK + "--\r\n";
        return HttpRequest.newBuilder(harness.at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + MARK)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }
}
