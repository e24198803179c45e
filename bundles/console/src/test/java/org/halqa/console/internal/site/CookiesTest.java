// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Fields;
import org.halqa.console.internal.http.Incoming;
import org.junit.jupiter.api.Test;

class CookiesTest {

    private static Incoming incoming(boolean secure, Map<String, String> cookies) {
        return new Incoming("GET", "/", Fields.NONE, Fields.NONE, Map.of(), cookies, Map.of(), "127.0.0.1", secure, 0);
    }

    @Test
    void overTlsTheBrowserItselfGuardsTheSession() {
        Answer answer = Cookies.SESSION.set(Answer.bare(200), incoming(true, Map.of()), "token");

        assertThat(answer.headers().get(0).value())
                .isEqualTo("__Host-halqa=token; Path=/; HttpOnly; SameSite=Strict; Secure");
    }

    @Test
    void aCookieOfPlainHttpDoesNotOpenASessionOverTls() {
        assertThat(Cookies.SESSION.of(incoming(true, Map.of("halqa", "token")))).isEmpty();
        assertThat(Cookies.SESSION.of(incoming(false, Map.of("halqa", "token"))))
                .hasValue("token");
        assertThat(Cookies.SESSION.of(incoming(false, Map.of("halqa", "")))).isEmpty();
    }

    @Test
    void clearingEndsItAtOnce() {
        Answer answer = Cookies.SESSION.clear(Answer.bare(200), incoming(false, Map.of()));

        assertThat(answer.headers().get(0).value()).contains("halqa=;", "Max-Age=0");
    }
}
