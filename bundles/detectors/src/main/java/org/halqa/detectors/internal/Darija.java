// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Whether words stand in Darija written in Latin letters, where names and places are written small and by ear. */
final class Darija {

    private static final int FEWEST = 2;

    private Darija() {}

    /** True when enough of the few words around word {@code at} are Darija. */
    static boolean around(List<Word> words, int at) {
        if (!words.get(at).amid(Lexicon.DARIJA)) {
            return false;
        }
        int seen = 0;
        for (int each = Math.max(0, at - 4); each < Math.min(words.size(), at + 5) && seen < FEWEST; each++) {
            seen += words.get(each).is(Lexicon.DARIJA) && each != at ? 1 : 0;
        }
        return seen >= FEWEST;
    }
}
