// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** How far a name reaches around the word that gave it away: first names, particles, family names, initials. */
final class NameSpan {

    private static final int LONGEST = 5;

    private final NameBook book;

    NameSpan(NameBook book) {
        this.book = book;
    }

    /** Index of the last word of the name whose word {@code at} is known. */
    int last(List<Word> words, int at, NormalisedText text) {
        int last = at;
        for (int next = at + 1; next < words.size() && next - at < LONGEST; next++) {
            if (!words.get(next - 1).joins(words.get(next), text)) {
                break;
            }
            if (continues(words, next)) {
                last = next;
            } else if (!book.particle(words.get(next).folded())) {
                break;
            }
        }
        return last;
    }

    /** Index of the first word of that name. */
    int first(List<Word> words, int at, NormalisedText text) {
        int first = at;
        for (int before = at - 1; before >= 0 && at - before < LONGEST; before--) {
            Word word = words.get(before);
            boolean joined = word.joins(words.get(before + 1), text) && !word.arabic();
            boolean name = word.capital() && !book.common(word.folded()) && !word.number();
            if (!joined || !name && !book.particle(word.folded())) {
                break;
            }
            if (name) {
                first = before;
            }
        }
        return first;
    }

    /** Position after the name that ends with {@code last}; an initial takes its point with it. */
    int end(Word last, NormalisedText text) {
        boolean initial = last.folded().length() == 1
                && last.end() < text.folded().length()
                && text.folded().charAt(last.end()) == '.';
        return initial ? last.end() + 1 : last.end();
    }

    private boolean continues(List<Word> words, int next) {
        Word word = words.get(next);
        if (word.arabic()) {
            String before = words.get(next - 1).folded();
            return before.endsWith("عبد")
                    || before.endsWith("ابو")
                    || book.given(word.folded())
                    || book.family(word.folded())
                    || ofSomewhere(word.folded())
                    || sonOf(word.folded());
        }
        boolean initial = word.folded().length() == 1 && word.capital();
        boolean lower = !word.capital()
                && book.given(word.folded())
                && book.given(words.get(next - 1).folded());
        return initial || lower || word.capital() && !word.number() && !book.common(word.folded());
    }

    /** “بنسودة”, “بنعيسى”: after a given name, a family name. */
    private static boolean sonOf(String folded) {
        return folded.length() >= 5 && folded.startsWith("بن");
    }

    /** “الإدريسي”, “المغربي”: after a given name, a family name. */
    static boolean ofSomewhere(String folded) {
        return folded.length() >= 5 && folded.startsWith("ال") && folded.endsWith("ي");
    }
}
