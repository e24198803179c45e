// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to write a day. */
interface DayPattern {

    /**
     * A day.
     *
     * @param first index of its first word
     * @param last index of its last word
     * @param month 1 to 12, or 0 when it is not said
     * @param year or 0
     */
    record Match(int first, int last, int month, int year) {}

    /** The day whose core stands at word {@code at}, or null. */
    @Nullable
    Match at(List<Word> words, int at, String folded);

    /** The number that {@code word} writes, or -1. */
    static int number(Word word) {
        return word.number() && word.folded().length() <= 4 ? Integer.parseInt(word.folded()) : -1;
    }

    /** The year that stands at word {@code at}, or 0. */
    static int year(List<Word> words, int at) {
        int year = at < words.size() ? number(words.get(at)) : -1;
        return year >= 1300 && year < 2200 ? year : 0;
    }
}
