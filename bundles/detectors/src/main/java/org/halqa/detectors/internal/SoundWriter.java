// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.jspecify.annotations.Nullable;

/** A sound while it is read: letters that double each other become one. */
final class SoundWriter {

    private final boolean arabic;
    private final StringBuilder consonants = new StringBuilder(8);
    private final StringBuilder glides = new StringBuilder(2);
    private long vowels;

    SoundWriter(boolean arabic) {
        this.arabic = arabic;
    }

    void vowel(int kind) {
        if (consonants.length() < Sound.LONGEST) {
            vowels |= (long) kind << 4 * consonants.length();
        }
    }

    /** A half vowel, which makes the name when it has no consonant: “Awa”, “Aya”. */
    void glide(char heard, int kind) {
        glides.append(heard);
        vowel(kind);
    }

    void consonant(char heard) {
        int last = consonants.length() - 1;
        boolean doubled = last >= 0
                && last < Sound.LONGEST - 1
                && consonants.charAt(last) == heard
                && (vowels >>> 4 * (last + 1)) == 0;
        if (!doubled) {
            consonants.append(heard);
        }
    }

    /** The sound, or null when it is longer than a name. */
    @Nullable
    Sound finish() {
        if (consonants.length() == 0) {
            return glides.length() == 0 ? null : new Sound(glides.toString(), 0, arabic);
        }
        return consonants.length() >= Sound.LONGEST ? null : new Sound(consonants.toString(), vowels, arabic);
    }
}
