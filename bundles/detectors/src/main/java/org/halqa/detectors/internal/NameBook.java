// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashSet;
import java.util.Set;

/** What is known of names: given names, family names, those that are also ordinary words, and how they sound. */
final class NameBook {

    private static final int SHORTEST_SOUND = 3;
    private static final NameBook STOCK = new NameBook();

    private final Lexicon lexicon = Lexicon.stock();
    private final Set<String> sounds = new HashSet<>();

    private NameBook() {
        for (String file : new String[] {"maghreb", "africa", "france"}) {
            WordList.words("given-names-" + file + ".txt").stream()
                    .filter(each -> Chars.latin(each.charAt(0)))
                    .map(Spelling::sound)
                    .filter(each -> each.length() >= SHORTEST_SOUND)
                    .forEach(sounds::add);
        }
    }

    static NameBook stock() {
        return STOCK;
    }

    /** A given name that is nothing else. */
    boolean given(String folded) {
        return given(lexicon.marks(folded));
    }

    /** The same of the marks of a word. */
    static boolean given(int marks) {
        return (marks & (Lexicon.GIVEN | Lexicon.AMBIGUOUS)) == Lexicon.GIVEN;
    }

    /** The same of a word of a text. */
    boolean given(Word word) {
        return given(word.mark(-1));
    }

    /** A given or family name, also one that is an ordinary word. */
    boolean name(String folded) {
        return lexicon.is(folded, Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS);
    }

    /** A family name. */
    boolean family(String folded) {
        return lexicon.is(folded, Lexicon.FAMILY);
    }

    /** A word that begins sentences and is no name. */
    boolean common(String folded) {
        return lexicon.is(folded, Lexicon.COMMON);
    }

    /** True when it sounds like a given name, however it is spelled. */
    boolean soundsGiven(Word word) {
        return !word.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.PUBLIC | Lexicon.DARIJA)
                && sounds.contains(word.sound());
    }
}
