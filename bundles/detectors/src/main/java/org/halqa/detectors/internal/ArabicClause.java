// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** Where the words for somebody end in Arabic and Darija: behind them comes what they do, or when and why. */
final class ArabicClause {

    private static final WordSet FIRST = WordSet.of(
            "لا", "ما", "لم", "لن", "ليس", "ليست", "ماشي", "قد", "سوف", "غادي", "باقي", "هو", "هي", "هم", "لكن", "بل",
            "ثم", "حيث", "حيت", "لان", "عندما", "ملي", "مللي", "بينما", "منذ", "مند", "بعد", "قبل", "كل", "كلما", "حتي",
            "راه", "راها", "اليوم", "البارح", "امس", "غدا", "دابا", "الان", "رغم", "بسبب", "كان", "كانت", "مازال",
            "مازالت", "بزاف", "جدا", "كثيرا", "w", "wla", "ma", "walakin", "7it", "hit", "daba", "lyoum", "lbare7",
            "lbarh", "bzaf", "bzzaf");

    private ArabicClause() {}

    /** “لا (تتكلم)”, “تصرخ”, “ويخاف”, “منذ”: no part any more of the words for somebody. */
    static boolean begins(Word word) {
        if (word.used(Lexicon.PLACE)) {
            return false; // “تاوريرت” looks like a verb
        }
        if (!word.arabic()) {
            return FIRST.has(word) && !word.capital();
        }
        if (FIRST.has(word) || acts(word)) {
            return true;
        }
        boolean and = word.length() > 2 && word.first() == 'و';
        return and
                && (FIRST.has(word.key(1))
                        || word.mark(-1) == 0
                                && ArabicForms.present(word.folded().substring(1)));
    }

    private static boolean acts(Word word) {
        if (word.is(Lexicon.GIVEN | Lexicon.FAMILY)) {
            return false;
        }
        boolean present = ArabicForms.present(word.folded()) && (word.mark(-1) == 0 || word.is(Lexicon.SPEECH));
        return present || ArabicVerbs.verb(word);
    }
}
