// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes: RFC 6238 with HMAC-SHA-1, thirty seconds and six digits, as every application has it. */
public record Totp(byte[] secret) {

    private static final int PERIOD = 30;
    private static final int DIGITS = 6;
    private static final int DRIFT = 1;

    /** A new secret of 160 bits. */
    public static Totp fresh() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return new Totp(secret);
    }

    /** The secret as a person can type it. */
    public String typed() {
        return Base32.encode(secret);
    }

    /** What the QR code holds. */
    public String uri(String signInName) {
        return "otpauth://totp/Halqa:" + percent(signInName) + "?secret=" + typed() + "&issuer=Halqa";
    }

    /**
     * The step at which {@code code} is right, one step of drift allowed on either side. The caller keeps the step and
     * refuses it from then on: a code is good once.
     */
    public OptionalLong step(String code, Instant now) {
        byte[] typed = digits(code).getBytes(StandardCharsets.US_ASCII);
        long current = Math.floorDiv(now.getEpochSecond(), PERIOD);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            byte[] right = code(step, DIGITS).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(right, typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    String code(long step, int digits) {
        byte[] mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
        return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 is part of every Java", e);
        }
    }

    /** Spaces fall away and the digits of any script count: a telephone in Arabic shows ٣ for 3. */
    private static String digits(String code) {
        StringBuilder digits = new StringBuilder();
        code.codePoints().limit(32).filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static String percent(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "totp";
    }
}
