// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.detectors.internal.NameClues.Clue;

/** Names that are far oftener words (“more”, “to us”, “serious”): whether one is somebody where it stands. */
final class ArabicWordsFirst {

    private static final WordSet WORDS = WordSet.in("words-before-names-arabic.txt");

    /** Those of them that many people bear: beside what only people have or do, they are looked at by somebody. */
    private static final WordSet BORNE = WordSet.of(
            "شكري", "رفعت", "جاد", "زين", "يزيد", "لينا", "مبروك", "معين", "زيد", "كامل", "عيد", "فضل", "كرم", "معاد",
            "كبيره", "امان", "حسنه", "معتوق", "سعاده", "نهي", "بليغ", "اصف", "تيسير", "سيما", "عدوان", "حداد", "حربي",
            "موفق", "معمر", "مطيع");

    /** “They (told) us”, “(spent) all”, “(said) congratulations”: behind them they are words. */
    private static final WordSet BEHIND_A_VERB = WordSet.of(
            "لينا", "كامل", "رفعت", "مبروك", "زيد", "عيد", "فضل", "معين", "معاد", "كبيره", "يزيد", "زين", "حداد",
            "موفق", "معمر", "سعاده");

    private static final WordSet WAS = WordSet.of("كان", "كانت");
    private static final WordSet THAT = WordSet.of("ان", "انه", "انها", "بان", "بانه", "بانها", "بلي");

    private static final WordSet SON = WordSet.of("بن", "ابن", "بنت");
    private static final WordSet WITH = WordSet.of("مع", "عند", "ضد", "رفقه", "برفقه", "بصحبه", "بجانب", "بحال");

    private ArabicWordsFirst() {}

    static boolean has(Word word) {
        return WORDS.has(word);
    }

    /** True for a word without its clitics, {@code bare}. */
    static boolean has(String bare) {
        return WORDS.has(WordTable.key(bare));
    }

    /**
     * How sure it is that word {@code at}, one of these, is a name.
     *
     * @param skip how many of its first letters are clitics
     * @param inRow true when a name stands before it, and “and” between them
     */
    static Clue at(List<Word> words, int at, int skip, String folded, boolean inRow) {
        if (beforeAName(words, at)) {
            return Clue.SURE;
        }
        String bare = words.get(at).folded().substring(skip);
        if (!BORNE.has(WordTable.key(bare))) {
            return Clue.NONE;
        }
        boolean toUs = bare.equals("لينا")
                && at > 0
                && !Sentences.begins(words, at, folded)
                && !WITH.has(words.get(at - 1))
                && ArabicVerbs.verb(words.get(at - 1));
        if (toUs) {
            return Clue.NONE; // “ما بان لينا لا …”
        }
        boolean somebody = inRow || skip == 0 && (acts(words, at, folded) || beside(words, at));
        return somebody ? Clue.UNSURE : Clue.NONE;
    }

    /** “شكري بلعيد”, “زيد بن ثابت”: with a name behind it that is nothing else, or the father's. */
    private static boolean beforeAName(List<Word> words, int at) {
        if (!joined(words, at)) {
            return false;
        }
        if (son(words, at)) {
            return true;
        }
        Word next = words.get(at + 1);
        return words.get(at).is(Lexicon.GIVEN)
                && words.get(at).length() >= 4
                && next.is(Lexicon.GIVEN | Lexicon.FAMILY)
                && !next.is(Lexicon.AMBIGUOUS | Lexicon.ORDINARY | Lexicon.COMMON);
    }

    /** “زيد بن ثابت”: with the father's name behind it. */
    static boolean son(List<Word> words, int at) {
        return joined(words, at) && SON.has(words.get(at + 1)) && joined(words, at + 1);
    }

    /** “لينا تبكي”, “كان يزيد يشتكي”: does what people do, where a clause begins. */
    private static boolean acts(List<Word> words, int at, String folded) {
        boolean begins = Sentences.begins(words, at, folded);
        return ArabicWordNames.says(words, at, false, begins)
                || begins && joined(words, at) && WAS.has(words.get(at + 1))
                || said(words, at);
    }

    /** “اعترف زين بأنه …”: a verb before, and behind what was said. */
    private static boolean said(List<Word> words, int at) {
        return at > 0
                && joined(words, at - 1)
                && joined(words, at)
                && ArabicVerbs.past(words.get(at - 1))
                && THAT.has(words.get(at + 1))
                && !words.get(at).folded().equals("لينا");
    }

    /** “مع زين”, “طلبت من زيد”, “ضربوا شكري”. */
    private static boolean beside(List<Word> words, int at) {
        if (at == 0 || !joined(words, at - 1)) {
            return false;
        }
        boolean ofTheThing = joined(words, at) && words.get(at + 1).definite() && !ArabicVerbs.says(words.get(at + 1));
        if (ofTheThing) {
            return false; // “مع كامل الاحترام”
        }
        return WITH.has(words.get(at - 1))
                || ArabicDealings.asked(words, at)
                || !BEHIND_A_VERB.has(words.get(at)) && ArabicWordNames.they(words.get(at - 1));
    }

    private static boolean joined(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).start() - words.get(at).end() == 1;
    }
}
