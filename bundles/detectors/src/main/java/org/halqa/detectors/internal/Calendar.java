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
    private final Map<String, Set<String>> sets = new HashMap<>();

    Calendar() {
        for (String line : WordList.lines("months.tsv")) {
            String[] columns = line.split("\t");
            int number = Integer.parseInt(columns[0]);
            names.put(number, Map.of("fr", columns[1], "ar", columns[2], "en", columns[3]));
            List.of(columns[4].split(" ")).forEach(spelling -> months.put(spelling, number));
        }
        for (String line : WordList.lines("days.txt")) {
            String[] parts = line.split(": +", 2);
            sets.put(parts[0], Set.of(parts[1].split(" +")));
        }
    }

    /** Words for a month that may stay, in brackets; empty when it is not known. */
    String month(int month, int year, String language) {
        if (month == 0) {
            return "";
        }
        Map<String, String> spellings = names.getOrDefault(month, Map.of());
        String name = spellings.getOrDefault(language, spellings.getOrDefault("fr", ""));
        return "[" + name + (year >= 1900 ? " " + year : "") + "]";
    }

    /** 1 to 12, or 0 for a month of the Hijri year. */
    int month(Word word) {
        return months.getOrDefault(word.folded(), 0);
    }

    boolean monthName(Word word) {
        return months.containsKey(word.folded()) || in("hijri", word);
    }

    boolean englishMonth(Word word) {
        return english.contains(word.folded()) && word.capital();
    }

    boolean day(Word word) {
        int number = DayPattern.number(word);
        return number >= 1 && number <= 31 || in("day", word);
    }

    boolean link(Word word) {
        return in("link", word);
    }

    boolean weekday(Word word) {
        return in("weekday", word);
    }

    boolean announcesDay(Word word) {
        return weekday(word) || in("announce", word);
    }

    boolean closeDay(Word word) {
        return in("close", word);
    }

    boolean partOfDay(Word word) {
        return in("part", word);
    }

    boolean partOfFeast(Word word) {
        return in("feastday", word);
    }

    boolean feast(Word word) {
        return in("feast", word);
    }

    private boolean in(String set, Word word) {
        return sets.getOrDefault(set, Set.of()).contains(word.folded());
    }
}
