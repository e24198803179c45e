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
        for (int at = first; at > 0 && begin - at <= LINKS && words.get(at - 1).hyphened(words.get(at), text); at--) {
            begin = words.get(at - 1).capital() ? at - 1 : begin;
        }
        int end = last;
        for (int at = last;
                at + 1 < words.size() && at - end <= LINKS && words.get(at).hyphened(words.get(at + 1), text);
                at++) {
            boolean part = words.get(at + 1).capital() || words.get(at + 1).number();
            end = part ? at + 1 : end;
        }
        return new Compound(begin, end);
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
