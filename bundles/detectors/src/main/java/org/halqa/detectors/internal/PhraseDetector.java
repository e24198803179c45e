// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;

/** Turns of speech that a person must look at: the machine cannot find other words for them. */
final class PhraseDetector implements Detector {

    private static final WordSet ARTICLES = WordSet.of(
            "un", "une", "l", "la", "le", "d", "des", "son", "sa", "ses", "ma", "mon", "notre", "a", "مرض", "من", "هاد",
            "هاداك", "هداك", "هاديك", "هديك", "داك", "ديك", "هذا", "هذه", "ذلك", "تلك", "ذاك", "had", "hadak", "hadik",
            "dak", "dik");

    private static final WordSet LINKS = WordSet.of("de", "d", "du", "des", "l", "la", "le", "les");
    private static final int LONGEST_ARTICLE = 3;
    private static final WordSet GENERAL = WordSet.of(
            "guide",
            "manuel",
            "charte",
            "cahier",
            "carnet",
            "livret",
            "role",
            "metier",
            "fonction",
            "fonctions",
            "journee",
            "statut",
            "kit",
            "outils");
    private static final int LONGEST_SUBJECT = 5;
    private static final WordSet PRONOUNS = WordSet.of("elle", "il", "on", "je", "j");
    private static final WordSet AUXILIARIES = WordSet.of(
            "a",
            "avait",
            "est",
            "etait",
            "ai",
            "suis",
            "s",
            "se",
            "n",
            "ne",
            "m",
            "me",
            "y",
            "en",
            "aurait",
            "serait",
            "ete",
            "fait",
            "eu",
            "pris",
            "des",
            "un",
            "une",
            "deux",
            "trois",
            "plusieurs",
            "deja",
            "encore",
            "toujours",
            "vient",
            "de",
            "d",
            "pas",
            "plus",
            "jamais",
            "aussi",
            "veut",
            "va",
            "faire",
            "avoir",
            "etre",
            "du",
            "la",
            "le",
            "l",
            "vu",
            "revu",
            "laisse",
            "quitte",
            "perdu",
            "rejoint",
            "retrouve");
    private static final WordSet YEARS = WordSet.of("ans");
    private static final WordSet TOLD = WordSet.of(
            "enceinte",
            "veuf",
            "veuve",
            "divorce",
            "divorcee",
            "mere",
            "pere",
            "celibataire",
            "malade",
            "seropositif",
            "seropositive",
            "handicape",
            "handicapee",
            "sourd",
            "sourde",
            "orphelin",
            "orpheline",
            "marie",
            "mariee",
            "originaire",
            "ancien",
            "ancienne",
            "ex",
            "nee",
            "venu",
            "venue",
            "arrive",
            "arrivee",
            "rescape",
            "rescapee",
            "converti",
            "convertie",
            "diplome",
            "diplomee");
    /** What a relative that points follows: “le grand, celui qui boite”. */
    private static final WordSet POINTS = WordSet.of("celui", "celle");

    private static final WordSet OTHER = WordSet.of("autre");
    private static final WordSet RELATIVES = WordSet.of("dont", "que", "qu");
    private static final WordSet DEFINITE = WordSet.of("l", "la", "le", "mon", "ma", "notre");
    private static final WordSet OWN = WordSet.of("son", "sa", "ses", "mon", "ma", "mes", "leur", "leurs");
    /** Before which the words for somebody end. */
    /** “بعد (العملية)”, “وهي (حامل)”: why somebody is ill, and how else, is of the health too. */
    private static final WordSet CAUSES = WordSet.of("بعد", "بعدما", "بسبب", "حيت", "حتي", "وهي", "وهو");

    private static final WordSet SINCE = WordSet.of("منذ", "مند");

    private static final WordSet PREDICATES = WordSet.of("ne", "n", "se", "s", "mais", "car", "donc");

    private static final WordSet OFFICE =
            WordSet.of("دور", "ادوار", "مهام", "مهمه", "منصب", "وظيفه", "وظايف", "مهنه", "صفه", "كل", "اي");

