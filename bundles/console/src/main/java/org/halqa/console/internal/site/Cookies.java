// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;

/** The cookies of the console. All of them are opaque, and no script can read them. */
enum Cookies {
    /** Token of the session. */
    SESSION("halqa", "Strict", -1),
    /** Token of the forms of somebody who is not signed in. */
    VISIT("visit", "Strict", -1),
    /** Chosen language. */
    LANGUAGE("language", "Lax", 31_536_000),
    /** Chosen ground: light or dark. */
    THEME("theme", "Lax", 31_536_000),
    /** Which confirmation to show on the next page. */
    SAID("said", "Strict", 60);

    private final String name;
    private final String sameSite;
    private final int maxAge;

    Cookies(String name, String sameSite, int maxAge) {
        this.name = name;
        this.sameSite = sameSite;
        this.maxAge = maxAge;
    }

    /** Over TLS the browser itself refuses such a cookie from a subdomain or without encryption. */
    String name(boolean secure) {
        return secure ? "__Host-" + name : name;
    }

    Answer set(Answer answer, Incoming incoming, String value) {
        return answer.with("Set-Cookie", line(incoming, value, maxAge));
    }

    Answer clear(Answer answer, Incoming incoming) {
        return answer.with("Set-Cookie", line(incoming, "", 0));
    }

    private String line(Incoming incoming, String value, int age) {
        return name(incoming.secure()) + "=" + value + "; Path=/; HttpOnly; SameSite=" + sameSite
                + (incoming.secure() ? "; Secure" : "")
                + (age < 0 ? "" : "; Max-Age=" + age);
    }

    java.util.Optional<String> of(Incoming incoming) {
        return incoming.cookie(name(incoming.secure())).filter(value -> !value.isEmpty());
    }
}
