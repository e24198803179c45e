// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.detectors.internal.NameClues.Clue;

/** Whether an Arabic word is a name where it stands: many names are ordinary words too, and none has a capital letter. */
final class ArabicClues {

    /** Before a verb: what they follow is somebody. */
    private static final WordSet NOT = WordSet.of("لا", "لم", "لن", "ما");

    /** “Was”, “that”, “because”, “when”, “(said) to me”: who is spoken of comes next. */
    private static final WordSet BEFORE_A_SUBJECT = WordSet.of(
            "كان", "كانت", "ان", "بان", "وان", "بلي", "حيت", "لان", "لكن", "ولكن", "بينما", "عندما", "لما", "ملي",
            "منين", "ليا", "ليه", "ليها", "لينا", "ليهم", "عليا", "علينا", "مازال", "مازالت", "ظل", "ظلت", "بقي",
            "بقات", "بقيت", "ياك", "راه", "راها", "هداك", "هديك", "داك", "ديك");

    private static final WordSet ASKS = WordSet.of(
            "طلب", "طلبت", "يطلب", "تطلب", "طلبات", "اشتكي", "اشتكت", "يشتكي", "تشتكي", "سمع", "سمعت", "خاف", "خافت",
            "يخاف", "تخاف", "نخاف", "غضب", "غضبت", "سخر", "سخرت", "يسخر", "تقلق", "تقلقت", "تزوج", "تزوجت", "اقترب",
            "اقتربت", "انتقم", "اخذ", "اخذت", "خدا", "خدات");

    /** Pronouns and particles that are written as some names are: after any other word they are never a name. */
    private static final WordSet NOBODY = WordSet.of("ليا", "هو", "انا", "ان", "الان");

    /** “(Asked) about”, “(called) out to”, with the verbs that ask or call for somebody. */
    private static final WordSet ABOUT = WordSet.of("عن", "علي");

    private static final WordSet ASKS_ABOUT = WordSet.of(
            "سال", "سالت", "يسال", "تسال", "نسال", "سالني", "سالتني", "سالنا", "سالوا", "سالتنا", "سول", "سولت",
            "سولات", "سولني", "سولاتني", "كيسول", "كتسول", "عيط", "عيطت", "عيطات", "كيعيط", "كتعيط", "غوت", "غوتات",
            "كيغوت", "دافع", "دافعت", "يدافع", "تدافع", "صرخ", "صرخت", "يصرخ", "تصرخ", "نادي", "نادت", "اعتدي", "اعتدت",
            "تعدي");

    /** “(Gave) to”, with what is given, sent or said to somebody. */
    private static final WordSet GIVES = WordSet.of(
            "موجه", "موجهه", "موجها", "رساله", "الرساله", "قال", "قالت", "قلت", "قلنا", "قالوا", "يقول", "تقول", "قلها",
            "اعطي", "اعطت", "اعطيت", "اعطينا", "عطي", "عطات", "عطيت", "عطينا", "سلم", "سلمت", "سلمنا", "ارسل", "ارسلت",
            "ارسلنا", "صيفط", "صيفطت", "صيفطات", "كتب", "كتبت", "كتبنا", "يكتب", "تكتب", "حكي", "حكت", "حكيت", "شرح",
            "شرحت", "شرحنا", "اتصال", "زياره", "بالنسبه", "سمح", "سمحت", "يسمح", "هديه", "شكرا", "اعتذار", "تحويل",
            "موعد", "مرافقه", "الملف", "الملفات", "دعوه", "الدعوه", "ترجم", "ترجمت", "يترجم", "تترجم");

    private static final WordSet EVER =
            WordSet.of("ديما", "دائما", "دايما", "كيجي", "كيغوت", "كيبكي", "عيط", "مشا", "تشد");

    private static final WordSet ALL = WordSet.of("لكامل", "لصالح");

    private static final WordSet PREPOSITIONS = WordSet.of("مع", "عند", "بين", "ديال", "سمعنا", "سمعت", "في", "ف");

    private static final WordSet WHEN =
            WordSet.of("اليوم", "البارح", "البارحه", "الان", "الليله", "السيمانه", "الاسبوع");

    /** “(With) hope of the”, “(at) fulfilment of the”: before a word with its article they are no names. */
    private static final WordSet OF_THE = WordSet.of(
            "امل", "رجاء", "وفاء", "سلام", "رحمه", "حياه", "انتصار", "نجاح", "دعاء", "نور", "جمال", "كمال", "كامل",
            "صفاء", "وداد", "اسماء", "احلام", "شمس", "سحر", "هلال", "بدر", "ملاك", "شروق", "نسيم", "ملك");

