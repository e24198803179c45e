// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * What the lists say of a word, all lists at once: a text is looked up word by word one single time, and every detector reads
 * the marks. Immutable once made; there is one for all detectors.
 */
final class Lexicon {

    /** A given name. */
    static final int GIVEN = 1;
    /** A given name that is also an ordinary word: hope, rose, light. */
    static final int AMBIGUOUS = 1 << 1;
    /** A family name. */
    static final int FAMILY = 1 << 2;
    /** A given or family name from elsewhere, which only a capital letter makes one. */
    static final int WORLD = 1 << 3;
    /** A word within names: ben, el, ould, بن. */
    static final int PARTICLE = 1 << 4;
    /** A word that begins sentences or stands beside names and is never one. */
    static final int COMMON = 1 << 5;
    /** A word of the language; with a capital letter within a sentence it may still belong to a name. */
    static final int ORDINARY = 1 << 6;
    /** A name that everybody may know. */
    static final int PUBLIC = 1 << 7;
    /** A verb after which a sentence-initial name is recognised. */
    static final int VERB = 1 << 8;
    /** An office after which a name may come (Arabic). */
    static final int OFFICE = 1 << 9;
    /** A verb after which a name may come (Arabic). */
    static final int SPEECH = 1 << 10;
    /** The first half of a name (Arabic). */
    static final int HEAD = 1 << 11;
    /** A kind of place (Arabic). */
    static final int PLACE_HEAD = 1 << 12;
    /** What may stand between an office and a name (Arabic). */
    static final int BETWEEN = 1 << 13;
    /** A kind of place before its name, or a word with which names of places begin (Latin). */
    static final int LANDMARK = 1 << 14;
    /** Introduces a name. */
    static final int INTRODUCES = 1 << 15;

    /** A word of Darija in Latin letters that is no French one. */
    static final int DARIJA = 1 << 16;

    private static final Lexicon STOCK = new Lexicon();

    private final Map<String, Integer> marks = new HashMap<>(64_000);

    private Lexicon() {
        for (String file : new String[] {"maghreb", "arabic", "africa", "france"}) {
            add("given-names-" + file + ".txt", GIVEN);
        }
        add("ambiguous-names.txt", AMBIGUOUS);
        add("family-names.txt", FAMILY);
        add("family-names-arabic.txt", FAMILY);
        add("given-names-world.txt", WORLD);
        add("family-names-world.txt", WORLD);
        add("particles.txt", PARTICLE);
        add("common-words.txt", COMMON);
        add("ordinary-words.txt", ORDINARY);
        add("ordinary-words-arabic.txt", ORDINARY);
        add("ordinary-words-darija.txt", DARIJA);
        add("public-names.txt", PUBLIC);
        add("verbs-after-names.txt", VERB);
        add("name-offices-arabic.txt", OFFICE);
        add("name-verbs-arabic.txt", SPEECH);
        add("name-heads-arabic.txt", HEAD);
        add("place-heads-arabic.txt", PLACE_HEAD);
        add("name-between-arabic.txt", BETWEEN);
        add("landmarks.txt", LANDMARK);
        add("name-introductions.txt", INTRODUCES);
    }

    static Lexicon stock() {
        return STOCK;
    }

    /** The marks of {@code folded}, 0 when no list knows it. */
    int marks(String folded) {
        return marks.getOrDefault(folded, 0);
    }

    /** True when {@code folded} carries {@code mark}. */
    boolean is(String folded, int mark) {
        return (marks(folded) & mark) != 0;
    }

    private void add(String file, int mark) {
        WordList.words(file).forEach(word -> marks.merge(word, mark, (one, other) -> one | other));
    }
}
