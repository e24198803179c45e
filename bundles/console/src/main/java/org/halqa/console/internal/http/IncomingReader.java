// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads requests with a limit on their size, so that nothing behind it needs one. */
final class IncomingReader {

    /** Largest body of a form, in bytes. */
    static final int LIMIT = 256 * 1024;

    private static final List<String> HEADERS =
            List.of("accept-language", "accept-encoding", "hx-request", "if-none-match", "sec-fetch-site");

    Incoming read(HttpServletRequest request) throws IOException {
        int refusal = 0;
        String path = "/";
        Fields query = Fields.NONE;
        Fields form = Fields.NONE;
        try {
            path = FormReader.decode(request.getRequestURI(), false);
            query = FormReader.read(Objects.requireNonNullElse(request.getQueryString(), ""));
            form = form(request);
        } catch (Unreadable e) {
            refusal = e.status();
        }
        return new Incoming(
                method(request),
                path,
                query,
                form,
                cookies(request),
                headers(request),
                Objects.requireNonNullElse(request.getRemoteAddr(), ""),
                request.isSecure(),
                refusal);
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    private static Fields form(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return Fields.NONE;
        }
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            throw new Unreadable(415);
        }
        if (request.getContentLengthLong() > LIMIT) {
            throw new Unreadable(413);
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LIMIT + 1);
            if (body.length > LIMIT) {
                throw new Unreadable(413);
            }
            return FormReader.read(new String(body, StandardCharsets.ISO_8859_1));
        }
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        Map<String, String> cookies = new HashMap<>();
        for (Cookie cookie : Objects.requireNonNullElse(request.getCookies(), new Cookie[0])) {
            cookies.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return cookies;
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : HEADERS) {
            String value = request.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }
}
