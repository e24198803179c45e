// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;

/** Telephone numbers said aloud: “zéro six douze…”, “صفر ستة…”, “sifr 6 tnach…”. */
final class SpelledNumbers {

    private static final int WORDS_AFTER_ZERO = 4;
    private static final int WORDS_WITHOUT_ZERO = 8;

    private static final Set<String> ANDS = Set.of("et", "و", "w");

    private final Set<String> zeros = Set.of("zero", "صفر", "sifr", "sfer", "zerou", "sefr", "ziro", "sifer");

    /** A stretch of number words. */
    record Stretch(int start, int end) {}

    List<Stretch> in(NormalisedText text) {
        List<Stretch> stretches = new ArrayList<>();
        List<Word> words = Word.of(text);
        int first = 0;
        while (first < words.size()) {
            if (!number(words.get(first))) {
                first++;
                continue;
            }
            int last = first;
            int spoken = 0;
            while (last < words.size() && said(words, first, last) && near(words, first, last)) {
                spoken += words.get(last).number() ? 0 : 1;
                last++;
            }
            int long1 = last - first;
            boolean zero = long1 > 0 && zeros.contains(words.get(first).folded());
            if (spoken > 0 && (zero && long1 > WORDS_AFTER_ZERO || spoken >= WORDS_WITHOUT_ZERO)) {
                stretches.add(new Stretch(
                        words.get(first).start(), words.get(last - 1).end()));
            }
            first = Math.max(last, first + 1);
        }
        return stretches;
    }

    /** A number, or “and” between two of them: “soixante et un”. */
    private boolean said(List<Word> words, int first, int at) {
        if (number(words.get(at))) {
            return true;
        }
        boolean and = ANDS.contains(words.get(at).folded());
        return and && at > first && at + 1 < words.size() && number(words.get(at + 1));
    }

    private static boolean near(List<Word> words, int first, int at) {
        return at == first || words.get(at).start() - words.get(at - 1).end() <= 2;
    }

    private boolean number(Word word) {
        return word.number() && word.length() <= 2
                || word.used(Lexicon.NUMBER_WORD)
                || word.first() == 'و' && (word.bareUses() & Lexicon.NUMBER_WORD) != 0;
    }
}
