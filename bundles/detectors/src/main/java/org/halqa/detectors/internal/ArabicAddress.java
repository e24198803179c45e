// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** What an address has in Arabic only: doors and streets with their article, kings, and landmarks beside which it is. */
final class ArabicAddress {

    private static final WordSet KINGS = WordSet.of("الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس");
    private static final WordSet BESIDE = WordSet.of(
            "خلف", "وراء", "ورا", "مور", "امام", "قدام", "قباله", "مقابل", "بجانب", "جنب", "حدا", "حذا", "قرب", "بجوار",
            "فوق", "تحت");
    private static final WordSet LANDMARKS = WordSet.in("landmarks-darija.txt");
    private static final WordSet KINDS = WordSet.of(
            "الكبير",
            "الصغير",
            "القديم",
            "القديمه",
            "الجديد",
            "الجديده",
            "المركزي",
            "المركزيه",
            "الاعظم",
            "العتيق",
            "البلدي",
            "البلديه",
            "الاسبوعي",
            "اليومي",
            "الجهوي",
            "الاقليمي",
            "الابتداييه",
            "الاعداديه");

    private ArabicAddress() {}

    /** “الزنقة”, “الشارع”: a street with its article, which goes on after a comma. */
    static boolean street(Word word) {
        int street = Lexicon.STREET;
        return word.definite() && (Lexicon.stock().all(word.folded().substring(2)) >>> 32 & street) != 0;
    }

    /** “(شارع الحسن) الثاني”, “(الطابق) الثاني”, “(حدا) السويقة”: belongs to the address that goes on before it. */
    static boolean names(List<Word> words, int at, int next, boolean door) {
        Word word = words.get(next);
        Word before = words.get(next - 1);
        if (!word.arabic()) {
            return false;
        }
        boolean king = KINGS.has(word) && (door || next - at > 1 && before.is(Lexicon.GIVEN));
        boolean beside = next - at > 1
                && BESIDE.has(before)
                && word.first() != 'و'
                && (word.definite() && !word.is(Lexicon.STATE) || word.first() == 'ل' && word.length() > 3);
        return king || beside;
    }

    /** Behind an address, “مور …”, “حدا …”. */
    static boolean beside(List<Word> words, int at) {
        return BESIDE.has(words.get(at)) && at + 1 < words.size();
    }

    /** Index of the last word of “خلف المسجد الكبير ببركان”, “حدا الفران ديال …”, which begins at {@code at}; -1 when it is none. */
    static int landmark(List<Word> words, int at, Places places) {
        if (!BESIDE.has(words.get(at)) || at + 2 >= words.size()) {
            return -1;
        }
        Word thing = words.get(at + 1);
        int article = thing.definite() ? 2 : thing.first() == 'ل' ? 1 : 0;
        boolean known = article > 0 && thing.length() > article + 2 && LANDMARKS.has(thing.key(article));
        if (!known || !joined(words, at) || !joined(words, at + 1)) {
            return -1;
        }
        int last = KINDS.has(words.get(at + 2)) ? at + 2 : at + 1;
        int where = last + 1;
        boolean in = where + 1 < words.size() && words.get(where).arabic() && IN.has(words.get(where));
        int place = where < words.size() && joined(words, last) ? in ? where + 1 : where : -1;
        Places.Match match = place < 0 ? null : places.at(words, place);
        return match != null ? match.last() : last > at + 1 ? last : -1;
    }

    private static final WordSet IN = WordSet.of("في", "ف", "ديال");

    private static boolean joined(List<Word> words, int at) {
        return words.get(at + 1).start() - words.get(at).end() == 1;
    }
}
