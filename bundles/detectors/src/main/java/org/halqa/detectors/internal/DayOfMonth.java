// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** “14 mai 2026”, “quatorze mai”, “le 1er janvier”, “١٤ ماي”, “27 رمضان 1447”, “May 14”, with the day of the week before it. */
final class DayOfMonth implements DayPattern {

    private final Calendar calendar;

    DayOfMonth(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public @Nullable Match at(List<Word> words, int at, String folded) {
        int after = at + 1;
        if (calendar.day(words.get(at)) && after < words.size()) {
            if (calendar.link(words.get(after)) && after + 1 < words.size()) {
                after++;
            }
            if (calendar.monthName(words.get(after)) && near(words, at, after)) {
                return match(words, at, after, words.get(after));
            }
        }
        boolean english =
                calendar.englishMonth(words.get(at)) && after < words.size() && calendar.day(words.get(after));
        return english && near(words, at, after) ? match(words, at, after, words.get(at)) : null;
    }

    private Match match(List<Word> words, int first, int last, Word month) {
        int year = DayPattern.year(words, last + 1);
        int begin = first;
        while (begin > 0 && first - begin < 3 && begins(words.get(begin - 1))) {
            begin--;
        }
        return new Match(begin, year > 0 ? last + 1 : last, calendar.month(month), year);
    }

    /** “lundi”, “يوم”, “vingt” of “vingt-deux”, “14” of “14, 15 mai”. */
    private boolean begins(Word before) {
        return calendar.announcesDay(before) || calendar.day(before);
    }

    private static boolean near(List<Word> words, int first, int last) {
        return words.get(last).start() - words.get(first).end() <= 6;
    }
}
