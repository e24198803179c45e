// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** The words of a text, found once for all detectors. */
final class Words {

    private final List<Word> all;

    Words(NormalisedText text) {
        String folded = text.folded();
        String cased = text.cased();
        List<Word> words = new ArrayList<>(folded.length() / 5 + 1);
        int start = 0;
        while (start < folded.length()) {
            int end = start;
            while (end < folded.length() && Chars.wordly(folded.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(new Word(start, end, folded.substring(start, end), cased));
            }
            start = end + 1;
        }
        all = Collections.unmodifiableList(words);
    }

    List<Word> all() {
        return all;
    }
}
