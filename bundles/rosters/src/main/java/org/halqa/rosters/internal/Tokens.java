// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Secrets of links: 26 letters and digits that can be read out and typed (Crockford's alphabet, 130 bits), kept as a hash only. */
final class Tokens {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder token = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    /** The hash of a token as it was typed, in lower-case hex: small letters, blanks and look-alikes are forgiven. */
    static String hash(String typed) {
        String token = BETWEEN.matcher(typed.strip())
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
