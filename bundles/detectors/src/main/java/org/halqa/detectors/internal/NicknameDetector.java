// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** What somebody is called: the word after “surnommé”, “l'appelle”, “يلقبونه”, “كيعيطو ليه”. */
@Component
public final class NicknameDetector implements Detector {

    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les");
    private static final int LONGEST_SOBRIQUET = 40;
    private static final int LONGEST_QUOTED = 6;

    private static final WordSet SAID = WordSet.of("dit", "dite", "disent", "disait", "alias");
    private static final WordSet ONE = WordSet.of("le", "la", "l");
    private static final WordSet HER = WordSet.of("l", "les", "m");
    private static final WordSet CALLS = WordSet.of("appelle", "appellent", "appelait");
    private static final WordSet ALSO = WordSet.of("dit", "dite");
    private static final WordSet TIMES = WordSet.of(
            "nuit",
            "jour",
            "semaine",
            "veille",
            "matin",
            "soir",
            "lendemain",
            "midi",
            "weekend",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "plus",
            "premier",
            "premiere",
            "moins");
    private static final WordSet EVERYBODY =
            WordSet.of("on", "ils", "elles", "jeunes", "gens", "monde", "nous", "l", "le", "la");
    /** Of Darija, which knows no capitals. */
    private static final WordSet DARIJA = WordSet.in("nickname-triggers-darija.txt");

    private static final WordSet HALVES = WordSet.of(
            "ولد", "بنت", "ابن", "ام", "ابو", "بو", "با", "مي", "مول", "مولات", "صاحب", "صاحبه", "ملك", "ملكه", "ذيب",
            "weld", "wld", "ould", "bent", "bnt", "bou", "mol", "moul", "moulat", "molat");
    /** Mostly before what people say, and seldom before what they call somebody. */
    private static final WordSet SAYS =
            WordSet.of("كيقولو", "كيقولوا", "كنقولو", "كيگولو", "كنگولو", "تنقولو", "تيقولو");

    /** Verbs that call somebody something only with “a name” behind them. */
    private static final WordSet NAMES = WordSet.of("اطلقوا", "اطلق", "يطلقون", "نطلق", "اطلقنا", "كيطلقو");

    /** “(known) by the name of”, “(known) as”: after a verb of knowing, and not “the spokesman of”. */
    private static final WordSet CALLED = WordSet.of("باسم");

    private static final WordSet KNOWN = WordSet.of(
            "يعرف",
            "تعرف",
            "عرف",
            "عرفت",
            "معروف",
            "معروفه",
            "المعروف",
            "المعروفه",
            "اشتهر",
            "اشتهرت",
            "مشهور",
            "مشهوره",
            "ينادي",
            "تنادي",
            "نعرفه",
            "نعرفها",
            "يعرفونه",
            "يعرفونها",
            "نناديه",
            "نناديها",
            "ينادونه",
            "ينادونها",
            "كنعرفوه",
            "كنعرفوها");
    private static final int FARTHEST_KNOWN = 3;

    /** “kaygolo lih”: mostly before what people say. */
    private static final WordSet SAYS_IN_DARIJA = WordSet.of(
            "kaygolo",
            "kaygoulo",
            "kaygolou",
            "kaygoulou",
            "taygolo",
            "taygoulo",
            "kangolo",
            "kangoulo",
            "kaygol",
            "kaygoul");

    private static final WordSet TO_SOMEBODY = WordSet.of("lih", "liha");
    private static final int SHORTEST = 5;

    private static final Set<String> BEFORE_NAMES = Set.of("عليه", "عليها", "اسم", "لقب");

    private final Set<String> between = Set.of(
            "ليه", "ليها", "لها", "له", "lih", "liha", "le", "la", "les", "aussi", "tous", "toutes", "tout", "souvent",
            "ici", "que", "qu", "ب", "b", "عليه", "زملاوه", "زملاوها", "زملاءه", "الجميع", "الكل", "الناس", "الدراري",
            "الاطفال", "الشباب", "البنات", "اصدقاوه", "رفاقه", "رفاقها", "كلشي", "كلهم", "العمال", "الفريق", "الحراس",
            "هنا", "عندنا", "عليها", "اسم", "لقب", "لقبا");

