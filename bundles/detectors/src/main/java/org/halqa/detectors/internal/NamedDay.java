// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “mardi dernier”, “jeudi 14”, “يوم الثلاثاء الماضي”, and feasts with the day: “le lendemain de l'Aïd”. */
final class NamedDay implements DayPattern {

    private static final int WORDS_TO_A_FEAST = 5;
    private static final int LONGEST_NIGHT = 12;
    private static final Set<String> LEADS = Set.of("le", "la", "dernier", "derniere", "avant", "meme");
    private static final Set<String> OF = Set.of("de", "d", "du");
    private static final Set<String> TO = Set.of("a", "au");
    private static final Set<String> AT = Set.of(
            "a", "apres", "avant", "depuis", "vers", "منذ", "مند", "من", "بعد", "قبل", "حتي", "مور", "mn", "men", "mor",
            "9bel", "qbel", "ba3d", "mn9bel");
    private static final Set<String> ARTICLES = Set.of("l", "la");
    /** Feasts of a day or two; a month of fasting is no day. */
    private static final WordSet FEASTS = WordSet.of(
            "aid",
            "eid",
            "laid",
            "paques",
            "mawlid",
            "mouloud",
            "mouled",
            "achoura",
            "achora",
            "pentecote",
            "toussaint",
            "epiphanie",
            "assomption",
            "3id",
            "l3id",
            "lmouloud",
            "3achora",
            "3achoura",
            "عيد",
            "العيد",
            "المولد",
            "عاشوراء",
            "عاشورا",
            "شعبانه");

    /** “عيد الفطر” is the small one, “عيد الأضحى” the great one. */
    private static final WordSet WHICH = WordSet.of("الصغير", "الكبير", "لكبير", "لصغير");

    private final Calendar calendar;

    NamedDay(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public @Nullable Match at(List<Word> words, int at, String folded) {
        if (calendar.weekday(words.get(at)) && at + 1 < words.size()) {
            Word next = words.get(at + 1);
            boolean near = next.start() - words.get(at).end() == 1;
            if (near && (calendar.closeDay(next) || dayAlone(words, at + 1, folded))) {
                boolean led = at > 0 && calendar.announcesDay(words.get(at - 1));
                return new Match(led ? at - 1 : at, at + 1, 0, 0);
            }
        }
        if (FEASTS.has(words.get(at)) && ledTo(words, at)) {
            int first = ARTICLES.contains(words.get(at - 1).folded()) ? at - 1 : at;
            return new Match(first, whole(words, at), 0, 0);
        }
        int numbered = nightOfDays(words, at);
        if (numbered > at) {
            return new Match(at, numbered, 0, 0);
        }
        int weekday = nightOf(words, at);
        if (weekday > at) {
            return new Match(at, weekday, 0, 0);
        }
        if (calendar.partOfFeast(words.get(at)) || weekdayOf(words, at)) {
            for (int to = at + 1; to < words.size() && to - at <= WORDS_TO_A_FEAST; to++) {
                if (calendar.feast(words.get(to))) {
                    boolean led = at > 0
                            && (calendar.announcesDay(words.get(at - 1))
                                    || LEADS.contains(words.get(at - 1).folded()));
                    boolean counted = at > 0 && calendar.day(words.get(at - 1)) && near(words, at); // “1er jour”
                    return new Match(counted ? at - 1 : led ? lead(words, at - 1) : at, whole(words, to), 0, 0);
                }
            }
        }
        return null;
    }

    /** “à l'Achoura”, “depuis Pâques”. */
    private static boolean ledTo(List<Word> words, int feast) {
        int before = feast > 0 && ARTICLES.contains(words.get(feast - 1).folded()) ? feast - 2 : feast - 1;
        return before >= 0 && AT.contains(words.get(before).folded()) && near(words, feast);
    }

    /** Last word of “nuit de samedi à dimanche”, “soirée du mardi”, or {@code at}. */
    private int nightOf(List<Word> words, int at) {
        boolean night = calendar.partOfFeast(words.get(at))
                && at + 2 < words.size()
                && OF.contains(words.get(at + 1).folded())
                && calendar.weekday(words.get(at + 2))
                && near(words, at + 1)
                && near(words, at + 2);
        if (!night) {
            return at;
        }
        boolean to =
                at + 4 < words.size() && TO.contains(words.get(at + 3).folded()) && calendar.weekday(words.get(at + 4));
        return to ? at + 4 : at + 2;
    }

    /** Last word of “nuit du 3 au 4”, with no month after it, or {@code at}. */
    private int nightOfDays(List<Word> words, int at) {
        boolean night = calendar.partOfFeast(words.get(at))
                && at + 4 < words.size()
                && OF.contains(words.get(at + 1).folded())
                && day(words.get(at + 2))
                && TO.contains(words.get(at + 3).folded())
                && day(words.get(at + 4))
                && words.get(at + 4).start() - words.get(at).end() <= LONGEST_NIGHT;
        return night && !(at + 5 < words.size() && calendar.monthName(words.get(at + 5))) ? at + 4 : at;
    }

    private boolean day(Word word) {
        return word.number() && calendar.day(word);
    }

    /** “lundi de Pâques”. */
    private boolean weekdayOf(List<Word> words, int at) {
        return calendar.weekday(words.get(at))
                && at + 1 < words.size()
                && OF.contains(words.get(at + 1).folded())
                && near(words, at + 1);
    }

    /** “le dernier” before “jour du Ramadan”. */
    private static int lead(List<Word> words, int from) {
        int first = from;
        while (first > 0
                && from - first < 2
                && LEADS.contains(words.get(first - 1).folded())
                && near(words, first)) {
            first--;
        }
        return first;
    }

    /** “Aïd el-Kébir”, “عيد الأضحى”: the words after a feast that belong to its name. */
    private int whole(List<Word> words, int feast) {
        int last = feast;
        for (int at = feast + 1; at < words.size() && at - last <= 2 && near(words, at); at++) {
            if (calendar.feast(words.get(at)) || WHICH.has(words.get(at))) {
                last = at;
            } else if (!words.get(at).folded().equals("el")
                    && !words.get(at).folded().equals("al")) {
                break;
            }
        }
        return last;
    }

    private static boolean near(List<Word> words, int at) {
        return words.get(at).start() - words.get(at - 1).end() == 1;
    }

    /** “jeudi 14”, with no month after it. */
    private boolean dayAlone(List<Word> words, int at, String folded) {
        int end = words.get(at).end();
        if (end < folded.length() && folded.charAt(end) == '/') {
            return false;
        }
        boolean month = at + 1 < words.size() && calendar.monthName(words.get(at + 1));
        return words.get(at).number() && words.get(at).folded().length() <= 2 && !month;
    }
}
