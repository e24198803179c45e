// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** The words of a text, found once for all detectors. */
final class Words {

    private final List<Word> all;
    private final int uses;

    Words(NormalisedText text) {
        String folded = text.folded();
        String cased = text.cased();
        char[] letters = folded.toCharArray();
        List<Word> words = new ArrayList<>(letters.length / 5 + 1);
        Lexicon lexicon = Lexicon.stock();
        int seen = 0;
        int start = 0;
        while (start < letters.length) {
            int end = start;
            while (end < letters.length && Chars.wordly(letters[end])) {
                end++;
            }
            if (end > start) {
                Word word = lexicon.word(start, end, folded, letters, cased);
                seen |= word.uses();
                words.add(word);
            }
            start = end + 1;
        }
        all = List.of(words.toArray(Word[]::new));
        uses = seen;
    }

    List<Word> all() {
        return all;
    }

    /** True when the lists use a word of the text for {@code use} of {@link Lexicon}. */
    boolean used(int use) {
        return (uses & use) != 0;
    }
}
