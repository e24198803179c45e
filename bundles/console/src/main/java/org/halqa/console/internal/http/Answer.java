// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is sent back. Immutable. */
public record Answer(int status, String mediaType, byte[] body, List<Header> headers) {

    private static final byte[] NOTHING = {};

    /** One header line. */
    public record Header(String name, String value) {}

    public Answer {
        headers = List.copyOf(headers);
    }

    /** A page. */
    public static Answer html(int status, String html) {
        return new Answer(status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** See another page. */
    public static Answer seeOther(String path) {
        return new Answer(303, "text/plain;charset=utf-8", NOTHING, List.of(new Header("Location", path)));
    }

    /** A status without a body. */
    public static Answer bare(int status) {
        return new Answer(status, "text/plain;charset=utf-8", NOTHING, List.of());
    }

    /** The same with one more header. */
    public Answer with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, mediaType, body, more);
    }

    /** The body as text; for tests and the log of nothing. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
