// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** The words of a text, found once for all detectors. */
final class Words {

    private final String folded;
    private final String cased;
    private final char[] letters;
    private final List<Word> all;
    private final int uses;
    private final int marks;

    private Words(NormalisedText text) {
        folded = text.folded();
        cased = text.cased();
        letters = folded.toCharArray();
        List<Word> words = new ArrayList<>(letters.length / 5 + 1);
        Lexicon lexicon = Lexicon.stock();
        int seen = 0;
        int marked = 0;
        int at = 0;
        while (at < letters.length) {
            int start = at;
            int kinds = 0;
            int allKinds = -1;
            for (int kind = kind(at); (kind & Chars.WORDLY) != 0; kind = kind(++at)) {
                kinds |= kind;
                allKinds &= kind;
            }
            if (at > start) {
                long key = WordTable.key(letters, start, at);
                int listed = lexicon.find(key);
                long known = listed < 0 ? 0 : lexicon.known(listed);
                Word word = new Word(this, start, at, key, listed, known, kinds, allKinds);
                seen |= word.uses();
                marked |= word.mark(-1);
                words.add(word);
            }
            at++;
        }
        all = List.of(words.toArray(Word[]::new));
        uses = seen;
        marks = marked;
    }

    /** Those of {@code text}. */
    static Words of(NormalisedText text) {
        return text.derived(Words.class, Words::new);
    }

    private int kind(int at) {
        return at < letters.length ? Chars.kind(letters[at]) : 0;
    }

    List<Word> all() {
        return all;
    }

    /** The text as {@link NormalisedText#folded()} has it. */
    String folded() {
        return folded;
    }

    /** The text as {@link NormalisedText#cased()} has it. */
    String cased() {
        return cased;
    }

    /** One letter of the folded text. */
    char letter(int at) {
        return letters[at];
    }

    /** All of them, for a quick look; not to be changed. */
    char[] letters() {
        return letters;
    }

    /** True when the lists mark a word of the text with {@code mark} of {@link Lexicon}. */
    boolean marked(int mark) {
        return (marks & mark) != 0;
    }

    /** True when the lists use a word of the text for {@code use} of {@link Lexicon}. */
    boolean used(int use) {
        return (uses & use) != 0;
    }
}