    @Override
    public String id() {
        return "nickname";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; Word.used(text, Lexicon.NICKNAME) && at + 1 < words.size(); at++) {
            if (words.get(at).used(Lexicon.NICKNAME)) {
                int next = at + 1;
                while (next + 1 < words.size()
                        && between.contains(words.get(next).folded())) {
                    next++;
                }
                Word name = words.get(next);
                if (quoted(words, at, text, spots)) {
                    continue;
                }
                if (NAMES.has(words.get(at))
                        && !BEFORE_NAMES.contains(words.get(next - 1).folded())) {
                    continue; // “أطلقوا سراحه”
                }
                if (CALLED.has(words.get(at)) && !known(words, at)) {
                    continue; // “باسم الوزارة”
                }
                boolean near = name.start() - words.get(next - 1).end() <= 3;
                boolean known = name.is(Lexicon.PUBLIC) && name.shouted();
                boolean small = DARIJA.has(words.get(at)) && !name.is(Lexicon.DARIJA | Lexicon.INTRODUCES)
                        || SAYS_IN_DARIJA.has(words.get(at)) && calledInDarija(words, next);
                boolean called = name.arabic() ? !SAYS.has(words.get(at)) || sobriquet(name) : name.capital() || small;
                if (near && !known && called) {
                    int last = next;
                    while (last + 1 < words.size()
                            && words.get(last).joins(words.get(last + 1), text)
                            && words.get(last + 1).capital()) {
                        last++;
                    }
                    if (name.arabic() || small) {
                        last = twoWords(words, next, text);
                    }
                    Word first = words.get(next - 1);
                    boolean article = next - 1 > at && ARTICLES.contains(first.folded()) && first.joins(name, text);
                    int start = article ? first.start() : name.start();
                    spots.add(start, words.get(last).end(), Kind.PERSON, Treatment.MASK, "nickname");
                }
            }
        }
        sobriquets(words, text, spots);
        withArticle(words, text, spots);
        return spots.all();
    }

    /** “تعرف عندنا باسم”: with a verb of knowing before it. */
    private static boolean known(List<Word> words, int at) {
        for (int before = at - 1; before >= 0 && at - before <= FARTHEST_KNOWN; before--) {
            if (KNOWN.has(words.get(before))) {
                return true;
            }
        }
        return false;
    }

    /** “kaygolo lih lgenral”: no word of Darija or French. */
    private static boolean calledInDarija(List<Word> words, int name) {
        Word word = words.get(name);
        return TO_SOMEBODY.has(words.get(name - 1))
                && !word.arabic()
                && word.length() >= SHORTEST
                && !word.french()
                && !Darija.formed(word.first() == 'l' ? word.folded().substring(1) : word.folded())
                && !word.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA);
    }

    /** “surnommé le boss”, “on l'appelle la patronne”, “Moussa dit le Vieux”: an article and one word, whatever its letters. */
    private static void withArticle(List<Word> words, NormalisedText text, Spots spots) {
        for (int at = 0; at + 2 < words.size(); at++) {
            Word verb = words.get(at);
            if (!ONE.has(words.get(at + 1)) || !verb.used(Lexicon.NICKNAME) && !ALSO.has(verb)) {
                continue;
            }
            boolean dub = verb.used(Lexicon.NICKNAME)
                    && (verb.folded().startsWith("surnom") || at > 0 && HER.has(words.get(at - 1)) && CALLS.has(verb));
            boolean also = !dub
                    && ALSO.has(verb)
                    && at > 0
                    && words.get(at - 1).capital()
                    && words.get(at - 1).is(Lexicon.GIVEN | Lexicon.AMBIGUOUS)
                    && words.get(at + 2).capital();
            Word name = words.get(at + 2);
            boolean called = (dub || also)
                    && verb.joins(words.get(at + 1), text)
                    && words.get(at + 1).joins(name, text)
                    && !TIMES.has(name)
                    && !name.number()
                    && !name.is(Lexicon.VERB);
            if (called) {
                spots.add(words.get(at + 1).start(), name.end(), Kind.PERSON, Treatment.MASK, "nickname");
            }
        }
    }

    /** Index of the last word of “ولد الدرب”, “weld derb”, “المرأة الحديدية”: a first half, or what kind of woman. */
    private static int twoWords(List<Word> words, int name, NormalisedText text) {
        if (name + 1 >= words.size() || !words.get(name).joins(words.get(name + 1), text)) {
            return name;
        }
        Word first = words.get(name);
        Word second = words.get(name + 1);
        boolean half = HALVES.has(first) || first.length() > 2 && HALVES.has(first.key(1));
        boolean kind = first.definite()
                && second.definite()
                && first.folded().endsWith("ه") == second.folded().endsWith("ه")
                && !ArabicVerbs.past(second);
        return half || kind ? name + 1 : name;
    }

    /** “كيقولو ليها الغولة”: no ordinary word. */
    private static boolean sobriquet(Word name) {
        return name.definite() && !ArabicForms.ordinary(name);
    }

    /** “« le Commandant »”: an article and one or two words with a capital letter, and no more, between quotation marks. */
    private static void sobriquets(List<Word> words, NormalisedText text, Spots spots) {
        String folded = text.folded();
        for (int open = folded.indexOf('«'); open >= 0; open = folded.indexOf('«', open + 1)) {
            int close = open + 1;
            while (close < folded.length() && close - open < LONGEST_SOBRIQUET && folded.charAt(close) != '»') {
                close++;
            }
            if (close == folded.length() || folded.charAt(close) != '»') {
                continue;
            }
            int first = firstAfter(words, open);
            int last = first;
            while (last + 1 < words.size() && words.get(last + 1).start() < close) {
                last++;
            }
            boolean called = last > first
                    && last - first <= 2
                    && ARTICLES.contains(words.get(first).folded())
                    && !words.get(first).capital()
                    && words.get(first + 1).capital()
                    && words.get(last).capital()
                    && !words.get(last).is(Lexicon.PUBLIC);
            if (called || said(words, first, last, open, folded)) {
                spots.add(words.get(first).start(), words.get(last).end(), Kind.PERSON, Treatment.REVIEW, "nickname");
            }
        }
    }

    /** “tout le monde dit « Chibani »”: no word of the language. */
    private static boolean said(List<Word> words, int first, int last, int open, String folded) {
        if (first == 0 || !SAID.has(words.get(first - 1))) {
            return false;
        }
        Word name = words.get(first);
        if (last == first + 1) { // “on dit « Vieux Père »”
            return first > 1
                    && EVERYBODY.has(words.get(first - 2))
                    && open - words.get(first - 1).end() <= 1
                    && name.capital()
                    && words.get(last).capital()
                    && !name.is(Lexicon.PUBLIC);
        }
        if (last != first) {
            return false;
        }
        return open - words.get(first - 1).end() <= 1
                && name.capital()
                && !name.french()
                && !name.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.PUBLIC)
                && Character.isLetter(folded.charAt(name.start()));
    }

    /** Index of the first word after {@code position}, by halves. */
    private static int firstAfter(List<Word> words, int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** “la surnomme « la Lionne »”: all that is quoted. */
    private boolean quoted(List<Word> words, int trigger, NormalisedText text, Spots spots) {
        String folded = text.folded();
        int next = trigger + 1;
        while (next < words.size()
                && next - trigger <= 2
                && !quote(folded, words.get(next - 1).end(), words.get(next).start())
                && between.contains(words.get(next).folded())) {
            next++;
        }
        if (next == words.size()
                || !opens(folded, words.get(next - 1).end(), words.get(next).start())) {
            return false;
        }
        int last = next;
        while (last + 1 < words.size()
                && last - next < LONGEST_QUOTED
                && !quote(folded, words.get(last).end(), words.get(last + 1).start())) {
            last++;
        }
        spots.add(words.get(next).start(), words.get(last).end(), Kind.PERSON, Treatment.MASK, "nickname");
        return true;
    }

    /** True when the last mark of a quotation in that stretch begins one: after “« on le surnomme »” nobody is named. */
    private static boolean opens(String folded, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (quote(folded, at, at + 1)) {
                return "»”".indexOf(folded.charAt(at)) < 0;
            }
        }
        return false;
    }

    private static boolean quote(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("\"«»“”".indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