    private final String id;
    private final Kind kind;
    private final Phrases phrases;
    private final int reach;
    private final Places places = Places.stock();
    private final PhraseSubjects subjects;
    private final WordSet verbs = WordSet.in("verbs-french.txt");
    private final Complements complements = new Complements();

    PhraseDetector(String id, Kind kind, String file) {
        this(id, kind, file, 0);
    }

    /** With {@code reach} more words of the same clause, which complete what the phrase begins. */
    PhraseDetector(String id, Kind kind, String file, int reach) {
        this.id = id;
        this.reach = reach;
        this.kind = kind;
        this.subjects = new PhraseSubjects(kind);
        this.phrases = new Phrases(file);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id);
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            int last = phrases.last(words, at, text.folded());
            if (last >= at
                    && !general(words, at)
                    && !subjects.only(words, at, last)
                    && !ofSomebodyNamed(words, at, last)) {
                Places.Match place = last > at ? places.at(words, last) : null;
                last = place == null ? last : place.last();
                int first = pointed(words, withSubject(words, withArticle(words, at, text), text), text.folded());
                last = rest(words, at, completed(words, last, text.folded()), text.folded());
                last = besides(words, last, text.folded());
                spots.add(words.get(first).start(), words.get(last).end(), kind, Treatment.REVIEW, id);
                at = last;
            }
        }
        return spots.all();
    }

    private static int withArticle(List<Word> words, int at, NormalisedText text) {
        boolean article = at > 0 && words.get(at - 1).joins(words.get(at), text) && ARTICLES.has(words.get(at - 1));
        return article ? at - 1 : at;
    }

    /** “elle a”, “il est” right before what is said of a person's health or family. */
    private int withSubject(List<Word> words, int first, NormalisedText text) {
        if (kind == Kind.QUASI_IDENTIFIER) {
            return first;
        }
        int at = first;
        while (at > 0
                && first - at < LONGEST_SUBJECT
                && words.get(at - 1).joins(words.get(at), text)
                && AUXILIARIES.has(words.get(at - 1))) {
            at--;
        }
        boolean subject = at > 0 && words.get(at - 1).joins(words.get(at), text) && PRONOUNS.has(words.get(at - 1));
        return subject ? at - 1 : first;
    }

    /** The clause of which their kin is the subject, or what completes the words. */
    private int rest(List<Word> words, int at, int last, String folded) {
        boolean kin = kind == Kind.FAMILY && last > at && OWN.has(words.get(at));
        boolean relative = POINTS.has(words.get(at)) && at < last && RELATIVES.has(words.get(at + 1));
        if (relative || kin && complements.predicated(words, at + 2, last, folded)) {
            return complements.clause(words, last, folded);
        }
        return complements.last(words, at, last, folded);
    }

    /** “le grand, celui qui boite”: whom it points at stands before the comma. */
    private int pointed(List<Word> words, int first, String folded) {
        boolean points = kind == Kind.QUASI_IDENTIFIER
                && first > 1
                && (POINTS.has(words.get(first)) || OTHER.has(words.get(first - 1)))
                && comma(words, first - 1, folded)
                && DEFINITE.has(words.get(first - 2));
        return points ? first - 2 : first;
    }

    private int besides(List<Word> words, int from, String folded) {
        return switch (kind) {
            case FAMILY -> moreFamily(words, from, folded);
            case QUASI_IDENTIFIER -> toldBesides(words, from, folded);
            default -> moreIllness(words, from, folded);
        };
    }

    /** “de l'hypertension et du diabète”. */
    private int moreIllness(List<Word> words, int from, String folded) {
        int last = from;
        while (last + 2 < words.size() && and(words, last)) {
            int next = last + 2;
            while (next + 1 < words.size() && next - last <= LONGEST_ARTICLE && LINKS.has(words.get(next))) {
                next++;
            }
            int more = phrases.last(words, next, folded);
            if (more < next) {
                break;
            }
            last = rest(words, next, more, folded);
        }
        return last;
    }

    /** “divorcée, mère de deux garçons”, “sa femme et ses deux filles”. */
    private int moreFamily(List<Word> words, int from, String folded) {
        int last = from;
        while (last + 1 < words.size()) {
            int next = comma(words, last, folded) ? last + 1 : and(words, last) ? last + 2 : words.size();
            int told = next < words.size() ? phrases.last(words, next, folded) : -1;
            if (told < 0) {
                break;
            }
            last = rest(words, next, told, folded);
        }
        return last;
    }

    /** “la plus jeune des relais, 19 ans, enceinte de sept mois”: what is told of the same person between commas. */
    private int toldBesides(List<Word> words, int from, String folded) {
        int last = from;
        while (last + 1 < words.size() && comma(words, last, folded)) {
            Word next = words.get(last + 1);
            boolean age = next.number() && last + 2 < words.size() && YEARS.has(words.get(last + 2));
            if (!age && !TOLD.has(next)) {
                break;
            }
            last = age ? last + 2 : completed(words, last + 1, folded);
        }
        return last;
    }

    private static boolean and(List<Word> words, int at) {
        return words.get(at + 1).folded().equals("et")
                && words.get(at + 1).start() - words.get(at).end() == 1;
    }

    private static boolean comma(List<Word> words, int at, String folded) {
        int end = words.get(at).end();
        return folded.charAt(end) == ',' && words.get(at + 1).start() - end == 2;
    }

    /** The rest of the clause, if it is short; a cause begins another. */
    private int completed(List<Word> words, int from, String folded) {
        int last = from;
        int left = reach;
        while (left > 0 && last + 1 < words.size() && near(words, last + 1, folded)) {
            last++;
            left = kind == Kind.HEALTH && CAUSES.has(words.get(last)) ? reach : left - 1;
        }
        return last;
    }

    /** “celle d'Amina”: whose it is, and nobody but the name says who. */
    private boolean ofSomebodyNamed(List<Word> words, int at, int last) {
        Word owner = words.get(last);
        return POINTS.has(words.get(at))
                && last - at == 2
                && owner.capital()
                && owner.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS)
                && places.at(words, last) == null;
    }

    /** “le guide de l'animateur”, “le métier d'infirmière”, “دور منسق المشروع”: anybody of that kind. */
    private static boolean general(List<Word> words, int at) {
        if (at > 0 && words.get(at).arabic() && OFFICE.has(words.get(at - 1))) {
            return true;
        }
        boolean called = words.get(at).capital()
                && at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.get(at + 1).folded().equals("international");
        if (called) {
            return true; // “Handicap International”
        }
        int before = at - 1;
        while (before >= 0 && at - before <= 2 && LINKS.has(words.get(before))) {
            before--;
        }
        return before >= 0 && before < at - 1 && GENERAL.has(words.get(before));
    }

    private boolean near(List<Word> words, int at, String folded) {
        for (int each = words.get(at - 1).end(); each < words.get(at).start(); each++) {
            if (" '-".indexOf(folded.charAt(each)) < 0) {
                return false;
            }
        }
        Word word = words.get(at);
        return !word.is(Lexicon.VERB)
                && !verbs.has(word)
                && !Futures.form(word)
                && !Darija.verb(word)
                && !PREDICATES.has(word)
                && (cause(words, at) || !ArabicClause.begins(word));
    }

    /** “بعد أن أغمي”, “بسبب نزيف”: a cause, and what it begins with, be it written as a verb. */
    private boolean cause(List<Word> words, int at) {
        if (kind != Kind.HEALTH) {
            return false;
        }
        boolean that = at > 1 && words.get(at - 1).folded().equals("ان") && CAUSES.has(words.get(at - 2));
        boolean since = SINCE.has(words.get(at))
                && at + 1 < words.size()
                && words.get(at + 1).definite(); // “منذ الولادة”, not “منذ عامين”
        return that || since || CAUSES.has(words.get(at)) || CAUSES.has(words.get(at - 1));
    }
}
