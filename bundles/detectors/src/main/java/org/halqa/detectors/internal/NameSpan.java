// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;

/** How far a name reaches around the word that gave it away: first names, particles, family names, initials. */
final class NameSpan {

    private static final int LONGEST = 6;
    private static final int LINKS = 2;
    private static final int SHORTEST_VERB = 3;
    private static final int LONGEST_SYLLABLE = 5;
    private static final Set<String> LINKING = Set.of(
            "la", "le", "les", "de", "du", "des", "sur", "en", "et", "ci", "moi", "toi", "lui", "elle", "nous", "vous",
            "eux", "meme");

    private static final WordSet INTRODUCING =
            WordSet.of("le", "la", "l", "les", "un", "une", "du", "au", "aux", "des", "ces");
    private static final Endings INFINITIVES = Endings.of("er", "ir", "oir", "ndre", "ttre");
    private static final WordSet OF = WordSet.of("de", "du", "des", "d");
    private static final WordSet PREDICATES = WordSet.of(
            "ne", "n", "se", "s", "est", "etait", "veut", "refuse", "pleure", "crie", "part", "dort", "fait");
    private static final WordSet PEOPLES = Peoples.oneAndMany();

    private final NameBook book;

    NameSpan(NameBook book) {
        this.book = book;
    }

    /** Written small before a family that is written small. */
    private static final WordSet LEADING =
            WordSet.of("el", "al", "ech", "ez", "ben", "bin", "ait", "ayt", "ould", "bou", "abou", "bent");

    /** “el guerrouj”, “ait taleb”. */
    static boolean leading(Word word) {
        return LEADING.has(word);
    }

    /** Given names that seldom stand alone: “محمد أمين”, whatever else the second word says. */
    private static final WordSet DOUBLED = WordSet.of("محمد");

    /** Index of the last word of the name whose word {@code at} is known. */
    int last(List<Word> words, int at, NormalisedText text) {
        int last = at;
        for (int next = at + 1; next < words.size() && next - at < LONGEST; next++) {
            if (!words.get(next - 1).joins(words.get(next), text)) {
                break;
            }
            if (continues(words, next, text)) {
                last = next;
            } else if (!words.get(next).is(Lexicon.PARTICLE)) {
                break;
            }
        }
        return last;
    }

    private static final WordSet ORDINALS = WordSet.of(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
            "الحادي");

    /** “(بندكت) السادس عشر”, “(إليزابيث) الثانية”: which of those who bear the name. */
    static boolean ordinal(List<Word> words, int at) {
        Word word = words.get(at);
        boolean ten = word.length() == 3 && word.folded().equals("عشر");
        return ten
                ? ORDINALS.has(words.get(at - 1))
                : at + 1 < words.size()
                        && ORDINALS.has(word)
                        && words.get(at + 1).folded().equals("عشر");
    }

    /** Index of the first word of that name. */
    int first(List<Word> words, int at, NormalisedText text) {
        int first = at;
        for (int before = at - 1; before >= 0 && at - before < LONGEST; before--) {
            Word word = words.get(before);
            boolean joined = word.joins(words.get(before + 1), text) && !word.arabic();
            boolean name = precedes(words, before, text)
                    || leading(word) && !words.get(at).capital();
            if (!joined || !name && !word.is(Lexicon.PARTICLE) || name && !belongs(words, before, at)) {
                break;
            }
            if (name) {
                first = before;
            }
        }
        return first;
    }

