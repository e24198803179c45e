// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader.Said;

/**
 * A trait at words of a text.
 *
 * @param first index of the first word
 * @param last index of the last word
 */
record Seen(Trait trait, String code, Set<String> among, int oneIn, int first, int last) {

    static Seen of(Trait trait, String code, int oneIn, int first, int last) {
        return new Seen(trait, code, Set.of(), oneIn, first, last);
    }

    /** With its place in the original text. */
    Said said(List<Word> words, NormalisedText text) {
        int start = text.originalStart(words.get(first).start());
        int end = text.originalEnd(words.get(last).end() - 1);
        return new Said(trait, code, among, oneIn, start, end);
    }
}
