// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads requests with a limit on their size, so that nothing behind it needs one. */
final class IncomingReader {

    private static final List<String> HEADERS =
            List.of("accept-language", "accept-encoding", "host", "hx-request", "if-none-match", "sec-fetch-site");

    Incoming read(HttpServletRequest request) throws IOException {
        int refusal = 0;
        String path = "/";
        Fields query = Fields.NONE;
        Body body = Body.NONE;
        try {
            path = FormReader.decode(request.getRequestURI(), false);
            query = FormReader.read(Objects.requireNonNullElse(request.getQueryString(), ""));
            body = BodyReader.read(request);
        } catch (Unreadable e) {
            refusal = e.status();
        }
        return new Incoming(
                method(request),
                path,
                query,
                body.fields(),
                body.files(),
                cookies(request),
                headers(request),
                Objects.requireNonNullElse(request.getRemoteAddr(), ""),
                request.isSecure(),
                refusal);
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
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
