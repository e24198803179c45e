// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;

/** What grows to the front of a word: the Arabic article and what may stand before it, the article of Darija in Latin letters. */
final class Grown {

    private static final int SHORTEST = 3;
    private static final String CLITICS = "وفبلك";
    private static final Way NONE = new Way(0, 0);

    private Grown() {}

    /**
     * A way to part a word.
     *
     * @param article how many characters are not of the word itself
     * @param clitic how many of them are no article
     */
    record Way(int article, int clitic) {}

    /** Every way, the word as it stands first. */
    static List<Way> ways(Word word) {
        String folded = word.folded();
        if (folded.length() <= SHORTEST) {
            return List.of(NONE);
        }
        if (!word.arabic()) {
            return folded.charAt(0) == 'l' ? List.of(NONE, new Way(1, 0)) : List.of(NONE);
        }
        List<Way> ways = new ArrayList<>(3);
        ways.add(NONE);
        boolean clitic = CLITICS.indexOf(folded.charAt(0)) >= 0;
        if (folded.startsWith("ال")) {
            ways.add(new Way(2, 0));
        } else if (folded.startsWith("لل")) {
            ways.add(new Way(2, 1));
        } else if (clitic && folded.startsWith("ال", 1)) {
            ways.add(new Way(3, 1));
        } else if (clitic) {
            ways.add(new Way(1, 1));
        }
        return ways;
    }
}
