// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads {@code application/x-www-form-urlencoded} strictly: what is not UTF-8 is refused, never guessed. */
final class FormReader {

    private FormReader() {}

    /** @throws Unreadable when an encoding is broken, there is a NUL, or there are more than 2,000 fields */
    static Fields read(String encoded) {
        Fields.Builder fields = new Fields.Builder();
        if (encoded.isEmpty()) {
            return fields.build();
        }
        String[] pairs = encoded.split("&", 2_002);
        if (pairs.length > 2_000) {
            throw new Unreadable(413);
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            fields.add(decode(name, true), equals < 0 ? "" : decode(pair.substring(equals + 1), true));
        }
        return fields.build();
    }

    /** Decodes percent signs; {@code plus} says whether a plus is a space, as in forms and not in paths. */
    static String decode(String encoded, boolean plus) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            if (c == '%') {
                bytes.write(hex(encoded, at + 1) << 4 | hex(encoded, at + 2));
                at += 2;
            } else if (c == '+' && plus) {
                bytes.write(' ');
            } else if (c > 0 && c < 0x80) {
                bytes.write(c);
            } else {
                throw new Unreadable(400);
            }
        }
        return text(bytes.toByteArray());
    }

    private static int hex(String encoded, int at) {
        int digit = at < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new Unreadable(400);
        }
        return digit;
    }

    /** @throws Unreadable when it is not UTF-8, or holds a NUL */
    static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable(400);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(400);
        }
    }
}
