// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.detectors.internal.NameClues.Clue;

/** Whether an Arabic word is a name where it stands: many names are ordinary words too, and none has a capital letter. */
final class ArabicClues {

    /** Pronouns and particles that are written as some names are: after any other word they are never a name. */
    private static final WordSet NOBODY = WordSet.of("ليا", "هو", "انا", "ان", "الان");

    private static final WordSet WITH =
            WordSet.of("مع", "من", "عن", "علي", "الي", "في", "ضد", "قبل", "بعد", "حول", "عند", "بين", "ان", "و");

    private static final WordSet OF_THE_FAITH = WordSet.of(
            "نور", "صلاح", "عز", "جمال", "شمس", "بدر", "محيي", "محي", "سيف", "علاء", "ضياء", "نصر", "تقي", "فخر", "زين",
            "ركن", "سعد", "خير", "حسام", "عماد", "كمال", "شهاب", "برهان", "تاج", "ناصر", "معين", "جلال", "بهاء", "شرف");

    private static final WordSet WITH_SOMEBODY = WordSet.of("مع", "عند", "ضد", "بجانب");

    private static final WordSet NEWS =
            WordSet.of("بشري", "اخبار", "انباء", "مفاجاه", "مفاجات", "لحظات", "اوقات", "بشاره", "بشاير");

    private static final int NAME = Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS;

    private ArabicClues() {}

    /**
     * How sure it is that word {@code at} is a name.
     *
     * @param skip how many of its first letters are clitics
     */
    static Clue at(List<Word> words, int at, int skip, String folded) {
        Word word = words.get(at);
        if (parted(words, at)) {
            return Clue.SURE;
        }
        int marks = skip == 0
                ? word.mark(-1)
                : skip == 1 ? word.bareMarks() : Lexicon.stock().marks(word.key(skip));
        if ((marks & NAME) == 0 && !on(word)) {
            return Clue.NONE; // nearly all words
        }
        boolean nobody = at > 0 && skip == 0 && NOBODY.has(word) && !word.is(Lexicon.FAMILY);
        if (nobody
                || word.is(Lexicon.BETWEEN)
                || word.length() - skip == 4 && word.folded().endsWith("الله")
                || on(word) && !ArabicAli.at(words, at)
                || skip > 0 && word.folded().endsWith("لدينا") // “we have”
                || joyful(words, at)
                || skip == 0 && ArabicTimes.at(words, at)
                || ArabicVerbs.notTheName(words, at)
                || his(words, at)
                || age(words, at)
                || said(words, at)) {
            return Clue.NONE;
        }
        if (on(word)) {
            return Clue.UNSURE;
        }
        if ((marks & Lexicon.AMBIGUOUS) != 0) {
            return skip == 0 && ArabicTimes.besideSomebody(words, at)
                    ? Clue.SURE
                    : ArabicWordNames.at(words, at, skip, folded);
        }
        return (marks & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0 ? Clue.SURE : Clue.NONE;
    }

    /** “على”, which is folded as Ali is. */
    static boolean on(Word word) {
        return word.length() == 3 && word.last() == 'ي' && word.folded().equals("علي") && word.writtenLast() == 'ى';
    }

    /** “الدار ديالو”: his, which is written as Diallo is; after a title or an office it is somebody. */
    private static boolean his(List<Word> words, int at) {
        return at > 0
                && words.get(at).length() == 5
                && words.get(at).folded().equals("ديالو")
                && (words.get(at - 1).definite() && words.get(at - 1).length() > 4 // “السي ديالو”
                        || words.get(at - 1).is(Lexicon.ORDINARY) && !WITH.has(words.get(at - 1)))
                && !ArabicVerbs.verb(words.get(at - 1))
                && !words.get(at - 1).is(NAME | Lexicon.OFFICE | Lexicon.SPEECH | Lexicon.INTRODUCES)
                && !words.get(at - 1).used(Lexicon.TITLE_ARABIC | Lexicon.OFFICE_ARABIC);
    }

    /** “بشرى سارة”: joyful news, not Sarah. */
    private static boolean joyful(List<Word> words, int at) {
        return at > 0 && words.get(at).folded().equals("ساره") && NEWS.has(words.get(at - 1));
    }

    /** “عن عمر يناهز …”, “عمر الطفل”, “عمر شي حد ما …”: an age, and “never” in Darija. */
    private static boolean age(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.length() != 3 || !word.folded().equals("عمر") || at + 1 == words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean whose = next.definite()
                && ArabicForms.ordinary(next)
                && !next.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.OFFICE)
                && !next.used(Lexicon.OFFICE_ARABIC)
                && (at == 0 || !ArabicVerbs.verb(words.get(at - 1)) && !WITH_SOMEBODY.has(words.get(at - 1)));
        return whose || next.folded().endsWith("ناهز") || next.folded().equals("شي");
    }

    /** “أمين متعب”, “الكلام الجميل”: what is said of somebody, and what kind of thing it is. */
    private static boolean said(List<Word> words, int at) {
        if (at == 0) {
            return false;
        }
        Word word = words.get(at);
        Word before = words.get(at - 1);
        if (word.is(Lexicon.STATE)) {
            return before.is(NAME);
        }
        return word.definite()
                && before.definite()
                && !before.is(NAME | Lexicon.OFFICE | Lexicon.SPEECH)
                && before.uses() == 0
                && (NameSpan.ofSomewhere(word.folded())
                        || (Lexicon.stock().marks(word.folded(), 2) & (Lexicon.AMBIGUOUS | Lexicon.ORDINARY)) != 0)
                && word.start() - before.end() == 1;
    }

    /** “نور الدين”, “ولصلاح الدين”: light and rightness of the faith; “زين العابدين”: the best of the devout. */
    private static boolean ofTheFaith(List<Word> words, int at) {
        boolean devout = at + 1 < words.size()
                && words.get(at + 1).folded().equals("العابدين")
                && words.get(at).folded().endsWith("زين")
                && words.get(at + 1).start() - words.get(at).end() == 1;
        if (devout) {
            return true;
        }
        if (at + 1 == words.size()
                || words.get(at + 1).length() != 5
                || !words.get(at + 1).folded().equals("الدين")
                || words.get(at + 1).start() - words.get(at).end() != 1) {
            return false;
        }
        return OF_THE_FAITH.has(words.get(at))
                || "وفبل".indexOf(words.get(at).first()) >= 0
                        && OF_THE_FAITH.has(WordTable.key(words.get(at).folded().substring(1)));
    }

    /** Whether {@code words.get(at)} is the second half of such a name. */
    static boolean endsFaith(List<Word> words, int at) {
        return at > 0 && ofTheFaith(words, at - 1);
    }

    /** “عبد الرحيم”, “أبو بكر”, “أم كلثوم”: a first half, and a second one that completes it. */
    private static boolean parted(List<Word> words, int at) {
        if (words.get(at).length() < 2 || words.get(at).length() > 6) {
            return false;
        }
        if (ofTheFaith(words, at)) {
            return true;
        }
        String first = words.get(at).folded();
        int clitic = first.length() > 3 && "وفبل".indexOf(first.charAt(0)) >= 0 ? 1 : 0;
        if (first.length() - clitic != 3
                || at + 1 >= words.size()
                || words.get(at + 1).start() - words.get(at).end() != 1) {
            return false;
        }
        String second = words.get(at + 1).folded();
        return first.startsWith("عبد", clitic) && second.startsWith("ال")
                || first.startsWith("ابو", clitic) && second.length() > 2;
    }
}
