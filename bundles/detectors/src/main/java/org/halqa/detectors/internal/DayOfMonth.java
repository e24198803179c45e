// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “14 mai 2026”, “quatorze mai”, “le 1er janvier”, “١٤ ماي”, “27 رمضان 1447”, “May 14”, with the day of the week before it. */
final class DayOfMonth implements DayPattern {

    private static final Set<String> BETWEEN_DAYS = Set.of("au", "et", "ou", "le", "الي", "و");
    private static final Set<String> OF = Set.of("du", "de", "des");
    private static final Set<String> TENS = Set.of("vingt", "trente");
    private static final int LONGEST_BETWEEN = 8;
    private static final int LONGEST_MONTH = 12;

    private final Calendar calendar;

    DayOfMonth(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public @Nullable Match at(List<Word> words, int at, String folded) {
        int after = at + 1;
        if (calendar.day(words.get(at)) && after < words.size()) {
            int named = ofTheMonth(words, after);
            if (named > after && calendar.monthName(words.get(named))) {
                return match(words, at, named, words.get(named));
            }
            if (calendar.link(words.get(after)) && after + 1 < words.size()) {
                after++;
            }
            if (calendar.monthName(words.get(after)) && near(words, at, after) && !otherwise(words, at, after)) {
                return match(words, at, after, words.get(after));
            }
        }
        boolean english =
                calendar.englishMonth(words.get(at)) && after < words.size() && calendar.day(words.get(after));
        return english && near(words, at, after) ? match(words, at, after, words.get(at)) : null;
    }

    /** Index of the month in “3 | du mois de ramadan”, or {@code at}. */
    private static int ofTheMonth(List<Word> words, int at) {
        boolean month = at + 3 < words.size()
                && OF.contains(words.get(at).folded())
                && words.get(at + 1).folded().equals("mois")
                && OF.contains(words.get(at + 2).folded());
        return month && words.get(at + 3).start() - words.get(at).start() <= LONGEST_MONTH ? at + 3 : at;
    }

    /** “ستة صفر”: nought, in a number that is said aloud. */
    private boolean otherwise(List<Word> words, int at, int month) {
        boolean nought =
                words.get(month).folded().equals("صفر") && !words.get(at).number();
        return nought || seventeen(words, month);
    }

    /** “dix-sept avril”: the word for seven is also September in short. */
    private boolean seventeen(List<Word> words, int at) {
        return calendar.day(words.get(at)) && at + 1 < words.size() && calendar.monthName(words.get(at + 1));
    }

    private Match match(List<Word> words, int first, int last, Word month) {
        int spoken = yearInWords(words, last);
        if (spoken > last) {
            return new Match(partOfDay(words, fromDay(words, start(words, first))), spoken, calendar.month(month), 0);
        }
        int year = DayPattern.year(words, last + 1);
        int begin = partOfDay(words, fromDay(words, start(words, first)));
        return new Match(begin, year > 0 ? last + 1 : last, calendar.month(month), year);
    }

    private int start(List<Word> words, int first) {
        int begin = first;
        while (begin > 0 && first - begin < 3 && begins(words.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Index of the last word of “deux mille vingt-six” after the month at {@code last}, or {@code last}. */
    private static int yearInWords(List<Word> words, int last) {
        int at = last + 1;
        if (at + 1 >= words.size()
                || !words.get(at).folded().equals("deux")
                || !words.get(at + 1).folded().equals("mille")) {
            return last;
        }
        at++;
        while (at + 1 < words.size() && words.get(at + 1).used(Lexicon.NUMBER_WORD) && near(words, at, at + 1)) {
            at++;
        }
        return at;
    }

    /** “nuit du” before “3 au 4 février”. */
    private int partOfDay(List<Word> words, int begin) {
        boolean part = begin > 1
                && OF.contains(words.get(begin - 1).folded())
                && calendar.partOfFeast(words.get(begin - 2))
                && !calendar.day(words.get(begin - 2));
        return part ? begin - 2 : begin;
    }

    /** “du 3 au” before “4 février”, “le 3 et le” before it. */
    private int fromDay(List<Word> words, int begin) {
        boolean to = begin > 1 && BETWEEN_DAYS.contains(words.get(begin - 1).folded());
        if (to && tens(words, begin - 2)) {
            return begin - 3; // “vingt-trois” before “au vingt-quatre août”
        }
        int article = to && words.get(begin - 1).folded().equals("le") ? begin - 2 : begin - 1;
        boolean day = to
                && article > 0
                && BETWEEN_DAYS.contains(words.get(article).folded())
                && calendar.day(words.get(article - 1))
                && words.get(begin).start() - words.get(article - 1).end() <= LONGEST_BETWEEN;
        return day ? article - 1 : begin;
    }

    /** “trois” after “vingt”. */
    private boolean tens(List<Word> words, int at) {
        return at > 0
                && calendar.day(words.get(at))
                && !words.get(at).number()
                && TENS.contains(words.get(at - 1).folded())
                && words.get(at).start() - words.get(at - 1).end() == 1;
    }

    /** “lundi”, “يوم”, “vingt” of “vingt-deux”, “14” of “14, 15 mai”. */
    private boolean begins(Word before) {
        return calendar.announcesDay(before) || calendar.day(before);
    }

    private static boolean near(List<Word> words, int first, int last) {
        return words.get(last).start() - words.get(first).end() <= 6;
    }
}
