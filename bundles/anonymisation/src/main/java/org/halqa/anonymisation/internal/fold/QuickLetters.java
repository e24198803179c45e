// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.text.Normalizer;

/**
 * What becomes of the letters below U+0700 that stand for themselves, worked out once: nearly all of French and Arabic. A letter
 * that a mark or something invisible follows goes the long way.
 */
final class QuickLetters {

    private static final int END = 0x700;
    private static final char[] EVEN = new char[END];
    private static final char[] PLAIN = new char[END];
    private static final boolean[] SIMPLE = new boolean[END];
    private static final boolean[] CLINGS = new boolean[END];

    static {
        for (int letter = 0; letter < END; letter++) {
            CLINGS[letter] = Letters.invisible(letter);
            if (!CLINGS[letter]) {
                learn(letter);
            }
        }
    }

    private QuickLetters() {}

    private static void learn(int letter) {
        String compatible = Letters.punctuation(letter);
        String composed = compatible == null
                ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                : compatible;
        String again = composed.length() == 1 ? Letters.punctuation(composed.charAt(0)) : null;
        if (composed.length() == 1 && (again == null || again.length() == 1)) {
            int even = Letters.even((again == null ? composed : again).charAt(0));
            SIMPLE[letter] = even < END;
            EVEN[letter] = (char) even;
            PLAIN[letter] = (char) Letters.plain(even);
        }
    }

    /** True when the letter at {@code at} needs nothing but a look into the tables. */
    static boolean at(char[] text, int at) {
        char letter = text[at];
        if (letter >= END || !SIMPLE[letter]) {
            return false;
        }
        if (at + 1 == text.length) {
            return true;
        }
        char next = text[at + 1];
        return next < END ? !CLINGS[next] : next >= 0x2010 && next <= 0x2027;
    }

    /** True for a letter of the tables. */
    static boolean knows(int letter) {
        return letter < END && SIMPLE[letter];
    }

    static char even(char letter) {
        return EVEN[letter];
    }

    static char plain(char letter) {
        return PLAIN[letter];
    }
}
