// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Arabic places that are words too (“the eyes”, “financial”), where somebody lives, leaves, arrives or works. */
final class PlacesGoneTo {

    private static final WordSet LIVES = WordSet.of(
            "يسكن", "تسكن", "نسكن", "اسكن", "يسكنون", "كيسكن", "كتسكن", "كنسكن", "ساكن", "ساكنه", "ساكنين", "سكن",
            "سكنت", "سكنا", "يقطن", "تقطن", "قطن", "غادر", "غادرت", "غادرنا", "غادروا", "يغادر", "تغادر", "زار", "زارت",
            "زرنا", "زرت", "يزور", "تزور");

    /** What news, money and trouble do as well: “وصل الخبر”, “ترك السلم”. */
    private static final WordSet ARRIVES = WordSet.of(
            "وصل", "وصلت", "وصلنا", "وصلوا", "وصلو", "يصل", "تصل", "نصل", "دخل", "دخلت", "دخلنا", "ترك", "تركت",
            "تركنا", "تركوا", "خلي", "خليت", "بلغ", "بلغنا");

    private static final WordSet WORKS =
            WordSet.of("مكتب", "فريق", "مركز", "فرع", "مكاتب", "فرق", "مندوبيه", "عند", "حدا");

    /** Towns of this country that staff live and work in. */
    private static final WordSet TOWNS = WordSet.of("العيون", "المضيق", "الحاجب", "الدروه", "الريف", "ميسور");

    private static final WordSet KINDS =
            WordSet.of("مدينه", "مدينته", "مدينتها", "بلد", "بلده", "بلدها", "منطقه", "اقليم", "قريه", "دوله");

    private PlacesGoneTo() {}

    /** True when what stands around word {@code at}, which is a place and a word, says that the place is meant. */
    static boolean led(List<Word> words, int at) {
        return at > 0 && joined(words, at - 1) && by(words.get(at - 1), words.get(at)) || listed(words, at);
    }

    private static boolean by(Word before, Word place) {
        boolean grandfather = place.folded().equals("جده") && place.writtenLast() != 'ة'; // “زار جده”
        if (grandfather) {
            return false;
        }
        return LIVES.has(before)
                || ARRIVES.has(before) && (TOWNS.has(place) || !place.definite())
                || WORKS.has(before) && TOWNS.has(place);
    }

    /** “مالي، السنغال وغينيا”: the first of a list, with a comma behind it and a place after that; or “… is a town”. */
    private static boolean listed(List<Word> words, int at) {
        boolean first = at == 0 || !joined(words, at - 1);
        if (first && at + 1 < words.size() && joined(words, at) && KINDS.has(words.get(at + 1))) {
            return true; // “العيون مدينة بعيدة”
        }
        return first
                && at + 1 < words.size()
                && !joined(words, at)
                && words.get(at + 1).start() - words.get(at).end() <= 3
                && words.get(at + 1).used(Lexicon.PLACE)
                && !words.get(at + 1).is(Lexicon.ORDINARY);
    }

    private static boolean joined(List<Word> words, int at) {
        return words.get(at + 1).start() - words.get(at).end() == 1;
    }
}
