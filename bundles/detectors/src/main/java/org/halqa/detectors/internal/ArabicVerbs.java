// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Verbs of Arabic and Darija, by list and by form: whoever acts stands beside them. */
final class ArabicVerbs {

    private static final WordSet ACTS = WordSet.in("acts-arabic.txt");
    private static final WordSet LEADS = WordSet.in("name-leads-arabic.txt");

    /** Nouns that begin as verbs of now do. */
    private static final WordSet NOUNS = WordSet.of(
            "يوم", "يومين", "يومي", "يوميا", "يوميه", "يمين", "يسار", "يقين", "يونيو", "يوليوز", "يناير", "ينبغي",
            "يجب", "يمكن", "تدخل", "تغير", "تقدم", "تطور", "تحول", "توقف", "توتر", "تحسن", "تحكم", "تخوف", "تعب",
            "تمام", "تنقل", "تضامن", "تراجع", "تراكم", "تحت", "تلك", "تجاه", "تاريخ", "توازن", "تعدد", "تهديد");

    /** Names that verbs of the past are written as: “هاجر إلى …”, “أشرف على …”. */
    private static final WordSet ALSO_NAMES =
            WordSet.of("هاجر", "اشرف", "اسعد", "اكرم", "رفعت", "طلعت", "نشات", "سامح");

    private static final WordSet DONE = WordSet.of(
            "سلوك", "سلوكات", "سلوكيات", "تصرف", "تصرفات", "فعل", "افعال", "رد", "ردود", "كلام", "قول", "اقوال", "موقف",
            "مواقف", "خطا", "اخطاء", "اساءه", "عنف");

    private static final WordSet WHERE = WordSet.of("الي", "علي", "نحو", "من", "عبر", "ل", "ف", "صوب");

    private static final int SHORTEST = 4;
    private static final int MASDAR = 5;

    private ArabicVerbs() {}

    /** True for “قررت”, “وقرر”, “يزور”, “كتشوف”: by list or form a verb. */
    static boolean verb(Word word) {
        return past(word) || present(word);
    }

    /** A verb of the past that the list knows, with or without “and”. */
    static boolean past(Word word) {
        return ACTS.has(word) || word.length() >= SHORTEST && "وف".indexOf(word.first()) >= 0 && ACTS.has(word.key(1));
    }

    /** The same of a word that is not in the text. */
    static boolean past(String verb) {
        return ACTS.has(WordTable.key(verb));
    }

    /** A verb of now: “يبكي”, “تشتغل”, “كيغوت”, “ستعود”; no noun that begins alike. */
    static boolean present(Word word) {
        if (word.length() < SHORTEST || !word.arabic() || NOUNS.has(word)) {
            return false;
        }
        String folded = word.folded();
        if (folded.startsWith("كي") || folded.startsWith("كت")) {
            return word.length() > SHORTEST && (word.mark(-1) & Lexicon.GIVEN) == 0;
        }
        int from = word.first() == 'س' ? 1 : 0;
        char person = folded.charAt(from);
        if (word.is(Lexicon.GIVEN | Lexicon.FAMILY) || folded.length() - from < SHORTEST) {
            return false;
        }
        if (person == 'ي') {
            return !folded.endsWith("ه") || from > 0;
        }
        if (person != 'ت') {
            return false;
        }
        boolean noun = word.is(Lexicon.ORDINARY) && !word.is(Lexicon.STATE)
                || folded.endsWith("ه")
                || folded.endsWith("ات")
                || folded.length() - from == MASDAR
                        && (folded.charAt(from + 3) == 'ي' || folded.charAt(from + 2) == 'ا');
        return LEADS.has(word) || !noun;
    }

    /** A noun that begins as verbs of now do: “يوم”, “توتر”. */
    static boolean noun(Word word) {
        return NOUNS.has(word);
    }

    /** “هاجر إلى …”: the verb, not her who is called as it is written. */
    static boolean notTheName(List<Word> words, int at) {
        if (at + 1 == words.size()) {
            return false;
        }
        return at == 0 && emerged(words) || ALSO_NAMES.has(words.get(at)) && WHERE.has(words.get(at + 1));
    }

    /** “بدر عن الناس سلوك غريب”: what was done comes behind by whom; “بدر عن قصد ضربني” is somebody. */
    private static boolean emerged(List<Word> words) {
        return words.size() > 3
                && words.get(0).folded().equals("بدر")
                && words.get(1).folded().equals("عن")
                && words.get(2).definite()
                && DONE.has(words.get(3));
    }

    /** True when {@code next} denies or begins what somebody does: “لم”, “ما”, “قد”, or a verb. */
    static boolean says(Word next) {
        return SAYS.has(next) || verb(next);
    }

    private static final WordSet SAYS =
            WordSet.of("لا", "لم", "لن", "ما", "قد", "سوف", "غادي", "راه", "راها", "هي", "هو");
}
