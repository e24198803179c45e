// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;

/** Everything that must not be guessed. */
public final class Chance {

    /** No I, L, O, U: they are taken for others when somebody reads a slip (Crockford). */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Chance() {}

    /** Random bytes. */
    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A word of 5 bits a sign. */
    public static String word(int length) {
        StringBuilder word = new StringBuilder();
        for (byte each : bytes(length)) {
            word.append(SIGNS.charAt(each & 31));
        }
        return word.toString();
    }

    /** A number below {@code bound}. */
    public static int below(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** Puts a list into an order that says nothing. */
    public static void shuffle(List<?> list) {
        Collections.shuffle(list, RANDOM);
    }
}
