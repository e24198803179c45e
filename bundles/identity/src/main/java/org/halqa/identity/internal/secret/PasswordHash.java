// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and compares passwords. At most two at a time: a hash is costly on purpose, and a crowd of sign-ins must neither
 * take all the memory nor all the processors. Any thread.
 */
public final class PasswordHash {

    private final SecureRandom random = new SecureRandom();
    private final Gate gate = new Gate(2, Duration.ofSeconds(10));
    private final Argon2Cost cost;
    private final String decoy;

    /** At today's cost. */
    public PasswordHash() {
        this(Argon2Cost.TODAY);
    }

    PasswordHash(Argon2Cost cost) {
        this.cost = cost;
        this.decoy = new Argon2Hash(cost, bytes(16), bytes(32)).toString();
    }

    /** The hash to store. */
    public String of(char[] password) {
        return work(password, bytes -> Argon2Hash.of(bytes, bytes(16), cost).toString());
    }

    /**
     * True when {@code stored} was made from {@code password}. Without a stored hash the same work is done and the answer
     * is no, so that time does not tell which names exist.
     */
    public boolean matches(char[] password, @Nullable String stored) {
        Argon2Hash hash = Argon2Hash.parse(stored == null ? decoy : stored);
        return work(password, hash::matches) && stored != null;
    }

    /** True when {@code stored} is cheaper to guess than what {@link #of} makes today. */
    public boolean outdated(String stored) {
        return cost.exceeds(Argon2Hash.parse(stored).cost());
    }

    private <T> T work(char[] password, Function<byte[], T> work) {
        byte[] bytes = normalised(password);
        try {
            return gate.pass(() -> work.apply(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The same password typed on two keyboards may differ in code points; NFKC makes them one. */
    private static byte[] normalised(char[] password) {
        String text = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
