// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.halqa.console.Upload;

/**
 * A request, read and checked.
 *
 * @param method {@code GET} (also for HEAD) or {@code POST}; anything else is answered 405
 * @param path decoded path with its leading slash
 * @param files by the name of their field
 * @param headers names in lower case
 * @param address where it came from; used for throttling, never kept
 * @param secure true over TLS
 * @param refusal status that answers it without looking further, or 0
 */
public record Incoming(
        String method,
        String path,
        Fields query,
        Fields form,
        Map<String, Upload> files,
        Map<String, String> cookies,
        Map<String, String> headers,
        String address,
        boolean secure,
        int refusal) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    /** Scheme, host and port by which the browser reached this page; an unreadable host is {@code localhost}. */
    public String origin() {
        String host =
                header("host").filter(name -> HOST.matcher(name).matches()).orElse("localhost");
        return (secure ? "https://" : "http://") + host;
    }

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** A cookie. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** True when it changes something. */
    public boolean isPost() {
        return method.equals("POST");
    }

    /** True when htmx asks. */
    public boolean fragment() {
        return header("hx-request").isPresent();
    }

    /** True unless the browser says that another site sent it. */
    public boolean fromHere() {
        String site = headers.getOrDefault("sec-fetch-site", "same-origin");
        return site.equals("same-origin") || site.equals("none");
    }
}
