// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.jspecify.annotations.Nullable;

/** Reads the sound of a name in Arabic letters, folded to one spelling. */
final class ArabicSounds {

    /** Ways to read: ذ and ظ as z, ق as g, a silent ه (once ة) at the end, ث as s. */
    private static final int SOFT = 1;

    private static final int GAF = 2;
    private static final int SILENT = 4;
    private static final int HISSED = 8;

    private static final String LETTERS = "بتثجحخدذرزسشصضطظغفقكگلمنه";
    private static final String CLASSES = "bttjhkddrzscsdtdjfkkjlmnh";
    private static final int ALPHABET = 0x700;
    /** What each letter is heard as; 0 for what is no consonant. */
    private static final char[] USUAL = new char[ALPHABET];
    /** The way that each letter makes. */
    private static final byte[] WAYS = new byte[ALPHABET];

    static {
        for (int at = 0; at < LETTERS.length(); at++) {
            USUAL[LETTERS.charAt(at)] = CLASSES.charAt(at);
        }
        WAYS['ذ'] = SOFT;
        WAYS['ظ'] = SOFT;
        WAYS['ق'] = GAF;
        WAYS['ث'] = HISSED;
    }

    private static final String SUN = "تثدذرزسشصضطظلن";

    private ArabicSounds() {}

    /** Which ways make a difference for {@code word}. */
    static int ways(String word) {
        int ways = word.charAt(word.length() - 1) == 'ه' ? SILENT : 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            ways |= letter < ALPHABET ? WAYS[letter] : 0;
        }
        return ways;
    }

    static @Nullable Sound read(String word, int way) {
        SoundWriter sound = new SoundWriter(true);
        int end = (way & SILENT) != 0 ? word.length() - 1 : word.length();
        for (int at = 0; at < end; at++) {
            char letter = word.charAt(at);
            switch (letter) {
                case 'ا' -> sound.vowel(at == 0 ? Sound.ANY : Sound.A);
                case 'و' -> sound.glide('w', Sound.U);
                case 'ي' -> sound.glide('y', at == word.length() - 1 ? Sound.I | Sound.A : Sound.I);
                case 'ع', 'ء' -> {
                    if (at == 0) {
                        sound.vowel(Sound.ANY);
                    }
                }
                default -> {
                    char usual = letter < ALPHABET ? USUAL[letter] : 0;
                    if (usual == 0) {
                        return null;
                    }
                    if (!assimilated(word, at)) {
                        sound.consonant(heard(letter, usual, way));
                    }
                }
            }
        }
        if (end < word.length()) {
            sound.vowel(Sound.A);
        }
        return sound.finish();
    }

    private static char heard(char letter, char usual, int way) {
        if ((way & SOFT) != 0 && (letter == 'ذ' || letter == 'ظ')) {
            return 'z';
        }
        if ((way & HISSED) != 0 && letter == 'ث') {
            return 's';
        }
        return (way & GAF) != 0 && letter == 'ق' ? 'j' : usual;
    }

    /** The l of “Abd al-Rahman”, which is not heard. */
    private static boolean assimilated(String word, int at) {
        return at == 4 && word.startsWith("عبدال") && word.length() > 5 && SUN.indexOf(word.charAt(5)) >= 0;
    }
}
