// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.detectors.internal.NameClues.Clue;

/** Whether an Arabic name that is an ordinary word too (hope, noble, light) is meant as a name where it stands. */
final class ArabicWordNames {

    /** Names that end in an alif written as a y: with the dots they are words (“nightly”, “peaceful”, “from me”). */
    private static final WordSet ALIF = WordSet.of("ليلي", "مني", "نهي");

    /** Before a verb: what they follow is somebody. */
    private static final WordSet NOT = WordSet.of("لا", "لم", "لن", "ما");

    /** “Was”, “that”, “because”, “when”, “(said) to me”: who is spoken of comes next. */
    private static final WordSet BEFORE_A_SUBJECT = WordSet.of(
            "كان", "كانت", "ان", "بان", "وان", "بلي", "حيت", "لان", "لكن", "ولكن", "بينما", "عندما", "لما", "ملي",
            "منين", "زال", "زالت", "هاد", "بحال", "ليا", "ليه", "ليها", "لينا", "ليهم", "عليا", "علينا", "مازال",
            "مازالت", "ظل", "ظلت", "بقي", "بقات", "بقيت", "ياك", "راه", "راها", "هداك", "هديك", "داك", "ديك", "يكن",
            "تكن", "يكون", "تكون");

    /** Behind them a clause begins: “until”, “does”, “why”, “now”. */
    private static final WordSet BEFORE_A_CLAUSE = WordSet.of(
            "حتي", "هل", "واش", "متي", "كيف", "كيفاش", "لماذا", "علاش", "اين", "فين", "حين", "حينما", "دابا", "غير",
            "وحده", "وحدها", "بعدما", "قبلما", "منذ", "لولا", "كلما", "باش", "غدا", "اليوم", "البارح", "امس", "ربما",
            "يمكن", "المشكل", "اما", "حسب", "بحسب", "لعل", "كي", "مللي", "ليت");

    /** What is said of somebody with a form of “to be”: for her it looks as her name does. */
    private static final WordSet WAS = WordSet.of("كانت", "تكن", "تكون", "مازالت", "ظلت", "بقات", "بقيت", "ليست");

    private static final WordSet BEHIND = WordSet.of(
            "بسبب",
            "بفضل",
            "رغم",
            "بدون",
            "دون",
            "ضد",
            "رفقه",
            "برفقه",
            "بصحبه",
            "بجانب",
            "امام",
            "خلف",
            "مثل",
            "سوي",
            "الا",
            "علي",
            "عن",
            "من",
            "الي",
            "في",
            "حدا",
            "مور",
            "قدام",
            "حول",
            "تجاه",
            "باستثناء",
            "لدي",
            "بعد",
            "قبل");

    /** Qualities by their form that are things as well: spring, benefit, share. */
    private static final WordSet NOUNS = WordSet.of(
            "ربيع", "صالح", "نصيب", "حبيب", "صديق", "دليل", "قاسم", "ناصر", "حافظ", "سليم", "خليل", "جليل", "كامل",
            "رفيق", "حنين", "عبير", "نسيم", "نعيم", "امير", "اميره", "حليب", "زميل", "وسيط", "فضيله", "وسيله", "وديعه",
            "نتيجه", "حكيم", "هديه", "فاضل", "باقي", "ثاني", "جديد", "قريب", "بعيد", "منصور", "طبيب", "خبير", "رييس",
            "مكتوب", "مشهور", "معروف");

    /** Things that somebody has; masculine, so that no feminine can say of what kind they are. */
    private static final WordSet THINGS = WordSet.of(
            "هاتف", "بيت", "منزل", "صوت", "وجه", "رقم", "مكتب", "كلام", "صراخ", "غضب", "بكاء", "غياب", "قرار", "اقتراح",
            "راي", "موقف", "طلب", "خبر", "ملف", "عقد", "راتب", "مرض", "حلم", "سر", "قلب", "دور", "مكان", "حساب", "ابن",
            "زوج", "والد", "اب", "حادث", "زواج", "طلاق", "سفر", "رجوع", "حضور", "تدخل", "دفتر", "معطف", "كرسي");

