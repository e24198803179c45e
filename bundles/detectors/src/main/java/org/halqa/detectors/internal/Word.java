// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/**
 * A run of letters and digits of the folded text.
 *
 * @param start position of its first character
 * @param end position after its last one
 * @param folded as {@link NormalisedText#folded()} has it
 * @param cased as {@link NormalisedText#cased()} has it
 */
record Word(int start, int end, String folded, String cased) {

    /** All words of {@code text}, in order. Apostrophes and hyphens part words. */
    static List<Word> of(NormalisedText text) {
        String folded = text.folded();
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int end = start;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(new Word(
                        start, end, folded.substring(start, end), text.cased().substring(start, end)));
            }
            start = end + 1;
        }
        return words;
    }

    /** True when it begins with a capital letter. */
    boolean capital() {
        return Character.isUpperCase(cased.charAt(0));
    }

    /** True when it has two letters or more, all capital. */
    boolean shouted() {
        return cased.length() > 1 && cased.chars().allMatch(Character::isUpperCase);
    }

    /** True when it is written in Arabic script. */
    boolean arabic() {
        return Character.UnicodeScript.of(folded.charAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** True when it holds digits only. */
    boolean number() {
        return folded.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** True when nothing but {@code between} single spaces, hyphens or apostrophes parts it from {@code next}. */
    boolean joins(Word next, NormalisedText text) {
        if (next.start - end != 1) {
            return next.start - end == 2
                    && text.folded().charAt(end) == '.'
                    && text.folded().charAt(end + 1) == ' '
                    && end - start <= 3;
        }
        char gap = text.folded().charAt(end);
        return gap == ' ' || gap == '-' || gap == '\'';
    }
}
