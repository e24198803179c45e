// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code 03/06/2026}, {@code 2026-06-03}, {@code 3.6.26}, and {@code 03/06} after a word such as “le”. */
final class NumericDay implements DayPattern {

    private static final List<String> ROMAN = List.of("i ii iii iv v vi vii viii ix x xi xii".split(" "));
    private static final int WEEKDAY = Lexicon.dayUse("weekday");
    private static final Set<String> BEFORE_SHORT = Set.of("le", "du", "au", "nhar", "يوم", "بتاريخ", "نهار", "on");

    @Override
    public @Nullable Match at(List<Word> words, int at, String folded) {
        if (at + 1 >= words.size() || number(words, at) < 0 || separator(words, at, folded) == 0) {
            return null;
        }
        if (ROMAN.contains(words.get(at + 1).folded())) {
            return roman(words, at, folded);
        }
        boolean three = at + 2 < words.size() && separator(words, at + 1, folded) == separator(words, at, folded);
        if (three) {
            boolean year = words.get(at + 2).folded().length() > 1;
            return year ? withWeekday(words, at) : null;
        }
        int day = number(words, at);
        int month = number(words, at + 1);
        boolean weekday = at > 0 && words.get(at - 1).used(WEEKDAY);
        boolean announced =
                weekday || at > 0 && BEFORE_SHORT.contains(words.get(at - 1).folded());
        boolean slash = separator(words, at, folded) != '-';
        return announced && slash && day(day) && month(month)
                ? new Match(weekday ? at - 1 : at, at + 1, month, 0)
                : null;
    }

    /** “12.V.2026”: the month in Roman numerals. */
    private static @Nullable Match roman(List<Word> words, int at, String folded) {
        if (at + 2 >= words.size() || !day(number(words, at)) || number(words, at + 2) < 1300) {
            return null;
        }
        int month = ROMAN.indexOf(words.get(at + 1).folded()) + 1;
        boolean parted = words.get(at + 1).start() - words.get(at).end() <= 2
                && words.get(at + 2).start() - words.get(at + 1).end() <= 2
                && folded.charAt(words.get(at).end()) != ' ';
        return month > 0 && parted ? new Match(at, at + 2, month, number(words, at + 2)) : null;
    }

    /** “mardi 12/11/25”. */
    private static @Nullable Match withWeekday(List<Word> words, int at) {
        Match match = three(at, number(words, at), number(words, at + 1), number(words, at + 2));
        if (match == null || at == 0 || !words.get(at - 1).used(WEEKDAY)) {
            return match;
        }
        return new Match(at - 1, match.last(), match.month(), match.year());
    }

    private static @Nullable Match three(int at, int first, int second, int third) {
        if (first > 1300 && month(second) && day(third)) {
            return new Match(at, at + 2, second, first);
        }
        boolean plausible = day(first) && month(second) && third >= 0 && (third > 1300 || third < 100);
        return plausible ? new Match(at, at + 2, second, third < 100 ? 2000 + third : third) : null;
    }

    private static char separator(List<Word> words, int at, String folded) {
        boolean one = at + 1 < words.size()
                && words.get(at + 1).start() - words.get(at).end() == 1;
        char gap = one ? folded.charAt(words.get(at).end()) : 0;
        return gap == '/' || gap == '-' || gap == '.' ? gap : 0;
    }

    private static int number(List<Word> words, int at) {
        return DayPattern.number(words.get(at));
    }

    private static boolean day(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean month(int number) {
        return number >= 1 && number <= 12;
    }
}
