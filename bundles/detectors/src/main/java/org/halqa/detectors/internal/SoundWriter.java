// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.jspecify.annotations.Nullable;

/** A sound while it is read: letters that double each other become one. */
final class SoundWriter {

    private static final String HEARD = "btjhkdrzscflmnwy";
    private static final byte[] CODES = new byte[0x80];

    static {
        for (int code = 0; code < HEARD.length(); code++) {
            CODES[HEARD.charAt(code)] = (byte) code;
        }
    }

    private final boolean arabic;
    private long consonants;
    private int length;
    private long glides;
    private int glideCount;
    private long vowels;

    SoundWriter(boolean arabic) {
        this.arabic = arabic;
    }

    void vowel(int kind) {
        if (length < Sound.LONGEST) {
            vowels |= (long) kind << 4 * length;
        }
    }

    /** A half vowel, which makes the name when it has no consonant: “Awa”, “Aya”. */
    void glide(char heard, int kind) {
        if (glideCount < Sound.LONGEST) {
            glides |= (long) CODES[heard] << 4 * glideCount;
        }
        glideCount++;
        vowel(kind);
    }

    void consonant(char heard) {
        int last = length - 1;
        boolean doubled = last >= 0
                && last < Sound.LONGEST - 1
                && (consonants >>> 4 * last & 15) == CODES[heard]
                && (vowels >>> 4 * (last + 1)) == 0;
        if (!doubled) {
            if (length < Sound.LONGEST) {
                consonants |= (long) CODES[heard] << 4 * length;
            }
            length++;
        }
    }

    /** The sound, or null when it is longer than a name. */
    @Nullable
    Sound finish() {
        if (length == 0) {
            return glideCount == 0 || glideCount >= Sound.LONGEST ? null : sound(glides, glideCount, 0);
        }
        return length >= Sound.LONGEST ? null : sound(consonants, length, vowels);
    }

    private Sound sound(long heard, int count, long between) {
        return new Sound(heard | (long) count << 60, between, arabic);
    }
}
