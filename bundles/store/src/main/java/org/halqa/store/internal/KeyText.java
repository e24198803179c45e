// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How the key stands in its file: 64 hexadecimal digits, or sealed by a passphrase as
 * {@code pbkdf2-sha512:<iterations>:<salt>:<sealed key>}.
 *
 * <p>PBKDF2 and not Argon2id, because the JDK has it: this runs once at a start, so a million rounds (five times what OWASP
 * asks of a sign-in) cost a second, and the core needs no further library.
 */
final class KeyText {

    private static final String LOCKED = "pbkdf2-sha512:";
    private static final String CONTEXT = "installation key";
    static final int ROUNDS = 1_000_000;

    private static final int MOST_ROUNDS = 20_000_000;
    private static final Pattern PLAIN = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern SEALED = Pattern.compile(LOCKED + "(\\d{1,8}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");

    private KeyText() {}

    static String plain(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    static Optional<byte[]> parse(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(HexFormat.of().parseHex(text)) : Optional.empty();
    }

    static boolean isLocked(String text) {
        return text.startsWith(LOCKED);
    }

    static String lock(byte[] key, char[] passphrase, int rounds) {
        byte[] salt = Envelope.random(16);
        byte[] sealed = Envelope.seal(stretch(passphrase, salt, rounds), CONTEXT, key);
        Base64.Encoder base64 = Base64.getEncoder();
        return LOCKED + rounds + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(sealed);
    }

    /** The key; empty when the passphrase is another one or the text was altered. */
    static Optional<byte[]> unlock(String text, char[] passphrase) {
        var parts = SEALED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int rounds = Math.min(Integer.parseInt(parts.group(1)), MOST_ROUNDS);
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        byte[] sealed = Base64.getDecoder().decode(parts.group(3));
        return Envelope.open(stretch(passphrase, salt, rounds), CONTEXT, sealed);
    }

    private static byte[] stretch(char[] passphrase, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, 256);
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(spec)
                        .getEncoded();
            } finally {
                spec.clearPassword();
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
