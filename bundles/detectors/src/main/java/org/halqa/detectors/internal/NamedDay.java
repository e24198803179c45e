// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “mardi dernier”, “jeudi 14”, “يوم الثلاثاء الماضي”, and feasts with the day: “le lendemain de l'Aïd”. */
final class NamedDay implements DayPattern {

    private static final int WORDS_TO_A_FEAST = 3;
    private static final Set<String> LEADS = Set.of("le", "la", "dernier", "derniere", "avant", "meme");
    private static final Set<String> OF = Set.of("de", "d", "du");

    private final Calendar calendar;

    NamedDay(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public @Nullable Match at(List<Word> words, int at, String folded) {
        if (calendar.weekday(words.get(at)) && at + 1 < words.size()) {
            Word next = words.get(at + 1);
            boolean near = next.start() - words.get(at).end() == 1;
            if (near && (calendar.closeDay(next) || dayAlone(words, at + 1))) {
                boolean led = at > 0 && calendar.announcesDay(words.get(at - 1));
                return new Match(led ? at - 1 : at, at + 1, 0, 0);
            }
        }
        if (calendar.partOfFeast(words.get(at)) || weekdayOf(words, at)) {
            for (int to = at + 1; to < words.size() && to - at <= WORDS_TO_A_FEAST; to++) {
                if (calendar.feast(words.get(to))) {
                    boolean led = at > 0
                            && (calendar.announcesDay(words.get(at - 1))
                                    || LEADS.contains(words.get(at - 1).folded()));
                    return new Match(led ? lead(words, at - 1) : at, whole(words, to), 0, 0);
                }
            }
        }
        return null;
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
            if (calendar.feast(words.get(at))) {
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
    private boolean dayAlone(List<Word> words, int at) {
        boolean month = at + 1 < words.size() && calendar.monthName(words.get(at + 1));
        return words.get(at).number() && words.get(at).folded().length() <= 2 && !month;
    }
}
