// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random secret that a browser or a link carries. Halqa keeps only its {@link #hash()}, so that a copy of the database
 * opens no session and uses no link.
 */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one, 256 bits. */
    public static Token fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** True when this could have come from {@link #fresh()}. */
    public boolean wellFormed() {
        return FORM.matcher(value).matches();
    }

    /** What is stored. */
    public String hash() {
        return HexFormat.of().formatHex(mac("stored"));
    }

    /** The token against forged requests of the session behind this one: bound to it, stored nowhere. */
    public String csrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("csrf"));
    }

    private byte[] mac(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "token";
    }
}