    private static final WordSet EVER =
            WordSet.of("ديما", "دائما", "دايما", "كيجي", "كيغوت", "كيبكي", "عيط", "مشا", "تشد");
    private static final WordSet PREPOSITIONS = WordSet.of("مع", "عند", "بين", "ديال", "سمعنا", "سمعت", "في", "ف");
    private static final WordSet WHEN =
            WordSet.of("اليوم", "البارح", "البارحه", "الان", "الليله", "السيمانه", "الاسبوع");

    /** “Every”, “(on the) day (of)” behind a morning. */
    private static final WordSet DAY = WordSet.of("كل", "يوم", "هذا", "امس", "غد", "ذلك", "اليوم");

    /** “(With) hope of the”, “(at) fulfilment of the”: before a word with its article they are no names. */
    private static final WordSet OF_THE = WordSet.of(
            "امل", "رجاء", "وفاء", "سلام", "رحمه", "حياه", "انتصار", "نجاح", "دعاء", "نور", "جمال", "كمال", "كامل",
            "صفاء", "وداد", "اسماء", "احلام", "شمس", "سحر", "هلال", "بدر", "ملاك", "شروق", "نسيم", "ملك");

    private static final WordSet JOYFUL =
            WordSet.of("ساره", "نادره", "جميله", "كريمه", "لطيفه", "عزيزه", "فريده", "حميده", "سعيده");

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
            "لقيت",
            "لقات",
            "لقينا",
            "شفت",
            "شافت",
            "ودعنا",
            "استقبلنا",
            "انتظرنا",
            "رافقنا",
            "عاونا",
            "وجدت",
            "رايت",
            "كلمت",
            "سالت");

    private static final Set<String> VERBS = WordList.words("name-leads-arabic.txt");
    private static final int LONGEST_ROW = 3;
    private static final int SHORTEST_VERB = 3;

    private ArabicWordNames() {}

    /**
     * How sure it is that word {@code at}, which the lists mark as {@link Lexicon#AMBIGUOUS}, is a name.
     *
     * @param skip how many of its first letters are clitics
     */
    static Clue at(List<Word> words, int at, int skip, String folded) {
        return at(words, at, skip, folded, LONGEST_ROW);
    }

    private static Clue at(List<Word> words, int at, int skip, String folded, int row) {
        String bare = words.get(at).folded().substring(skip);
        if (ArabicVerbs.notTheName(words, at)) {
            return Clue.NONE;
        }
        if (skip == 0 && ALIF.has(words.get(at)) && words.get(at).writtenLast() == 'ى') {
            return Clue.SURE;
        }
        if (ArabicWordsFirst.has(bare)) {
            boolean and = bare.length() < words.get(at).length();
            return ArabicWordsFirst.at(words, at, skip, folded, row(words, at, and, folded, row));
        }
        boolean quality = at + 1 < words.size() && words.get(at + 1).folded().equals("جدا"); // “رجل كريم جدا”
        if (bare.equals("صباح") && at + 1 < words.size() && DAY.has(words.get(at + 1))) {
            return Clue.NONE;
        }
        boolean ofThe = at + 1 < words.size()
                && OF_THE.has(words.get(at))
                && words.get(at + 1).definite()
                && !words.get(at + 1).is(Lexicon.FAMILY)
                && !WHEN.has(words.get(at + 1));
        if (at > 0 && (quality || ofThe && PREPOSITIONS.has(words.get(at - 1)))) {
            return Clue.NONE;
        }
        boolean introduced = at > 0
                && (words.get(at - 1).is(Lexicon.INTRODUCES | Lexicon.SPEECH)
                        || office(words.get(at - 1))
                        || each(words, at));
        boolean clitic = bare.length() < words.get(at).length();
        boolean followsName = clitic && at > 0 && words.get(at - 1).is(Lexicon.AMBIGUOUS);
        boolean between = clitic && at > 1 && words.get(at - 2).is(Lexicon.INTRODUCES);
        boolean refuses = Sentences.begins(words, at, folded) && at + 1 < words.size() && NOT.has(words.get(at + 1));
        boolean begins = !clitic && Sentences.begins(words, at, folded);
        if (qualified(words, at, bare) || !clitic && ArabicActs.thing(words, at)) {
            return Clue.NONE;
        }
        boolean family = at + 1 < words.size()
                && !ArabicClues.on(words.get(at + 1))
                && (words.get(at + 1).is(Lexicon.FAMILY) && !ArabicWordsFirst.has(words.get(at + 1))
                        || begins
                                && NameSpan.ofSomewhere(words.get(at + 1).folded())
                                && !ArabicForms.ordinary(words.get(at + 1)));
        if (family || ArabicWordsFirst.son(words, at)) {
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
                        || ArabicActs.somebody(words, at, bare, clitic, folded)
                        || !article && says(words, at, clitic, begins)
                        || !clitic && !article && done(words, at, bare)
                        || !clitic && (whose(words, at, bare) || behind(words, at, bare))
                        || between
                        || refuses
                        || acted(words, at, folded)
                        || !clitic && !definite && (spokenOf(words, at) || ArabicDealings.asked(words, at))
                        || clitic
                                && (ArabicDealings.given(words, at)
                                        || ArabicDealings.called(words, at)
                                        || ArabicDealings.owns(words, at, skip))
                        || row(words, at, clitic, folded, row)
                        || begins && !definite && !article
                        || begins && article && ever(words, at)
                        || followsName && Sentences.begins(words, at - 1, folded)
                ? Clue.UNSURE
                : Clue.NONE;
    }

    /** “المدير”, “مديرتنا”: whose office it is; “قائد حكيم” is a wise one. */
    static boolean office(Word before) {
        return before.is(Lexicon.OFFICE)
                && (before.definite()
                        || before.folded().endsWith("نا")
                        || before.folded().endsWith("ها")
                        || before.folded().endsWith("ته"));
    }

    /** “كل من سعيد …”: everybody of a row. */
    private static boolean each(List<Word> words, int at) {
        return at > 1
                && words.get(at - 1).folded().equals("من")
                && words.get(at - 2).folded().equals("كل");
    }

    /** “بسبب منير”, “على أمينة”: behind a preposition a quality would need a thing that has it. */
    private static boolean behind(List<Word> words, int at, String bare) {
        if (at == 0
                || !BEHIND.has(words.get(at - 1))
                || words.get(at).start() - words.get(at - 1).end() != 1) {
            return false;
        }
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        return (next == null || !next.definite())
                && quality(bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) : bare)
                && !NOUNS.has(WordTable.key(bare));
    }

    /** “هاتف كريمة”, “سيارة مسعود”: what agrees not with the word before it says of what kind it is no more than whose. */
    private static boolean whose(List<Word> words, int at, String bare) {
        if (at == 0 || words.get(at).start() - words.get(at - 1).end() != 1) {
            return false;
        }
        Word thing = words.get(at - 1);
        boolean feminine = bare.endsWith("ه");
        if (feminine) {
            return THINGS.has(thing);
        }
        return thing.length() > 3
                && thing.last() == 'ه'
                && thing.writtenLast() == 'ة'
                && !thing.definite()
                && thing.is(Lexicon.ORDINARY)
                && !thing.is(Lexicon.GIVEN | Lexicon.FAMILY)
                && quality(bare);
    }

    /** “سعيد”, “ناصر”, “مسعود”: by its form a quality, which agrees with what it is said of. */
    private static boolean quality(String bare) {
        return bare.length() == 4 && (bare.charAt(2) == 'ي' || bare.charAt(1) == 'ا')
                || bare.length() == 5 && bare.charAt(0) == 'م' && bare.charAt(3) == 'و';
    }

    /** “بشرى سارة”, “كانت سعيدة”: a feminine with its adjective, or one itself. */
    private static boolean qualified(List<Word> words, int at, String bare) {
        boolean feminine =
                bare.endsWith("ه") || bare.endsWith("اء") || words.get(at).writtenLast() == 'ى';
        if (!feminine) {
            return false;
        }
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean acts = next != null && ArabicVerbs.says(next);
        if (bare.endsWith("ه") && at > 0 && WAS.has(words.get(at - 1)) && !acts) {
            return next == null || !next.is(Lexicon.STATE); // “ظلت لطيفة واقفة”
        }
        return next != null
                && next.start() - words.get(at).end() == 1
                && next.length() > 3
                && next.last() == 'ه'
                && !next.definite()
                && !acts
                && !(next.first() == 'و' && (next.bareMarks() & Lexicon.AMBIGUOUS) != 0) // “نزهة وعتيقة”
                && !next.is(Lexicon.STATE | Lexicon.FAMILY | Lexicon.INTRODUCES)
                && (!next.is(Lexicon.GIVEN) || JOYFUL.has(next))
                && ("بلكوف".indexOf(next.first()) < 0
                        || (next.bareMarks() & Lexicon.ORDINARY) == 0
                                && !next.folded().startsWith("ال", 1)) // “برسالة”
                && !possessed(next);
    }

    /** “ابنها”, “وحده”: somebody's. */
    private static boolean possessed(Word word) {
        return word.folded().endsWith("ته") || word.writtenLast() == 'ه';
    }

    /** Where a clause begins, somebody who does something: “وحنان تشتغل”, “حتى أمل لم …”. */
    static boolean says(List<Word> words, int at, boolean clitic, boolean begins) {
        boolean clause = begins
                || clitic && words.get(at).first() == 'و'
                || at > 0
                        && (BEFORE_A_CLAUSE.has(words.get(at - 1))
                                || BEFORE_A_SUBJECT.has(words.get(at - 1))
                                || words.get(at).start() - words.get(at - 1).end() > 1);
        if (!clause || at + 1 == words.size()) {
            return false;
        }
        return ArabicVerbs.says(words.get(at + 1))
                && words.get(at + 1).start() - words.get(at).end() == 1;
    }

    /** “قرر سعيد”, “يزور إلهام”: behind a verb a thing would have the ending of a thing, “سعيدا”, which a feminine has not. */
    private static boolean done(List<Word> words, int at, String bare) {
        if (at == 0 || words.get(at).start() - words.get(at - 1).end() != 1) {
            return false;
        }
        Word before = words.get(at - 1);
        if (they(before)) {
            return true; // “كلفوا نجاة”, “خلاو حكيمة”
        }
        boolean ending = !bare.endsWith("ه") && !bare.endsWith("اء") && !bare.endsWith("ي") && !bare.endsWith("ان");
        return ending && ArabicVerbs.verb(before) && !BEFORE_A_SUBJECT.has(before);
    }

    /** “كلفوا”, “خلاو”: a verb of several people. */
    static boolean they(Word verb) {
        return verb.length() > 4 && verb.folded().endsWith("وا") && !verb.definite()
                || verb.length() > 3
                        && verb.mark(-1) == 0
                        && "كيتن".indexOf(verb.first()) < 0
                        && verb.folded().endsWith("او");
    }

    /** An Arabic sentence likes to begin with its verb, and who acts comes next: “أغلقت رحمة الباب”. */
    private static boolean acted(List<Word> words, int at, String folded) {
        if (at == 0 || !Sentences.begins(words, at - 1, folded) || Sentences.begins(words, at, folded)) {
            return false;
        }
        String verb = words.get(at - 1).folded();
        boolean present = (verb.charAt(0) == 'ي' || verb.charAt(0) == 'ت') && !ArabicVerbs.noun(words.get(at - 1));
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

    /** “سمير وأمل”, “سعيد و أمل”: beside a name. */
    private static boolean row(List<Word> words, int at, boolean clitic, String folded, int left) {
        boolean and =
                at > 1 && words.get(at - 1).length() == 1 && words.get(at - 1).first() == 'و';
        int before = and ? at - 2 : at - 1;
        if (left == 0
                || !and && (!clitic || words.get(at).first() != 'و')
                || before < 0
                || words.get(before + 1).start() - words.get(before).end() != 1) {
            return false;
        }
        Word first = words.get(before);
        boolean own = first.mark(-1) != 0;
        int marks = own ? first.mark(-1) : first.bareMarks();
        return NameBook.given(marks)
                || (marks & Lexicon.AMBIGUOUS) != 0 && at(words, before, own ? 0 : 1, folded, left - 1) != Clue.NONE;
    }

    /** “الهاشمي ديما …”, “الهاشمي ما بقاش …”: what is said of somebody, not of something. */
    private static boolean ever(List<Word> words, int at) {
        return at + 1 < words.size() && (EVER.has(words.get(at + 1)) || NOT.has(words.get(at + 1)));
    }
}