    /** False for “l'État du …”, “les Huns d'…”, “la Turque …”: words of the language and peoples before a name, no part of it. */
    private static boolean belongs(List<Word> words, int before, int at) {
        Word word = words.get(before);
        if (word.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS | Lexicon.WORLD | Lexicon.LANDMARK)) {
            return true;
        }
        boolean introduced = before > 0 && INTRODUCING.has(words.get(before - 1));
        if (!introduced || word.shouted()) {
            return true;
        }
        boolean people = PEOPLES.has(word);
        boolean linked = OF.has(words.get(before + 1)) && before + 1 < at;
        return !people && !(linked && word.is(Lexicon.COMMON | Lexicon.ORDINARY));
    }

    /** Position after the name that ends with {@code last}; an initial takes its point with it. */
    int end(Word last, NormalisedText text) {
        boolean initial = last.length() == 1
                && last.end() < text.folded().length()
                && text.folded().charAt(last.end()) == '.';
        return initial ? last.end() + 1 : last.end();
    }

    private boolean precedes(List<Word> words, int before, NormalisedText text) {
        Word word = words.get(before);
        if (!word.capital() || word.number() || word.shouted() && PREDICATES.has(word)) {
            return false;
        }
        if (word.length() == 1 && text.folded().charAt(word.end()) == '.') {
            return true; // “J. Tigana”
        }
        if (infinitive(word) && Sentences.begins(words, before, text.folded())) {
            return false; // “Remplacer Loubna”
        }
        boolean plain = !word.is(Lexicon.COMMON | Lexicon.ORDINARY) || word.is(Lexicon.LANDMARK);
        return plain
                || word.hyphened(words.get(before + 1), text)
                || !word.shouted() && word.length() > 1 && !Sentences.begins(words, before, text.folded());
    }

    private static boolean infinitive(Word word) {
        return word.french()
                && INFINITIVES.end(word.folded())
                && (!word.folded().endsWith("er") || conjugated(word.folded()))
                && !word.shouted()
                && !word.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS | Lexicon.WORLD);
    }

    /** “remplacer” as there is “remplaçons”, not “boulanger”, which is a trade and a family name. */
    private static boolean conjugated(String infinitive) {
        return FrenchWords.stock().knows(infinitive.substring(0, infinitive.length() - 2) + "ons");
    }

    private boolean continues(List<Word> words, int next, NormalisedText text) {
        Word word = words.get(next);
        if (word.arabic()) {
            String before = words.get(next - 1).folded();
            return ordinal(words, next)
                    || before.endsWith("عبد")
                    || ArabicClues.endsFaith(words, next)
                    || words.get(next - 1).is(Lexicon.HEAD)
                    || book.given(word)
                    || word.is(Lexicon.FAMILY | Lexicon.HEAD) && !word.is(Lexicon.STATE) && !clause(words, next)
                    || ofSomewhere(word.folded())
                    || strange(words, next)
                    || sonOf(word.folded()) && !ArabicForms.ordinary(word)
                    || between(words, next, text)
                    || word.is(Lexicon.AMBIGUOUS) && word.is(Lexicon.GIVEN) && DOUBLED.has(words.get(next - 1))
                    || word.is(Lexicon.AMBIGUOUS) && !word.is(Lexicon.STATE | Lexicon.ORDINARY);
        }
        boolean initial = word.length() == 1 && (word.capital() || pointed(words, next, text));
        boolean lower = !word.capital()
                && word.is(Lexicon.GIVEN | Lexicon.FAMILY)
                && !word.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA)
                && !words.get(next - 1).capital();
        boolean capital =
                word.capital() && !word.number() && (!word.is(Lexicon.COMMON) || !word.shouted() && word.length() > 1);
        capital &= !(word.shouted() && PREDICATES.has(word)); // “OUSMANE NE RÉPOND PLUS”
        boolean son = !word.capital()
                && word.mark(-1) == 0
                && word.length() >= 5
                && words.get(next - 1).is(Lexicon.GIVEN)
                && !words.get(next - 1).capital()
                && !word.french()
                && !Darija.formed(withoutArticle(word))
                && Darija.around(words, next);
        return initial || lower || capital || son || hangs(words, next, text);
    }

    /** “lmjarred”: a family with its article, behind which two consonants stand in Darija only. */
    private static String withoutArticle(Word word) {
        return word.length() > 5 && word.first() == 'l' ? word.folded().substring(1) : word.folded();
    }

    /** “amina s.”: written small, as the name before it. */
    private static boolean pointed(List<Word> words, int at, NormalisedText text) {
        int end = words.get(at).end();
        return Character.isLetter(words.get(at).first())
                && !words.get(at - 1).capital()
                && end < text.folded().length()
                && text.folded().charAt(end) == '.'
                && text.folded().charAt(end - 2) == ' ';
    }

    /** “نادية السمان”: with its article after a given name that is nothing else, and no word that the lists explain. */
    private boolean strange(List<Word> words, int at) {
        Word word = words.get(at);
        return word.mark(-1) == 0
                && word.definite()
                && word.length() >= 5
                && !word.folded().endsWith("ه")
                && !word.folded().endsWith("ات")
                && book.given(words.get(at - 1))
                && !ArabicForms.ordinary(word);
    }

    /** “الباجي قائد السبسي”: a short word between two that are surely names is a part of them. */
    private static boolean between(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        if (at + 1 >= words.size()
                || word.length() < 3
                || word.length() > 4
                || word.folded().endsWith("ه")) {
            return false;
        }
        Word after = words.get(at + 1);
        return word.is(Lexicon.OFFICE | Lexicon.AMBIGUOUS)
                && word.joins(after, text)
                && after.is(Lexicon.FAMILY | Lexicon.GIVEN)
                && !after.is(Lexicon.AMBIGUOUS | Lexicon.ORDINARY);
    }

    /** “فإن المدينة …”, “لا يعرف …”, “لا ترى …” after a name begin what is said of it. */
    static boolean clause(List<Word> words, int at) {
        boolean ends = at + 1 >= words.size();
        String next = ends ? "" : words.get(at + 1).folded();
        return switch (words.get(at).folded()) {
            case "فان" -> next.startsWith("ال");
            case "لا" ->
                ends
                        || next.length() <= SHORTEST_VERB
                        || ArabicForms.present(next)
                        || ArabicForms.ordinary(words.get(at + 1));
            default -> false;
        };
    }

    /** “Naïma-la-…” is no name any more; “Boulogne-sur-Mer”, “Tian'anmen” are. */
    private static boolean hangs(List<Word> words, int next, NormalisedText text) {
        Word before = words.get(next - 1);
        boolean inside =
                before.length() > 2 && before.capital() && text.folded().charAt(before.end()) == '\'';
        if (inside || !before.hyphened(words.get(next), text)) {
            return inside;
        }
        if (before.length() > 1 && !LINKING.contains(words.get(next).folded()) && foreign(words, next, text)) {
            return true;
        }
        int to = next;
        while (to - next < LINKS && to + 1 < words.size() && words.get(to).hyphened(words.get(to + 1), text)) {
            to++;
            if (words.get(to).capital()) {
                return true;
            }
        }
        return false;
    }

    /** “Kim Jong-un”: a short syllable after a name that is no word. */
    private static boolean foreign(List<Word> words, int next, NormalisedText text) {
        Word syllable = words.get(next);
        boolean ends = next + 1 == words.size() || !syllable.hyphened(words.get(next + 1), text);
        return ends
                && syllable.length() <= LONGEST_SYLLABLE
                && !syllable.number()
                && !words.get(next - 1).is(Lexicon.GIVEN | Lexicon.AMBIGUOUS | Lexicon.COMMON)
                && !words.get(next - 1).french();
    }

    /** “بنسودة”, “بوعزة”: after a given name, a family name. */
    static boolean sonOf(String folded) {
        return folded.length() >= 5 && (folded.startsWith("بن") || folded.startsWith("بو"));
    }

    /** “الإدريسي”, “المغربي”: after a given name, a family name. */
    static boolean ofSomewhere(String folded) {
        return folded.length() >= 5 && folded.startsWith("ال") && folded.endsWith("ي");
    }
}
