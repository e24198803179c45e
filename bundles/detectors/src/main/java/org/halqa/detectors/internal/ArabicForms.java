// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Set;

/** Whether an Arabic word can be a name, by its form. */
final class ArabicForms {

    private static final Endings NOT_AT_THE_END =
            Endings.of("ات", "ها", "هم", "هما", "تين", "تان", "ته", "يه", "ونه", "نا", "تم", "وا", "اء");
    /** Ends of names of other languages that no verb of Arabic has. */
    private static final Endings SELDOM = Endings.of(
            "وف", "يتش", "سكي", "سون", "برغ", "يرغ", "انغ", "ونغ", "ينغ", "ريك", "نيك", "نز", "رت", "رد", "ند", "لد",
            "كس", "تز", "نس", "لس", "رير", "يير", "دير", "ندر", "نو", "تو", "دو", "كو", "غو", "سو", "يو");
    /** Ends with which a word is a name of another language wherever it stands. */
    private static final Endings NAMES = Endings.of(
            "وفيتش", "يفيتش", "ويتش", "وفسكي", "وسكي", "يفسكي", "نسكي", "شفيلي", "ادزه", "يدزه", "شتاين", "ستاين",
            "بيرغ", "نبرغ", "اوغلو", "وغلو", "زاده", "سيان", "نيان", "ييف", "اييف", "كوف", "روف", "نوف", "لوف", "ينكو",
            "شينكو", "نسون", "دسون", "ينغتون", "ستروم", "اسون");

    private static final Endings NUMBERS = Endings.of("ان", "ين", "ون", "ات");
    private static final Set<String> AND_A_VERB = Set.of("وي", "وت", "فت", "في");
    private static final Endings FOREIGN_ENDS = Endings.of(
            "وف", "يتش", "فيتش", "سكي", "سون", "مان", "ستين", "ينغ", "ير", "رت", "رد", "نز", "كس", "لد", "ند", "نتي",
            "يني", "وني", "تش", "اك", "يل", "وس", "يس", "ين", "ون", "وم", "يو", "يا", "يو", "ما", "را", "لا", "زي",
            "تي", "كي", "لي", "دي", "نو", "تو", "دو", "كو", "غو", "سو", "انغ", "ونغ", "ريك", "نيك", "برغ", "يرغ", "اخ",
            "تز", "نس", "لس");

    private ArabicForms() {}

    /** The marks of {@code word}, or of what is left without “and” before it. */
    static int marks(Word word) {
        int own = word.mark(-1);
        boolean clitic = own == 0 && word.length() > 3 && "وفبل".indexOf(word.first()) >= 0;
        return clitic ? word.bareMarks() : own;
    }

    /** True when nothing in it says that it is an ordinary word. */
    static boolean plausible(Word word) {
        return word.plausibleArabic();
    }

    /** Works that out, for {@link Word#plausibleArabic}. */
    static boolean formedAsName(Word word) {
        String folded = word.folded();
        if (!word.arabic() || folded.length() < 3) {
            return false;
        }
        if (word.is(Lexicon.GIVEN | Lexicon.FAMILY) && !word.is(Lexicon.ORDINARY)) {
            return true;
        }
        return !ordinary(word) && (!formed(folded) || folded.length() > 4 && folded.startsWith("كي") && word.heard());
    }

    /** Plausible, and spelled as names of other languages are. */
    static boolean foreign(Word word) {
        if (!plausible(word)) {
            return false;
        }
        String folded = word.folded();
        if (word.is(Lexicon.GIVEN | Lexicon.FAMILY)) {
            return true;
        }
        return shaped(folded) || word.heard();
    }

    /** Spelled as names of other languages are, and as few words of Arabic. */
    private static boolean shaped(String folded) {
        return folded.length() >= 4 && vowels(folded) >= 2 && folded.charAt(0) != 'م' && FOREIGN_ENDS.end(folded);
    }

    /** The same, but without a hearing that three consonants are enough for: many short words sound like a name. */
    static boolean strange(Word word) {
        return plausible(word) && word.mark(-1) == 0 && (shaped(word.folded()) || word.length() > 5 && word.heard());
    }

    /** Plausible, no word of any list, and heard as a name of some language: with such a neighbour, a name by itself. */
    static boolean heard(Word word) {
        return word.mark(-1) == 0 && word.length() >= 4 && plausible(word) && word.heard();
    }

    /** “الطاهيري”: with its article, and heard as a family of this country. */
    static boolean familyOfHere(Word word) {
        String folded = word.folded();
        return word.mark(-1) == 0
                && NameSpan.ofSomewhere(folded)
                && HeardNames.atHome().knows(folded.substring(2));
    }

    /** After a name of another language, one that ends as Arabic feminines do: “شويبله”. */
    static boolean foreignPair(Word first, Word second) {
        return first.mark(-1) == 0
                && foreign(first)
                && second.mark(-1) == 0
                && second.folded().length() >= 4
                && !second.folded().startsWith("ال")
                && !ordinary(second);
    }

