// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** “à 07:15”, “vers 22h”, “الساعة 11 ليلا”: a moment, not a duration. */
final class TimeOfDay implements DayPattern {

    private static final WordSet BEFORE =
            WordSet.of("a", "vers", "des", "apres", "avant", "at", "الساعه", "ساعه", "m3a");

    private static final WordSet BETWEEN = WordSet.of("entre");
    private static final WordSet OF = WordSet.of("de", "d");
    private static final WordSet PARTS = WordSet.of("quart", "demie", "dix", "vingt", "cinq", "quinze");
    private static final WordSet HOURS = WordSet.of(
            "الواحده", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه",
            "العاشره", "الحاديه");
    private static final WordSet AFTER_HOURS =
            WordSet.of("عشره", "عشر", "والنصف", "ونصف", "والربع", "وربع", "والثلث", "وثلث", "الا", "ربعا", "ربع");

    private static final int MIDNIGHT = 24;

    private final Calendar calendar;

    TimeOfDay(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public @Nullable Match at(List<Word> words, int at, String folded) {
        if (at == 0) {
            return null;
        }
        if (BETWEEN.has(words.get(at - 1))) {
            return between(words, at);
        }
        if (!BEFORE.has(words.get(at - 1))) {
            return null;
        }
        if (range(words, at)) {
            return null;
        }
        Word hour = words.get(at);
        int last = -1;
        if (DayPattern.number(hour) >= 0 && DayPattern.number(hour) <= MIDNIGHT && at + 1 < words.size()) {
            Word next = words.get(at + 1);
            boolean minutes = next.number() && next.start() == hour.end() + 1 && folded.charAt(hour.end()) == ':';
            boolean spoken = next.start() == hour.end() + 1 && calendar.partOfDay(next);
            last = minutes
                    ? at + 1
                    : spoken ? minutes(words, at + 1) : words.get(at - 1).arabic() ? at : -1;
        } else if (HOURS.has(hour)) {
            last = hourSaid(words, at);
        } else if (inWords(words, at)) {
            last = at + 3;
        } else if (quarter(words, at) > at) {
            last = quarter(words, at);
        } else if (clock(hour.folded())) {
            last = at;
        }
        return last < 0 ? null : new Match(at, last, 0, 0);
    }

    /** “entre 2 h et 3 h”, not “entre 6 h et 7 h de sommeil”. */
    private @Nullable Match between(List<Word> words, int at) {
        int first = hour(words, at);
        boolean and = first >= 0
                && first + 2 < words.size()
                && words.get(first + 1).folded().equals("et");
        int last = and ? hour(words, first + 2) : -1;
        boolean lasting = last >= 0
                && last + 1 < words.size()
                && OF.has(words.get(last + 1))
                && words.get(last + 1).start() - words.get(last).end() == 1;
        return last < 0 || lasting ? null : new Match(at, last, 0, 0);
    }

    /** “30” after “19 h”. */
    private static int minutes(List<Word> words, int hours) {
        boolean more = hours + 1 < words.size()
                && words.get(hours + 1).number()
                && words.get(hours + 1).length() == 2
                && words.get(hours + 1).start() - words.get(hours).end() == 1;
        return more ? hours + 1 : hours;
    }

    /** Index of the last word of “2 h”, “22h40”, or -1. */
    private int hour(List<Word> words, int at) {
        if (clock(words.get(at).folded())) {
            return at;
        }
        int number = DayPattern.number(words.get(at));
        boolean spoken = number >= 0
                && number <= MIDNIGHT
                && at + 1 < words.size()
                && words.get(at + 1).start() == words.get(at).end() + 1
                && calendar.partOfDay(words.get(at + 1));
        return spoken ? minutes(words, at + 1) : -1;
    }

    /** Index of the last word of “العاشرة والنصف ليلا”. */
    private int hourSaid(List<Word> words, int at) {
        int last = at;
        while (last + 1 < words.size()
                && last - at < 4
                && words.get(last + 1).start() == words.get(last).end() + 1
                && (AFTER_HOURS.has(words.get(last + 1)) || calendar.partOfDay(words.get(last + 1)))) {
            last++;
        }
        return last;
    }

    /** “trois heures du matin”. */
    private boolean inWords(List<Word> words, int at) {
        return at + 3 < words.size()
                && words.get(at).used(Lexicon.NUMBER_WORD)
                && words.get(at + 1).folded().startsWith("heure")
                && words.get(at + 2).folded().equals("du")
                && calendar.partOfFeast(words.get(at + 3));
    }

    /** Last word of “six heures et quart”, “dix heures et demie”, “sept heures moins le quart”, or {@code at}. */
    private static int quarter(List<Word> words, int at) {
        boolean hours = at + 3 < words.size()
                && words.get(at).used(Lexicon.NUMBER_WORD)
                && words.get(at + 1).folded().startsWith("heure");
        if (!hours) {
            return at;
        }
        boolean less = words.get(at + 2).folded().equals("moins");
        int part = less && words.get(at + 3).folded().equals("le") ? at + 4 : at + 3;
        boolean joined = less || words.get(at + 2).folded().equals("et");
        return joined && part < words.size() && PARTS.has(words.get(part)) ? part : at;
    }

    /** “de 9 h à 12 h”: when something is held. */
    private boolean range(List<Word> words, int at) {
        boolean to = at > 2 && words.get(at - 1).folded().equals("a");
        int from = to && calendar.partOfDay(words.get(at - 2)) ? at - 3 : at - 2;
        return to
                && from > 0
                && Chars.digit(words.get(from).folded().charAt(0))
                && words.get(from - 1).folded().equals("de");
    }

    /** “22h”, “7h15”. */
    private static boolean clock(String word) {
        int h = word.indexOf('h');
        return h > 0
                && h <= 2
                && word.length() <= h + 3
                && word.chars().allMatch(each -> each == 'h' || Chars.digit((char) each))
                && word.lastIndexOf('h') == h;
    }
}
