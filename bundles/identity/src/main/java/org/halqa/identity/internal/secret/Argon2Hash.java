// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An Argon2id hash with its cost and salt, written as the PHC string format has it. */
record Argon2Hash(Argon2Cost cost, byte[] salt, byte[] digest) {

    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{8,})\\$([A-Za-z0-9+/]{8,})");

    static Argon2Hash of(byte[] password, byte[] salt, Argon2Cost cost) {
        return new Argon2Hash(cost, salt, digest(password, salt, cost, LENGTH));
    }

    /** Reads what {@link #toString()} wrote. */
    static Argon2Hash parse(String stored) {
        Matcher form = FORM.matcher(stored);
        if (!form.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        Argon2Cost cost = new Argon2Cost(number(form, 1), number(form, 2), number(form, 3));
        Base64.Decoder decoder = Base64.getDecoder();
        return new Argon2Hash(cost, decoder.decode(form.group(4)), decoder.decode(form.group(5)));
    }

    boolean matches(byte[] password) {
        return MessageDigest.isEqual(digest, digest(password, salt, cost, digest.length));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static byte[] digest(byte[] password, byte[] salt, Argon2Cost cost, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] digest = new byte[length];
        generator.generateBytes(password, digest);
        return digest;
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        encoder.encodeToString(salt),
                        encoder.encodeToString(digest));
    }
}
