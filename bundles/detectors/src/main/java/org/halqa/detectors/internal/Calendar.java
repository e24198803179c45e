// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of days, months and feasts, from {@code months.tsv} and {@code days.txt}. */
final class Calendar {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<Integer, Map<String, String>> names = new HashMap<>();
    private final Set<String> english =
            Set.of("january february march april may june july august september october november december".split(" "));
    private static final int DAY = Lexicon.dayUse("day");
    private static final int LINK = Lexicon.dayUse("link");
    private static final int HIJRI = Lexicon.dayUse("hijri");
    private static final int WEEKDAY = Lexicon.dayUse("weekday");
    private static final int ANNOUNCE = Lexicon.dayUse("announce");
    private static final int CLOSE = Lexicon.dayUse("close");
    private static final int PART = Lexicon.dayUse("part");
    private static final int FEASTDAY = Lexicon.dayUse("feastday");
    private static final int FEAST = Lexicon.dayUse("feast");

    private final Map<String, String> hour;

    Calendar() {
        for (String line : WordList.lines("months.tsv")) {
            String[] columns = line.split("\t");
            int number = Integer.parseInt(columns[0]);
            names.put(number, Map.of("fr", columns[1], "ar", columns[2], "en", columns[3]));
            List.of(columns[4].split(" ")).forEach(spelling -> months.put(spelling, number));
        }
        String[] hours = WordList.lines("time-of-day.tsv").get(0).split("\t");
        hour = Map.of("fr", hours[0], "ar", hours[1], "en", hours[2]);
    }

    /** Words for a month that may stay, in brackets, after dots for the day that goes: “le [… mai]”; empty when it is not known. */
    String month(int month, int year, String language) {
        if (month == 0) {
            return "";
        }
        Map<String, String> spellings = names.getOrDefault(month, Map.of());
        String name = spellings.getOrDefault(language, spellings.getOrDefault("fr", ""));
        return "[… " + name + (year >= 1900 ? " " + year : "") + "]";
    }

    /** What stands for a time of day, which has nothing wider. */
    String hour(String language) {
        return "[" + hour.getOrDefault(language, hour.getOrDefault("fr", "")) + "]";
    }

    /** 1 to 12, or 0 for a month of the Hijri year. */
    int month(Word word) {
        return months.getOrDefault(word.folded(), 0);
    }

    boolean monthName(Word word) {
        return word.used(Lexicon.MONTH | HIJRI);
    }

    boolean englishMonth(Word word) {
        return word.capital() && word.used(Lexicon.MONTH) && english.contains(word.folded());
    }

    boolean day(Word word) {
        int number = DayPattern.number(word);
        return number >= 1 && number <= 31 || word.used(DAY);
    }

    /** True for a word that may be the core of a day: all others are passed by. */
    boolean mayBegin(Word word) {
        return word.used(Lexicon.MONTH | DAY | WEEKDAY | FEASTDAY | FEAST) || Chars.digit(word.first());
    }

    boolean link(Word word) {
        return word.used(LINK);
    }

    boolean weekday(Word word) {
        return word.used(WEEKDAY);
    }

    boolean announcesDay(Word word) {
        return weekday(word) || word.used(ANNOUNCE);
    }

    boolean closeDay(Word word) {
        return word.used(CLOSE);
    }

    boolean partOfDay(Word word) {
        return word.used(PART);
    }

    boolean partOfFeast(Word word) {
        return word.used(FEASTDAY);
    }

    boolean feast(Word word) {
        return word.used(FEAST);
    }
}
