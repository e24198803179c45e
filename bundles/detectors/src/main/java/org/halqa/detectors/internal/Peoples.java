// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What peoples are called, one of them and many. */
final class Peoples {

    private static final String[] FEMININE = {
        "iens", "ienne", "ens", "enne", "ois", "oise", "ais", "aise", "ains", "aine"
    };

    private static final WordSet ARTICLES = WordSet.of("le", "la", "l", "un", "une", "du", "au", "cet", "ce", "cette");
    private static final WordSet ALL = oneAndMany();
    private static final int NAME = Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS;

    private Peoples() {}

    /** “le Kényan” before “Eliud”: where somebody comes from, with an article, is no part of the name that follows. */
    static boolean before(List<Word> words, int at, String folded) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at).capital()
                && words.get(at + 1).capital()
                && ARTICLES.has(words.get(at - 1))
                && ALL.has(words.get(at))
                && !words.get(at).is(NAME)
                && words.get(at + 1).start() - words.get(at).end() == 1
                && folded.charAt(words.get(at).end()) == ' ';
    }

    /** Both from the lists of peoples and of nationalities. */
    static WordSet oneAndMany() {
        Set<String> all = new HashSet<>();
        for (String many : WordList.words("peoples.txt")) {
            all.add(many);
            all.add(many.endsWith("s") ? many.substring(0, many.length() - 1) : many);
            feminine(many, all);
        }
        return WordSet.of(all);
    }

    private static void feminine(String many, Set<String> all) {
        for (int at = 0; at < FEMININE.length; at += 2) {
            if (many.endsWith(FEMININE[at])) {
                String stem = many.substring(0, many.length() - FEMININE[at].length());
                all.add(stem + FEMININE[at + 1]);
                all.add(stem + FEMININE[at + 1] + "s");
                return;
            }
        }
        if (many.endsWith("s")) {
            all.add(many.substring(0, many.length() - 1) + "e");
            all.add(many.substring(0, many.length() - 1) + "es");
        }
    }
}
