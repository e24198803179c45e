// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it was answered.
 *
 * @param visitor who opened it
 * @param address where it was found at last
 * @param status the HTTP status, 0 when nobody answered
 * @param headers what came with it
 * @param bytes its content
 */
public record Page(Visitor visitor, URI address, int status, HttpHeaders headers, byte[] bytes) {

    static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

    static Page nobodyThere(Visitor visitor, URI address) {
        return new Page(visitor, address, 0, NO_HEADERS, new byte[0]);
    }

    /** Its content as text. */
    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Its content as HTML. */
    public Document document() {
        return Jsoup.parse(body(), address.toString());
    }

    /** The words a person sees. */
    public String text() {
        return document().text();
    }

    /** A form on the page, to fill in and submit. */
    public Form form(String selector) {
        Element form = document().selectFirst(selector);
        if (form == null) {
            throw new AssertionError("no " + selector + " on " + address.getPath() + " (" + status + "): " + text());
        }
        return new Form(this, form);
    }

    /** Follows a link. */
    public Page follow(String selector) {
        Element link = document().selectFirst(selector);
        if (link == null) {
            throw new AssertionError("no " + selector + " on " + address.getPath() + " (" + status + "): " + text());
        }
        return visitor.open(link.attr("href"));
    }
}