    /** What may be the name of a place after its kind: a feminine too, but no word of the lists. */
    static boolean place(Word word) {
        String folded = word.folded();
        boolean article = folded.startsWith("لل") || folded.startsWith("ال") && ordinary(word);
        return word.arabic() && folded.length() >= 3 && !article && !ordinary(word) && !word.is(Lexicon.SPEECH);
    }

    /** “دجوكوفيتش”, “ودجوكوفيتش”: a name by its end alone. */
    static boolean evident(Word word) {
        return word.mark(-1) == 0 && word.length() >= 6 && NAMES.end(word.folded()) && !ordinary(word);
    }

    /** Whether what is left of {@code word} without its first letter, “and” or a preposition, is heard as a name. */
    static boolean heardBehindClitic(Word word) {
        String folded = word.folded();
        return word.mark(-1) == 0
                && folded.length() >= 5
                && "وفبل".indexOf(folded.charAt(0)) >= 0
                && word.bareMarks() == 0
                && HeardNames.everywhere().knows(folded.substring(1));
    }

    /** A word of the lists, with or without conjunction, preposition and article. */
    static boolean ordinary(Word word) {
        return word.ordinaryArabic();
    }

    /** Works that out, for {@link Word#ordinaryArabic}. */
    static boolean explained(Word word) {
        if (word.is(Lexicon.ORDINARY
                | Lexicon.SPEECH
                | Lexicon.OFFICE
                | Lexicon.PLACE_HEAD
                | Lexicon.BETWEEN
                | Lexicon.COMMON)) {
            return true;
        }
        String folded = word.folded();
        if (several(folded)) {
            return true;
        }
        for (int skip = 1; skip <= 3 && folded.length() - skip >= 2; skip++) {
            if (!grown(folded, skip)) {
                continue;
            }
            int marks = Lexicon.stock().marks(folded, skip);
            if ((marks & (Lexicon.ORDINARY | Lexicon.SPEECH | Lexicon.OFFICE | Lexicon.COMMON)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** “حارسان”, “عسكريا”: two, many or the manner of what an ordinary word says. */
    private static boolean several(String folded) {
        int ending = NUMBERS.end(folded) ? 2 : folded.endsWith("ا") ? 1 : 0;
        if (ending == 0 || folded.length() - ending < 3) {
            return false;
        }
        String stem = folded.substring(0, folded.length() - ending);
        int quality = folded.endsWith("ا") ? Lexicon.AMBIGUOUS : 0; // “عادلا”
        return (Lexicon.stock().marks(stem) & (Lexicon.ORDINARY | Lexicon.OFFICE | quality)) != 0;
    }

    /** True when the first {@code count} letters may be conjunction, preposition and article. */
    private static boolean grown(String folded, int count) {
        boolean article = folded.startsWith("ال", count - 2) || folded.startsWith("لل", count - 2);
        int clitics = article ? count - 2 : count;
        for (int at = 0; at < clitics; at++) {
            if ("وفبلكس".indexOf(folded.charAt(at)) < 0) {
                return false;
            }
        }
        return clitics < 3;
    }

    /** “يعرف”, “تتكلم”: by its form a verb of now, without an article. */
    static boolean present(String folded) {
        return folded.length() >= 4 && "يتن".indexOf(folded.charAt(0)) >= 0 && !folded.endsWith("ه");
    }

    private static int vowels(String folded) {
        int vowels = 0;
        for (int at = 0; at < folded.length(); at++) {
            vowels += "اوي".indexOf(folded.charAt(at)) >= 0 ? 1 : 0;
        }
        return vowels;
    }

    /** A verb with its person, a plural, a feminine, a word with a pronoun or an article. */
    private static boolean formed(String folded) {
        boolean article = folded.startsWith("ال")
                || folded.startsWith("لل")
                || folded.startsWith("وال")
                || folded.startsWith("بال");
        boolean abroad = folded.length() >= 5
                && (folded.charAt(1) == 'ا' && !NUMBERS.end(folded) || vowels(folded) >= 2 && SELDOM.end(folded));
        boolean verb = folded.length() >= 4
                && !abroad
                && ("يتن".indexOf(folded.charAt(0)) >= 0
                                && !folded.startsWith("تش")
                                && !folded.startsWith("تو")
                                && !folded.startsWith("ني")
                        || folded.startsWith("است")
                        || folded.startsWith("كي")
                        || folded.startsWith("كت")
                        || AND_A_VERB.contains(folded.substring(0, 2))
                        || folded.length() >= 6 && (folded.startsWith("سي") || folded.startsWith("ست")));
        boolean several = folded.startsWith("وي") && folded.endsWith("ون"); // “and they …”
        boolean foreign = folded.length() >= 7 && vowels(folded) >= 3 && !several;
        boolean together = folded.length() >= 5
                && folded.endsWith("و")
                && "ينت".indexOf(folded.charAt(0)) >= 0
                && "اوي".indexOf(folded.charAt(1)) < 0; // “نكونو”: we are
        boolean doing = folded.length() == 4 && folded.charAt(1) == 'ا';
        return article || together || verb && !foreign || doing || folded.endsWith("ه") || NOT_AT_THE_END.end(folded);
    }
}
