// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;

/** Turns of speech that a person must look at: the machine cannot find other words for them. */
final class PhraseDetector implements Detector {

    private static final Set<String> ARTICLES = Set.of(
            "un", "une", "l", "la", "le", "d", "des", "son", "sa", "ses", "ma", "mon", "notre", "a", "مرض", "من");

    private static final Set<String> LINKS = Set.of("de", "d", "du", "des", "l", "la", "le", "les");
    private static final Set<String> GENERAL = Set.of(
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
    private static final Set<String> NOT = Set.of("لا", "ما", "لم", "لن", "ليس", "ليست", "ولا", "وما", "ولم", "ماشي");

    private final String id;
    private final Kind kind;
    private final Phrases phrases;
    private final int reach;
    private final Places places = Places.stock();
    private final Set<String> verbs = WordList.words("verbs-french.txt");

    PhraseDetector(String id, Kind kind, String file) {
        this(id, kind, file, 0);
    }

    /** With {@code reach} more words of the same clause, which complete what the phrase begins. */
    PhraseDetector(String id, Kind kind, String file, int reach) {
        this.id = id;
        this.reach = reach;
        this.kind = kind;
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
            if (last >= at && !general(words, at)) {
                Places.Match place = last > at ? places.at(words, last) : null;
                last = place == null ? last : place.last();
                int first = withArticle(words, at, text);
                last = completed(words, last, text.folded());
                spots.add(words.get(first).start(), words.get(last).end(), kind, Treatment.REVIEW, id);
                at = last;
            }
        }
        return spots.all();
    }

    private static int withArticle(List<Word> words, int at, NormalisedText text) {
        boolean article = at > 0
                && words.get(at - 1).joins(words.get(at), text)
                && ARTICLES.contains(words.get(at - 1).folded());
        return article ? at - 1 : at;
    }

    /** The rest of the clause, if it is short. */
    private int completed(List<Word> words, int from, String folded) {
        int last = from;
        while (last - from < reach && last + 1 < words.size() && near(words, last + 1, folded)) {
            last++;
        }
        return last;
    }

    /** “le guide de l'animateur”, “le métier d'infirmière”: anybody of that kind. */
    private static boolean general(List<Word> words, int at) {
        int before = at - 1;
        while (before >= 0
                && at - before <= 2
                && LINKS.contains(words.get(before).folded())) {
            before--;
        }
        return before >= 0
                && before < at - 1
                && GENERAL.contains(words.get(before).folded());
    }

    /** “لا تتكلم”, “تصرخ”: what somebody does is no part of the words for them. */
    private static boolean clause(String folded) {
        return NOT.contains(folded)
                || ArabicForms.present(folded) && Lexicon.stock().marks(folded) == 0;
    }

    private boolean near(List<Word> words, int at, String folded) {
        for (int each = words.get(at - 1).end(); each < words.get(at).start(); each++) {
            if (" '-".indexOf(folded.charAt(each)) < 0) {
                return false;
            }
        }
        Word word = words.get(at);
        return !word.is(Lexicon.VERB) && !verbs.contains(word.folded()) && !(word.arabic() && clause(word.folded()));
    }
}
