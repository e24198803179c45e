// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    private final PasswordHash hash = new PasswordHash(CHEAP);

    @Test
    void agreesWithTheReferenceImplementation() {
        String reference = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

        assertThat(hash.matches("password".toCharArray(), reference)).isTrue();
        assertThat(hash.matches("Password".toCharArray(), reference)).isFalse();
    }

    @Test
    void keepsItsCostAndADifferentSaltWithEveryHash() {
        String one = hash.of("cinq mots que je retiens".toCharArray());
        String other = hash.of("cinq mots que je retiens".toCharArray());

        assertThat(one).startsWith("$argon2id$v=19$m=64,t=1,p=1$").isNotEqualTo(other);
        assertThat(hash.matches("cinq mots que je retiens".toCharArray(), one)).isTrue();
        assertThat(hash.matches("cinq mots que je retiens ".toCharArray(), one)).isFalse();
    }

    @Test
    void takesTheSamePasswordFromTwoKeyboards() {
        String composed = hash.of("caf\u00e9 \ufb01n".toCharArray());

        assertThat(hash.matches("cafe\u0301 fin".toCharArray(), composed)).isTrue();
        assertThat(hash.matches("cafe fin".toCharArray(), composed)).isFalse();
    }

    @Test
    void opensNothingWithoutAStoredHash() {
        assertThat(hash.matches("whatever".toCharArray(), null)).isFalse();
    }

    @Test
    void doesTheSameWorkForANameThatNobodyHas() {
        PasswordHash real = new PasswordHash();
        char[] guess = "wrong-wrong-wrong".toCharArray();
        String stored = real.of("right-right-right".toCharArray());
        long[] known = new long[15];
        long[] unknown = new long[15];

        for (int i = 0; i < known.length; i++) {
            known[i] = nanos(() -> real.matches(guess, stored));
            unknown[i] = nanos(() -> real.matches(guess, null));
        }

        assertThat((double) median(unknown) / median(known)).isBetween(0.4, 2.5);
    }

    @Test
    void knowsWhenAHashHasBecomeTooCheap() {
        String cheap = hash.of("cinq mots que je retiens".toCharArray());

        assertThat(new PasswordHash(new Argon2Cost(128, 1, 1)).outdated(cheap)).isTrue();
        assertThat(hash.outdated(cheap)).isFalse();
    }

    @Test
    void refusesToReadWhatItDidNotWrite() {
        assertThatThrownBy(() -> hash.matches("x".toCharArray(), "$2a$10$abcdefgh"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        hash.matches("x".toCharArray(), "$argon2id$v=19$m=99999999,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
