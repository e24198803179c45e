// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A piece of a ballot: 16 random bytes, the length, the words, then random bytes up to the length that its slot has had from the
 * beginning, the same for all pieces of its kind. The random bytes in front keep equal answers from having equal fingerprints,
 * which anybody could try out.
 */
public final class Piece {

    /** Bytes of a slot for a text, used or not: room for the longest, and two of them lie in one page of the database. */
    public static final int LENGTH = 1416;

    private static final int SALT = 16;
    private static final int BEFORE_WORDS = SALT + 2;

    private Piece() {}

    /** Bytes that a slot for {@code words} has at least. */
    static int room(String words) {
        return BEFORE_WORDS + words.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Bytes of a slot for so many bytes of words, such that its length can be told from what lies in it. */
    public static int slot(int words) {
        return (BEFORE_WORDS + words + 2) / 3 * 3;
    }

    /** What is written for {@code words} into a slot of that length. */
    static String sealed(String words, int length) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        if (BEFORE_WORDS + plain.length > length) {
            throw new IllegalArgumentException("a piece is too long");
        }
        byte[] all = Chance.bytes(length);
        ByteBuffer.wrap(all).position(SALT).putShort((short) plain.length).put(plain);
        return Base64.getEncoder().encodeToString(all);
    }

    /** What lies in a slot of that length before it is used. */
    static String blank(int length) {
        return Base64.getEncoder().encodeToString(Chance.bytes(length));
    }

    /** The length of a slot, given how many signs lie in it. */
    static int length(int signs) {
        return signs / 4 * 3;
    }

    /** The random bytes in front and the words, without what pads them. */
    static byte[] leaf(String content) {
        byte[] all = Base64.getDecoder().decode(content);
        int length = Short.toUnsignedInt(ByteBuffer.wrap(all).getShort(SALT));
        byte[] salt = Arrays.copyOf(all, SALT);
        byte[] words = Arrays.copyOfRange(all, BEFORE_WORDS, BEFORE_WORDS + length);
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