    private static final WordSet TO_SOMEBODY = WordSet.of("لي", "له", "لها", "لنا", "لهم", "لكم");

    /** “We met”: somebody comes next. */
    private static final Set<String> MET = Set.of(
            "وجدنا",
            "راينا",
            "شفنا",
            "كلمنا",
            "سالنا",
            "سولنا",
            "قابلنا",
            "التقينا",
            "زرنا",
            "ساعدنا",
            "نصحنا",
            "شكرنا",
            "عرفنا",
            "سمعنا",
            "ودعنا",
            "استقبلنا",
            "انتظرنا",
            "رافقنا",
            "لقينا",
            "عاونا",
            "وجدت",
            "رايت",
            "كلمت",
            "سالت");

    private static final Set<String> VERBS = WordList.words("name-leads-arabic.txt");
    private static final int NAME = Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS;
    private static final int FARTHEST_VERB = 5;
    private static final int SHORTEST_VERB = 3;

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
        boolean nobody = at > 0 && skip == 0 && NOBODY.has(word) && !word.is(Lexicon.FAMILY);
        if (nobody
                || word.is(Lexicon.BETWEEN)
                || word.length() == 4 && word.folded().equals("الله")
                || on(word)
                || his(words, at)
                || age(words, at)
                || said(words, at)) {
            return Clue.NONE;
        }
        int marks = skip == 0 ? word.mark(-1) : Lexicon.stock().marks(word.folded(), skip);
        if ((marks & Lexicon.AMBIGUOUS) != 0) {
            return ambiguous(words, at, folded, word.folded().substring(skip));
        }
        return (marks & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0 ? Clue.SURE : Clue.NONE;
    }

    /** “على”, which is folded as Ali is. */
    static boolean on(Word word) {
        return word.length() == 3 && word.cased().equals("على");
    }

    /** “الدار ديالو”: his, which is written as Diallo is; after a title or an office it is somebody. */
    private static boolean his(List<Word> words, int at) {
        return at > 0
                && words.get(at).length() == 5
                && words.get(at).folded().equals("ديالو")
                && words.get(at - 1).definite()
                && words.get(at - 1).length() > 4 // “السي ديالو”
                && !words.get(at - 1).is(NAME | Lexicon.OFFICE | Lexicon.SPEECH)
                && !words.get(at - 1).used(Lexicon.TITLE_ARABIC | Lexicon.OFFICE_ARABIC);
    }

