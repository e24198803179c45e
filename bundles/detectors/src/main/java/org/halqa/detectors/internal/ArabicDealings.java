// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** What people have to do with each other in Arabic: behind “asked of”, “gave to”, “called” stands somebody. */
final class ArabicDealings {

    private static final WordSet ASKS = WordSet.of(
            "طلب", "طلبت", "طلبنا", "طلبوا", "نطلب", "يطلب", "تطلب", "طلبات", "اشتكي", "اشتكت", "يشتكي", "تشتكي", "سمع",
            "سمعت", "خاف", "خافت", "يخاف", "تخاف", "نخاف", "غضب", "غضبت", "سخر", "سخرت", "يسخر", "تقلق", "تقلقت",
            "تزوج", "تزوجت", "اقترب", "اقتربت", "انتقم", "اخذ", "اخذت", "خدا", "خدات", "المرجو", "نرجو", "ارجو",
            "المطلوب", "يرجي");

    /** “(Asked) about”, “(called) out to”, with the verbs that ask or call for somebody. */
    private static final WordSet ABOUT = WordSet.of("عن", "علي");

    private static final WordSet ASKS_ABOUT = WordSet.of(
            "سال", "سالت", "يسال", "تسال", "نسال", "سالني", "سالتني", "سالنا", "سالوا", "سالتنا", "سول", "سولت",
            "سولات", "سولي", "سولو", "عيطي", "عيطو", "عيطنا", "عيطوا", "هضرت", "هضرنا", "هضر", "كنسول", "كنعيط",
            "تنعيط", "سولني", "سولاتني", "كيسول", "كتسول", "عيط", "عيطت", "عيطات", "كيعيط", "كتعيط", "غوت", "غوتات",
            "كيغوت", "مقلق", "مقلقه", "تقلق", "تقلقت", "خايف", "خايفه", "قلق", "قلقه", "نقلق", "حكم", "حكمت", "الحكم",
            "القبض", "قبض", "تعرف", "تعرفت", "تعرفنا", "اغمي", "اطمان", "اطمانت", "ردت", "دافع", "دافعت", "يدافع",
            "تدافع", "صرخ", "صرخت", "يصرخ", "تصرخ", "نادي", "نادت", "اعتدي", "اعتدت", "تعدي");

    /** “(Gave) to”, with what is given, sent or said to somebody. */
    private static final WordSet GIVES = WordSet.of(
            "موجه", "موجهه", "موجها", "رساله", "الرساله", "قال", "قالت", "قلت", "قلنا", "قالوا", "يقول", "تقول", "قلها",
            "اعطي", "اعطت", "اعطيت", "اعطينا", "عطي", "عطات", "عطيت", "عطينا", "سلم", "سلمت", "سلمنا", "ارسل", "ارسلت",
            "ارسلنا", "صيفط", "صيفطت", "صيفطات", "كتب", "كتبت", "كتبنا", "يكتب", "تكتب", "حكي", "حكت", "حكيت", "شرح",
            "شرحت", "شرحنا", "وصف", "وصفت", "اشتري", "اشترت", "اشترينا", "قدم", "قدمت", "قدمنا", "حمل", "حملت", "اتصال",
            "زياره", "بالنسبه", "سمح", "سمحت", "يسمح", "هديه", "شكرا", "اعتذار", "تحويل", "موعد", "مرافقه", "نقل",
            "نقلت", "نقلنا", "تحدث", "تحدثت", "تحدثنا", "استمعنا", "استمع", "استمعت", "هادشي", "الملف", "الملفات",
            "دعوه", "الدعوه", "ترجم", "ترجمت", "يترجم", "تترجم");

    private static final WordSet CALLS = WordSet.of(
            "اتصل", "اتصلت", "اتصلنا", "يتصل", "تتصل", "اتصلوا", "التقي", "التقت", "التقيت", "التقينا", "يثق", "تثق",
            "وثق", "وثقت", "نثق", "تلاقيت", "تلاقينا", "تلاقا", "تلاقات", "استعان", "استعانت", "استعنا", "مررت",
            "مررنا", "اصطدم", "التحق", "التحقت", "يعتني", "تعتني", "اعتنت", "سخر", "سخرت", "تزوج", "تزوجت", "ارتبط",
            "ارتبطت", "وشي", "وشت");
    private static final WordSet OWNED = WordSet.of(
            "طفل", "طفله", "طفلان", "طفلين", "ابن", "ابنه", "ابنان", "ابنين", "بنت", "بنات", "ابناء", "اولاد", "اخ",
            "اخت", "ثلاثه", "اربعه", "خمسه", "سته", "ثلاث", "اربع", "خمس", "جوج", "ولد", "راي", "حق", "مفتاح", "مشكل",
            "مشكله", "سبب", "اسباب", "عذر", "تجربه", "خبره", "فكره", "اقتراح", "طلب", "موعد", "ظروف", "عمل", "شقه",
            "غرفه", "بطاقه", "ملف", "كلام", "دين", "ديون", "مرض", "زوج");
    private static final WordSet ALL = WordSet.of("لكامل", "لصالح");
    private static final WordSet TO_SOMEBODY = WordSet.of("لي", "له", "لها", "لنا", "لهم", "لكم");
    private static final int FARTHEST_VERB = 5;
    private static final int FARTHEST_GIFT = 4;

    private ArabicDealings() {}

    /** “طلب … من أمين”: whoever asks asks somebody. */
    static boolean asked(List<Word> words, int at) {
        if (at < 2) {
            return false;
        }
        Word before = words.get(at - 1);
        if (TO_SOMEBODY.has(before)) {
            return words.get(at - 2).is(Lexicon.SPEECH | Lexicon.INTRODUCES); // “قالت لي أمل”
        }
        WordSet verbs = before.folded().equals("من")
                ? ASKS
                : ABOUT.has(before) ? ASKS_ABOUT : before.folded().equals("الي") ? GIVES : null;
        for (int verb = at - 2; verbs != null && verb >= 0 && verb >= at - FARTHEST_VERB; verb--) {
            if (verbs.has(words.get(verb))) {
                return true;
            }
        }
        return false;
    }

    /** “الملف موجه لأمل”, “سلمت المفتاح لنجاة”: to somebody. */
    static boolean given(List<Word> words, int at) {
        if (at == 0 || words.get(at).first() != 'ل' || ALL.has(words.get(at))) {
            return false;
        }
        for (int verb = at - 1; verb >= 0 && verb >= at - FARTHEST_GIFT; verb--) {
            if (GIVES.has(words.get(verb))) {
                return true;
            }
        }
        return false;
    }

    /** “لنزهة ثلاثة أبناء”: she has. */
    static boolean owns(List<Word> words, int at, int skip) {
        return at + 1 < words.size()
                && skip > 0
                && words.get(at).folded().charAt(skip - 1) == 'ل'
                && OWNED.has(words.get(at + 1));
    }

    /** “اتصلت بنجاة”: with verbs that call, meet or trust somebody. */
    static boolean called(List<Word> words, int at) {
        return at > 0 && words.get(at).first() == 'ب' && CALLS.has(words.get(at - 1));
    }
}
