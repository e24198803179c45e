// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Names that are also of the calendar and of its wishes: “في رمضان”, “عيد مبارك سعيد”, and what is hoped for twice: “لا نور لا فرج”. */
final class ArabicTimes {

    private static final WordSet MONTHS = WordSet.of("رمضان", "شعبان", "رجب", "العيد", "عيد");
    private static final WordSet BEFORE = WordSet.of(
            "في", "ف", "شهر", "خلال", "قبل", "بعد", "من", "ديال", "هاد", "هذا", "منذ", "مند", "ايام", "نهار", "ليالي",
            "ليله", "طيله", "طوال", "حتي", "اول", "اخر", "اواخر", "اوايل", "منتصف", "نهايه", "بدايه", "صباح", "مور",
            "عطله", "بمناسبه", "كل");
    private static final WordSet WISHES = WordSet.of("مبارك", "سعيد", "سعيده", "كريم", "مباركه", "ميمون");
    private static final WordSet WISHED = WordSet.of(
            "عيد", "العيد", "رمضان", "عام", "سنه", "يوم", "جمعه", "شهر", "صيام", "صوم", "عطله", "رحله", "مبارك", "زواج",
            "مولود", "عمر");
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
        boolean wish = at + 1 < words.size() && WISHES.has(words.get(at + 1));
        boolean led = at > 0
                && (BEFORE.has(words.get(at - 1)) || words.get(at - 1).number())
                && !ArabicDealings.asked(words, at);
        return wish || led;
    }

    private static boolean wished(List<Word> words, int at) {
        boolean near = at > 0 && words.get(at).start() - words.get(at - 1).end() == 1;
        if (!near || !WISHES.has(words.get(at))) {
            return false;
        }
        Word before = words.get(at - 1);
        return WISHED.has(before) || before.length() > 3 && before.first() == 'و' && WISHED.has(before.key(1));
    }

    /** “لا نور لا فرج”: nothing of either. */
    static boolean hoped(List<Word> words, int at) {
        return at > 0
                && NO.has(words.get(at - 1))
                && (at + 1 < words.size() && NO.has(words.get(at + 1)) || at > 2 && NO.has(words.get(at - 3)));
    }
}
