// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** Words that hyphens join to one name: “Jammu-et-Cachemire”, “Nord-Kivu”, “Lisieux-2”. */
record Compound(int first, int last) {

    private static final int LINKS = 2;

    /** The compound around the words {@code first} to {@code last}, which are a name; those themselves when nothing is joined to them. */
    static Compound around(List<Word> words, int first, int last, NormalisedText text) {
        int begin = first;
        for (int at = first; at > 0 && begin - at <= LINKS && joined(words, at - 1, text); at--) {
            begin = words.get(at - 1).capital() ? at - 1 : begin;
        }
        int end = last;
        for (int at = last; at + 1 < words.size() && at - end <= LINKS && joined(words, at, text); at++) {
            boolean part = words.get(at + 1).capital() || words.get(at + 1).number();
            end = part ? at + 1 : end;
        }
        return new Compound(begin, end);
    }

    /** A hyphen, or an apostrophe in “Saint-Jean-d'Acre”. */
    private static boolean joined(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        boolean elided = word.length() == 1
                && next.start() - word.end() == 1
                && text.folded().charAt(word.end()) == '\''
                && at > 0
                && words.get(at - 1).hyphened(word, text);
        return elided || word.hyphened(next, text);
    }

    /** True when it is more than the words {@code from} to {@code to}. */
    boolean wider(int from, int to) {
        return first < from || last > to;
    }

    /** True when everybody may know all its words: “Croix-Rouge”. */
    boolean known(List<Word> words) {
        return words.subList(first, last + 1).stream().allMatch(each -> each.is(Lexicon.PUBLIC));
    }
}
