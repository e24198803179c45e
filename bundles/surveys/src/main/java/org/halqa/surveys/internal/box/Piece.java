// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A piece of a ballot: 16 random bytes, the length, the words, then random bytes up to the length that all pieces have. The
 * random bytes in front keep equal answers from having equal fingerprints, which anybody could try out.
 */
public final class Piece {

    /** Bytes of every piece, used or not. */
    public static final int LENGTH = 1536;

    /** Bytes of words that fit. */
    public static final int WORDS = LENGTH - 18;

    private static final int SALT = 16;

    private Piece() {}

    /** What is written for {@code words}. */
    public static String sealed(String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        if (plain.length > WORDS) {
            throw new IllegalArgumentException("a piece is too long");
        }
        byte[] all = Chance.bytes(LENGTH);
        ByteBuffer.wrap(all).position(SALT).putShort((short) plain.length).put(plain);
        return Base64.getEncoder().encodeToString(all);
    }

    /** What lies in a slot before it is used. */
    static String blank() {
        return Base64.getEncoder().encodeToString(Chance.bytes(LENGTH));
    }

    /** The random bytes in front and the words, without what pads them. */
    static byte[] leaf(String content) {
        byte[] all = Base64.getDecoder().decode(content);
        int length = Short.toUnsignedInt(ByteBuffer.wrap(all).getShort(SALT));
        byte[] salt = Arrays.copyOf(all, SALT);
        byte[] words = Arrays.copyOfRange(all, SALT + 2, SALT + 2 + length);
        return ByteBuffer.allocate(SALT + length).put(salt).put(words).array();
    }

    /** A leaf with the same random bytes and other words. */
    static byte[] leaf(byte[] leaf, String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(SALT + plain.length)
                .put(leaf, 0, SALT)
                .put(plain)
                .array();
    }

    /** The words of a leaf. */
    static String words(byte[] leaf) {
        return new String(leaf, SALT, leaf.length - SALT, StandardCharsets.UTF_8);
    }
}
