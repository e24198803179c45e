// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** The words of a text, found once for all detectors. */
final class Words {

    private final NormalisedText text;
    private final String folded;
    private final String cased;
    private final char[] letters;
    private final List<Word> all;
    private final int uses;
    private final int marks;

    private Words(NormalisedText text) {
        this.text = text;
        folded = text.folded();
        cased = text.cased();
        letters = folded.toCharArray();
        Stretches stretches = new Stretches(letters);
        int[] listed = Lexicon.stock().find(stretches.keys());
        Word[] words = new Word[listed.length];
        int seen = 0;
        int marked = 0;
        for (int at = 0; at < words.length; at++) {
            Word word = new Word(this, stretches, at, listed[at]);
            seen |= word.uses();
            marked |= word.mark(-1);
            words[at] = word;
        }
        all = List.of(words);
        uses = seen;
        marks = marked;
    }

    /** Those of {@code text}. */
    static Words of(NormalisedText text) {
        return text.derived(Words.class, Words::new);
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

    /** What the author wrote for that letter. */
    char written(int at) {
        return text.original().charAt(text.originalStart(at));
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
