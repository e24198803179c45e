// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.text.Normalizer;
import org.halqa.anonymisation.spi.NormalisedText;

/**
 * Folds a text once for all detectors, in one pass and linear time. Safe on any thread.
 *
 * <p>A letter and the marks on it are folded together; what cannot be seen is left out; every output character remembers
 * the stretch of the original that it stands for.
 */
public final class Normaliser {

    /** A letter wears a few marks at most; the rest is decoration that would make composing quadratic. */
    private static final int MARKS_THAT_COUNT = 3;

    private final Lookalikes lookalikes = new Lookalikes();

    /** Folds {@code original}, written in {@code language} as its author says. */
    public NormalisedText normalise(String original, String language) {
        Fold fold = new Fold(original.length());
        char[] letters = original.toCharArray();
        int at = 0;
        while (at < letters.length) {
            if (QuickLetters.at(letters, at)) {
                char quick = letters[at];
                fold.addQuick(QuickLetters.even(quick), QuickLetters.plain(quick), at);
                at++;
                continue;
            }
            int letter = original.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (Letters.invisible(letter)) {
                at = next;
                continue;
            }
            int end = endOfMarks(original, next);
            if (letter >= ' ' && letter < 0x80 && end == next) {
                fold.add(letter, at, end);
            } else {
                fold.addAll(composed(original, letter, next, end), at, end);
            }
            at = end;
        }
        return fold.finish(original, language, lookalikes);
    }

    /** After the last mark that belongs to the letter before {@code from}; invisible characters between marks are passed. */
    private static int endOfMarks(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int mark = text.codePointAt(at);
            int next = at + Character.charCount(mark);
            if (Letters.mark(mark)) {
                end = next;
            } else if (!Letters.invisible(mark)) {
                break;
            }
            at = next;
        }
        return end;
    }

    private static String composed(String text, int letter, int from, int to) {
        String compatible = Letters.punctuation(letter);
        if (compatible != null) {
            return compatible;
        }
        StringBuilder cluster = new StringBuilder().appendCodePoint(letter);
        int marks = 0;
        for (int at = from; at < to && marks < MARKS_THAT_COUNT; ) {
            int mark = text.codePointAt(at);
            if (Letters.mark(mark)) {
                cluster.appendCodePoint(mark);
                marks++;
            }
            at += Character.charCount(mark);
        }
        return Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    }
}
