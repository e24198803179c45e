// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the body of a POST into memory, with a limit that depends on its kind. Nothing of it touches a disk. */
final class BodyReader {

    /** Largest body of a form without files, in bytes. */
    static final int FORM = 256 * 1024;

    /** Largest body of a form with files, in bytes: a file of 4 MB and the words beside it. */
    static final int FILES = 4 * 1024 * 1024 + FORM;

    private BodyReader() {}

    /** @throws Unreadable when it is too large, of another kind, or not what it says */
    static Body read(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return Body.NONE;
        }
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("application/x-www-form-urlencoded")) {
            String encoded = new String(bytes(request, FORM), StandardCharsets.ISO_8859_1);
            return new Body(FormReader.read(encoded), Map.of());
        } else if (kind.startsWith("multipart/form-data")) {
            return MultipartReader.read(bytes(request, FILES), type);
        }
        throw new Unreadable(415);
    }

    private static byte[] bytes(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw new Unreadable(413);
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw new Unreadable(413);
            }
            return body;
        }
    }
}