    /** “عن عمر يناهز …”: at the age of. */
    private static boolean age(List<Word> words, int at) {
        return words.get(at).length() == 3
                && words.get(at).folded().equals("عمر")
                && at + 1 < words.size()
                && words.get(at + 1).folded().endsWith("ناهز");
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

    /** “عبد الرحيم”, “أبو بكر”, “أم كلثوم”: a first half, and a second one that completes it. */
    private static boolean parted(List<Word> words, int at) {
        if (words.get(at).length() < 3 || words.get(at).length() > 4) {
            return false;
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

    /** A sentence that begins with a bare word of this kind, not followed by “the”, is about a person. */
    private static Clue ambiguous(List<Word> words, int at, String folded, String bare) {
        boolean quality = at + 1 < words.size() && words.get(at + 1).folded().equals("جدا"); // “رجل كريم جدا”
        boolean ofThe = at + 1 < words.size()
                && OF_THE.has(words.get(at))
                && words.get(at + 1).definite()
                && !words.get(at + 1).is(Lexicon.FAMILY)
                && !WHEN.has(words.get(at + 1));
        if (at > 0 && (quality || ofThe && PREPOSITIONS.has(words.get(at - 1)))) {
            return Clue.NONE;
        }
        boolean introduced = at > 0 && words.get(at - 1).is(Lexicon.INTRODUCES | Lexicon.SPEECH | Lexicon.OFFICE);
        boolean clitic = bare.length() < words.get(at).length();
        boolean followsName = clitic && at > 0 && words.get(at - 1).is(Lexicon.AMBIGUOUS);
        boolean between = clitic && at > 1 && words.get(at - 2).is(Lexicon.INTRODUCES);
        boolean refuses = Sentences.begins(words, at, folded) && at + 1 < words.size() && NOT.has(words.get(at + 1));
        boolean begins = !clitic && Sentences.begins(words, at, folded);
        boolean family = at + 1 < words.size()
                && (words.get(at + 1).is(Lexicon.FAMILY)
                        || begins && NameSpan.ofSomewhere(words.get(at + 1).folded()));
        if (family) {
            return Clue.SURE;
        }
        boolean definite = at + 1 < words.size() && words.get(at + 1).definite() && !WHEN.has(words.get(at + 1));
        boolean article = bare.startsWith("ال") && !bare.equals("الهام"); // “إلهام” has none
        boolean named = at + 1 < words.size()
                && words.get(at + 1).is(Lexicon.GIVEN)
                && words.get(at + 1).start() - words.get(at).end() == 1;
        boolean surely = named && !words.get(at + 1).is(Lexicon.AMBIGUOUS);
        if (named && !clitic && (surely || !words.get(at).is(Lexicon.ORDINARY))) {
            return Clue.SURE;
        }
        return introduced
                        || between
                        || refuses
                        || acted(words, at, folded)
                        || !clitic && !definite && (spokenOf(words, at) || asked(words, at))
                        || clitic && (given(words, at) || row(words, at))
                        || begins && !definite && !article
                        || begins && article && ever(words, at)
                        || followsName && Sentences.begins(words, at - 1, folded)
                ? Clue.UNSURE
                : Clue.NONE;
    }

    /** An Arabic sentence likes to begin with its verb, and who acts comes next: “أغلقت رحمة الباب”. */
    private static boolean acted(List<Word> words, int at, String folded) {
        if (at == 0 || !Sentences.begins(words, at - 1, folded) || Sentences.begins(words, at, folded)) {
            return false;
        }
        String verb = words.get(at - 1).folded();
        boolean present = verb.charAt(0) == 'ي' || verb.charAt(0) == 'ت';
        boolean toMe = verb.length() > SHORTEST_VERB + 1
                && (verb.endsWith("ني") || verb.endsWith("تنا")); // “سولني ياسر”, “أبلغتنا زهرة”
        return verb.length() >= SHORTEST_VERB
                && (present
                        || toMe
                        || verb.endsWith("ت")
                        || reflexive(verb)
                        || MET.contains(verb)
                        || VERBS.contains(verb))
                && !words.get(at - 1).is(Lexicon.GIVEN | Lexicon.COMMON);
    }

    /** “اعتذر”, “انسحب”, “استقال”: verbs of the seventh, eighth and tenth form, which look like little else. */
    private static boolean reflexive(String verb) {
        return verb.charAt(0) == 'ا'
                && verb.length() >= 5
                && verb.length() <= 6
                && (verb.charAt(1) == 'ن' || verb.charAt(2) == 'ت')
                && verb.charAt(1) != 'ل';
    }

    /** “كانت إلهام …”, “بلي مراد …”: an adjective would be marked otherwise here, and a noun would have its article. */
    private static boolean spokenOf(List<Word> words, int at) {
        return at > 0
                && words.get(at).start() - words.get(at - 1).end() == 1
                && BEFORE_A_SUBJECT.has(words.get(at - 1));
    }

    /** “طلب … من أمين”: whoever asks asks somebody. */
    private static boolean asked(List<Word> words, int at) {
        if (at < 2) {
            return false;
        }
        Word before = words.get(at - 1);
        if (TO_SOMEBODY.has(before)) {
            return words.get(at - 2).is(Lexicon.SPEECH | Lexicon.INTRODUCES); // “قالت لي أمل”
        }
        WordSet verbs = before.folded().equals("من") ? ASKS : ABOUT.has(before) ? ASKS_ABOUT : null;
        for (int verb = at - 2; verbs != null && verb >= 0 && verb >= at - FARTHEST_VERB; verb--) {
            if (verbs.has(words.get(verb))) {
                return true;
            }
        }
        return false;
    }

    /** “الملف موجه لأمل”: to somebody. */
    private static boolean given(List<Word> words, int at) {
        return at > 0 && words.get(at).first() == 'ل' && !ALL.has(words.get(at)) && GIVES.has(words.get(at - 1));
    }

    /** “سمير وأمل”: beside a name that is nothing else. */
    private static boolean row(List<Word> words, int at) {
        if (at == 0
                || words.get(at).first() != 'و'
                || words.get(at).start() - words.get(at - 1).end() != 1) {
            return false;
        }
        Word before = words.get(at - 1);
        return NameBook.given(before.mark(-1)) || before.mark(-1) == 0 && NameBook.given(before.bareMarks());
    }

    /** “الهاشمي ديما …”, “الهاشمي ما بقاش …”: what is said of somebody, not of something. */
    private static boolean ever(List<Word> words, int at) {
        return at + 1 < words.size() && (EVER.has(words.get(at + 1)) || NOT.has(words.get(at + 1)));
    }
}
