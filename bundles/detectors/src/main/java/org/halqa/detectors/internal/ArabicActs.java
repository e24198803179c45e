// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that are words too, in what people do to each other: “واجهته شروق”, “المشكل هو نادر”, “وإكرام كذلك”. */
final class ArabicActs {

    private static final List<String> OBJECTS = List.of("ته", "تها", "تهم", "تنا", "تني", "تو");
    private static final WordSet HE = WordSet.of("هو", "هي", "هوا", "هيا");
    private static final WordSet CULPRITS = WordSet.of(
            "المشكل",
            "المشكله",
            "السبب",
            "المذنب",
            "المذنبه",
            "الفاعل",
            "الفاعله",
            "السارق",
            "الظالم",
            "المسوول",
            "المسووله",
            "العايق",
            "البركاك",
            "الوحيد");
    private static final WordSet WHO = WordSet.of("اللي", "الذي", "التي", "لي", "من");
    private static final WordSet ALSO = WordSet.of(
            "كذلك", "ايضا", "نفسها", "نفسه", "بدورها", "بدوره", "حتي", "وحدها", "وحده", "كمان", "تاهي", "تاهو");
    private static final WordSet HEADS = WordSet.of("راس", "يد", "وجه", "جيب", "رجلين", "عينين", "لسان");
    private static final WordSet UNDER = WordSet.of("تحت", "من", "علي", "فوق", "ف", "في");

    /** What we do with things; who did it alone may be called as the thing is: “وضعت زهرة مولودها”. */
    private static final WordSet HANDLED =
            WordSet.of("وضعنا", "زرعنا", "قطفنا", "رسمنا", "اشترينا", "علقنا", "شعلنا", "اشعلنا", "نظمنا");

    private static final WordSet THINGS =
            WordSet.of("زهره", "ورده", "نجمه", "شمعه", "نزهه", "لوحه", "ياسمين", "شمس", "وردي", "زهور", "ورد");
    private static final WordSet OF_THINGS = WordSet.of(
            "قصيره", "مفيده", "ممتعه", "مثمره", "خفيفه", "عابره", "جماعيه", "ناجحه", "منظمه", "اسبوعيه", "شهريه");
    private static final int FARTHEST_WHO = 6;

    private ArabicActs() {}

    /** Whether somebody does, is blamed for or joins in something where word {@code at} stands. */
    static boolean somebody(List<Word> words, int at, String bare, boolean clitic, String folded) {
        if (bare.startsWith("ال") && !bare.equals("الهام")) {
            return false;
        }
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean also = next != null
                && ALSO.has(next)
                && (clitic && words.get(at).first() == 'و' || Sentences.begins(words, at, folded));
        boolean ofTheThing = next != null && next.definite() && next.length() > 3; // “إلى” has no article
        return also
                || !clitic && !ofTheThing && (didIt(words, at, bare, folded) || blamed(words, at) || under(words, at));
    }

    /** “نزهة قصيرة”, “وضعنا زهرة”: the thing. */
    static boolean thing(List<Word> words, int at) {
        if (!THINGS.has(words.get(at))) {
            return false;
        }
        return at > 0 && HANDLED.has(words.get(at - 1)) || at + 1 < words.size() && OF_THINGS.has(words.get(at + 1));
    }

    /** “واجهته شروق”: a verb of hers with whom it was done to, where a sentence begins; “رسالته أمل” is his letter. */
    private static boolean didIt(List<Word> words, int at, String bare, String folded) {
        if (at == 0 || !Sentences.begins(words, at - 1, folded) || Sentences.begins(words, at, folded)) {
            return false;
        }
        String verb = words.get(at - 1).folded();
        String ending = object(verb);
        if (ending == null || bare.endsWith("ه") && !words.get(at).is(Lexicon.GIVEN)) {
            return false;
        }
        String stem = verb.substring(0, verb.length() - ending.length());
        if (ArabicVerbs.past(stem) || ArabicVerbs.past(stem + "ت")) {
            return true;
        }
        return stem.length() > 2 && !words.get(at - 1).is(Lexicon.ORDINARY | Lexicon.GIVEN) && !noun(stem);
    }

    /** “رسال(ته)”: his letter. */
    private static boolean noun(String stem) {
        return (Lexicon.stock().marks(stem + "ه") & (Lexicon.ORDINARY | Lexicon.OFFICE)) != 0;
    }

    private static @Nullable String object(String verb) {
        for (String each : OBJECTS) {
            if (verb.endsWith(each)) {
                return each;
            }
        }
        return null;
    }

    /** “المشكل هو نادر”, “اللي دار المشكل هو صالح”. */
    private static boolean blamed(List<Word> words, int at) {
        if (at < 2 || !HE.has(words.get(at - 1))) {
            return false;
        }
        for (int before = at - 2; before >= 0 && at - before <= FARTHEST_WHO; before--) {
            if (CULPRITS.has(words.get(before)) && before == at - 2 || WHO.has(words.get(before))) {
                return true;
            }
        }
        return false;
    }

    /** “من تحت راس مراد”. */
    private static boolean under(List<Word> words, int at) {
        return at > 1 && HEADS.has(words.get(at - 1)) && UNDER.has(words.get(at - 2));
    }
}
