// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ages that Arabic and Darija tell without the word for years, or with units before ten: “عمرها 27”, “تجاوزت الستين”, “f 3omro 41”. */
final class ArabicAges {

    private static final WordSet LIFE = WordSet.of(
            "عمره", "عمرها", "عمرو", "عمري", "عمرهما", "عمرك", "3omro", "3omrou", "3omrha", "3omri", "3mro", "3mrou",
            "3mrha", "3merha", "3omrhom");
    private static final WordSet IN = WordSet.of("في", "ف", "f", "fi");
    private static final WordSet REACHES = WordSet.of(
            "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز", "قارب", "قاربت", "يقارب", "تقارب", "ناهز", "ناهزت", "يناهز", "تناهز",
            "بلغ", "بلغت", "يبلغ", "تبلغ", "شارف", "شارفت", "فات", "فاتت", "دخل", "دخلت", "دخلات", "تعدي", "تعدت",
            "تعدات", "اقترب", "اقتربت", "وصل", "وصلت", "وصلات", "قرب", "قربت", "قربات");
    private static final WordSet TO = WordSet.of("من", "علي", "ل", "الي", "ف", "في");
    private static final WordSet UNITS = WordSet.of(
            "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه", "الحاديه", "الثانيه",
            "الواحده");
    /** Also hours of the day before “عشرة”. */
    private static final WordSet HOURS = WordSet.of("الحاديه", "الثانيه", "الواحده");

    private static final WordSet TEN = WordSet.of("عشر", "عشره");
    private static final WordSet YEARS = WordSet.of("سنه", "عاما", "عام", "ربيعا", "3am", "العام", "لعام");
    private static final WordSet TEENS = WordSet.of(
            "تلطاش",
            "تلتاش",
            "ربعطاش",
            "ربعتاش",
            "خمسطاش",
            "خمستاش",
            "سطاش",
            "ستاش",
            "سبعطاش",
            "سبعتاش",
            "تمنطاش",
            "تمنتاش",
            "تسعطاش",
            "تسعتاش",
            "tltach",
            "teltach",
            "rb3tach",
            "reb3tach",
            "khmstach",
            "khamstach",
            "settach",
            "stach",
            "sb3tach",
            "seb3tach",
            "tmntach",
            "temntach",
            "tmentach",
            "ts3tach",
            "tes3tach");
    private static final WordSet DURATION =
            WordSet.of("منذ", "مند", "خلال", "لمده", "هادي", "هذي", "بعد", "قبل", "hadi");
    private static final Map<String, Integer> DECADES = Map.of(
            "الثاني", 10, "الثالث", 20, "الرابع", 30, "الخامس", 40, "السادس", 50, "السابع", 60, "الثامن", 70, "التاسع",
            80);
    private static final WordSet DECADE = WordSet.of("عقده", "عقدها");
    private static final int OLDEST = 99;
    private static final int YOUNGEST = 10;

    /** Words {@code first} to {@code last} tell an age of that decade. */
    record Age(int first, int last, int decade) {}

    private ArabicAges() {}

    /** The age whose first word but “in” is word {@code at}, or null. */
    static @Nullable Age at(List<Word> words, int at) {
        if (at + 1 >= words.size() || words.get(at + 1).start() - words.get(at).end() > 2) {
            return null;
        }
        Word word = words.get(at);
        if (LIFE.has(word)) {
            return ofLife(words, at);
        }
        if (UNITS.has(word)) {
            return ordinal(words, at);
        }
        if (REACHES.has(word)) {
            return reached(words, at);
        }
        if (TEN.has(words.get(at + 1)) || TEENS.has(word)) {
            return teen(words, at);
        }
        boolean decade = DECADE.has(word) && inBefore(words, at);
        Integer years = decade ? DECADES.get(words.get(at + 1).folded()) : null;
        return years == null ? null : new Age(at - 1, at + 1, years);
    }

    /** “عمرها 27”, “f 3omro 41”, “عمرو تلاتين”. */
    private static @Nullable Age ofLife(List<Word> words, int at) {
        int age = AgeDetector.age(words.get(at + 1));
        if (age < YOUNGEST || age > OLDEST) {
            return null;
        }
        boolean years = at + 2 < words.size() && YEARS.has(words.get(at + 2));
        return new Age(inBefore(words, at) ? at - 1 : at, years ? at + 2 : at + 1, age / YOUNGEST * YOUNGEST);
    }

    /** “في السابعة عشرة”, “في الثالثة والأربعين”; eleven and twelve are hours, unless “of her life” follows. */
    private static @Nullable Age ordinal(List<Word> words, int at) {
        if (!inBefore(words, at)) {
            return null;
        }
        Word next = words.get(at + 1);
        int decade = TEN.has(next) ? YOUNGEST : next.first() == 'و' ? tens(next, 1) : -1;
        boolean life = at + 3 < words.size()
                && words.get(at + 2).folded().equals("من")
                && (LIFE.has(words.get(at + 3)) || words.get(at + 3).folded().equals("العمر"));
        boolean hour = decade == YOUNGEST && HOURS.has(words.get(at));
        return decade < 0 || hour && !life ? null : new Age(at - 1, life ? at + 3 : at + 1, decade);
    }

    /** “تجاوزت الستين”, “قربات للخمسين”, and not “تجاوزت الستين درهما”. */
    private static @Nullable Age reached(List<Word> words, int at) {
        int tens = TO.has(words.get(at + 1)) ? at + 2 : at + 1;
        int decade = tens < words.size() ? tens(words.get(tens), 0) : -1;
        if (decade < 0) {
            return null;
        }
        boolean counts = tens + 1 < words.size()
                && words.get(tens + 1).start() - words.get(tens).end() == 1
                && (accusative(words.get(tens + 1))
                        || words.get(tens + 1).folded().startsWith("بالم")
                        || IN.has(words.get(tens + 1)) && percent(words, tens + 2));
        return counts ? null : new Age(at, tens, decade);
    }

    /** “درهما”, not “سنة” or “ولا”. */
    private static boolean accusative(Word word) {
        return word.last() == 'ا' && word.length() > 3 && word.first() != 'و' && !YEARS.has(word);
    }

    private static boolean percent(List<Word> words, int at) {
        return at < words.size() && words.get(at).folded().startsWith("الم");
    }

    /** “سبع عشرة سنة”, “سبعطاش عام”. */
    private static @Nullable Age teen(List<Word> words, int at) {
        int last = TEENS.has(words.get(at)) ? at + 1 : at + 2;
        boolean units = last == at + 1 || words.get(at).used(Lexicon.NUMBER_WORD);
        boolean years = units && last < words.size() && YEARS.has(words.get(last));
        boolean lasts = at > 0 && DURATION.has(words.get(at - 1));
        return years && !lasts ? new Age(at, last, YOUNGEST) : null;
    }

    private static boolean inBefore(List<Word> words, int at) {
        return at > 0 && IN.has(words.get(at - 1));
    }

    /** Of “الستين”, “للستين”, and “والستين” behind its first {@code skip} letters; or -1. */
    private static int tens(Word word, int skip) {
        String folded = word.folded().substring(skip);
        boolean definite = folded.startsWith("ال") || folded.startsWith("لل");
        return definite ? AgeDetector.inWords(folded.substring(2)) : -1;
    }
}
