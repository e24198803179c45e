// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Names that are also of the calendar and of its wishes: “في رمضان”, “عيد مبارك سعيد”, and what is hoped for twice: “لا نور لا فرج”. */
final class ArabicTimes {

    private static final WordSet MONTHS = WordSet.of("رمضان", "شعبان", "رجب", "العيد", "عيد");
    private static final WordSet BEFORE = WordSet.of(
            "في", "ف", "شهر", "خلال", "قبل", "بعد", "منذ", "مند", "ايام", "نهار", "ليالي", "ليله", "طيله", "طوال",
            "اخر", "اواخر", "اوايل", "منتصف", "نهايه", "بدايه", "صباح", "مور", "عطله", "بمناسبه");
    private static final WordSet WISHES = WordSet.of("مبارك", "سعيد", "سعيده", "كريم", "مباركه", "ميمون");
    private static final WordSet WISHED = WordSet.of("عيد", "العيد", "رمضان", "عام", "جمعه", "شهر", "مبارك");
    private static final WordSet NO = WordSet.of("لا", "ولا");

    private ArabicTimes() {}

    /** True when word {@code at}, written as a name is, is of the calendar or a wish where it stands. */
    static boolean at(List<Word> words, int at) {
        return month(words, at) || wished(words, at) || hoped(words, at);
    }

    private static boolean month(List<Word> words, int at) {
        if (!MONTHS.has(words.get(at))) {
            return false;
        }
        boolean wish = at + 1 < words.size() && WISHES.has(words.get(at + 1)) && !acting(words, at + 2);
        boolean led = at > 0
                && (BEFORE.has(words.get(at - 1)) || words.get(at - 1).number() || dayOf(words, at))
                && !ArabicDealings.asked(words, at);
        return wish || led;
    }

    /** “3 من رمضان”; “شكاية من رمضان” comes from somebody. */
    private static boolean dayOf(List<Word> words, int at) {
        return at > 1
                && words.get(at - 1).folded().equals("من")
                && words.get(at - 2).number();
    }

    /** “رمضان سعيد لم يحضر”: a wish does nothing. */
    private static boolean acting(List<Word> words, int at) {
        return at < words.size() && ArabicVerbs.says(words.get(at));
    }

    private static boolean wished(List<Word> words, int at) {
        boolean near = at > 0 && words.get(at).start() - words.get(at - 1).end() == 1;
        if (!near || !WISHES.has(words.get(at)) || MONTHS.has(words.get(at - 1)) && acting(words, at + 1)) {
            return false;
        }
        Word before = words.get(at - 1);
        return WISHED.has(before) || before.length() > 3 && before.first() == 'و' && WISHED.has(before.key(1));
    }

    /** “لا نور لا فرج”: nothing of either; “لا محمد ولا كمال” are people. */
    static boolean hoped(List<Word> words, int at) {
        boolean twice = at > 0
                && NO.has(words.get(at - 1))
                && (at + 1 < words.size() && NO.has(words.get(at + 1)) || at > 2 && NO.has(words.get(at - 3)));
        return twice && !somebody(words, at) && !besideSomebody(words, at);
    }

    /** “(لا محمد) ولا كمال”: neither of them, and the other one is surely somebody. */
    static boolean besideSomebody(List<Word> words, int at) {
        if (at == 0 || !NO.has(words.get(at - 1))) {
            return false;
        }
        return at + 2 < words.size() && NO.has(words.get(at + 1)) && somebody(words, at + 2)
                || at > 2 && NO.has(words.get(at - 3)) && somebody(words, at - 2);
    }

    /** A name and no word besides. */
    private static boolean somebody(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is(Lexicon.GIVEN | Lexicon.FAMILY) && !word.is(Lexicon.AMBIGUOUS | Lexicon.ORDINARY);
    }
}
