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
            "un", "une", "l", "la", "le", "d", "des", "son", "sa", "ses", "ma", "mon", "notre", "a", "مرض", "من");

    private static final WordSet LINKS = WordSet.of("de", "d", "du", "des", "l", "la", "le", "les");
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
    private static final int LONGEST_SUBJECT = 3;
    private static final WordSet PRONOUNS = WordSet.of("elle", "il", "on", "je", "j");
    private static final WordSet AUXILIARIES = WordSet.of(
            "a", "avait", "est", "etait", "ai", "suis", "s", "se", "n", "ne", "m", "me", "y", "en", "aurait", "serait");
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
            "originaire");
    private static final WordSet OFFICE =
            WordSet.of("دور", "ادوار", "مهام", "مهمه", "منصب", "وظيفه", "وظايف", "مهنه", "صفه", "كل", "اي");
    private static final WordSet NOT = WordSet.of("لا", "ما", "لم", "لن", "ليس", "ليست", "ولا", "وما", "ولم", "ماشي");

    private final String id;
    private final Kind kind;
    private final Phrases phrases;
    private final int reach;
    private final Places places = Places.stock();
    private final PhraseSubjects subjects;
    private final WordSet verbs = WordSet.in("verbs-french.txt");

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
            if (last >= at && !general(words, at) && !subjects.only(words, at, last)) {
                Places.Match place = last > at ? places.at(words, last) : null;
                last = place == null ? last : place.last();
                int first = withSubject(words, withArticle(words, at, text), text);
                last = besides(words, completed(words, last, text.folded()), text.folded());
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

    /** “la plus jeune des relais, 19 ans, enceinte de sept mois”: what is told of the same person between commas. */
    private int besides(List<Word> words, int from, String folded) {
        int last = from;
        while (kind != Kind.HEALTH && last + 1 < words.size() && comma(words, last, folded)) {
            Word next = words.get(last + 1);
            int told = kind == Kind.FAMILY ? phrases.last(words, last + 1, folded) : -1;
            if (told > last && TOLD.has(next)) {
                last = told; // “divorcée, mère de deux garçons”
                continue;
            }
            boolean age = kind == Kind.QUASI_IDENTIFIER
                    && next.number()
                    && last + 2 < words.size()
                    && YEARS.has(words.get(last + 2));
            if (!age && (kind == Kind.FAMILY || !TOLD.has(next))) {
                break;
            }
            last = age ? last + 2 : completed(words, last + 1, folded);
        }
        return last;
    }

    private static boolean comma(List<Word> words, int at, String folded) {
        int end = words.get(at).end();
        return folded.charAt(end) == ',' && words.get(at + 1).start() - end == 2;
    }

    /** The rest of the clause, if it is short. */
    private int completed(List<Word> words, int from, String folded) {
        int last = from;
        while (last - from < reach && last + 1 < words.size() && near(words, last + 1, folded)) {
            last++;
        }
        return last;
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

    /** “لا تتكلم”, “تصرخ”: what somebody does is no part of the words for them. */
    private static boolean clause(Word word) {
        return NOT.has(word) || word.mark(-1) == 0 && ArabicForms.present(word.folded());
    }

    private boolean near(List<Word> words, int at, String folded) {
        for (int each = words.get(at - 1).end(); each < words.get(at).start(); each++) {
            if (" '-".indexOf(folded.charAt(each)) < 0) {
                return false;
            }
        }
        Word word = words.get(at);
        return !word.is(Lexicon.VERB) && !verbs.has(word) && !(word.arabic() && clause(word));
    }
}
