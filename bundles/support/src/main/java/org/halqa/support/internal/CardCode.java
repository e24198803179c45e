// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last part of a card's address: twelve letters and digits that can be read out and typed (Crockford's alphabet, 60 bits). It
 * hangs on walls, so it is no secret; it keeps out who only tries addresses.
 */
final class CardCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** True when {@code typed} is {@code code}; small letters, blanks and look-alikes are forgiven. */
    static boolean matches(String typed, String code) {
        String read = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return !code.isEmpty()
                && MessageDigest.isEqual(read.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
