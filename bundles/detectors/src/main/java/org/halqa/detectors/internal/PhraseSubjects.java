// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding.Kind;

/** Phrases that are about a subject or a thing and about nobody: “la gestion du diabète”, “une opération de maintenance”. */
final class PhraseSubjects {

    private static final int FARTHEST = 5;

    private static final WordSet SUBJECTS =
            WordSet.of("gestion", "prevention", "sensibilisation", "formation", "atelier", "theme", "campagne");
    private static final WordSet BEFORE =
            WordSet.of("de", "d", "du", "des", "l", "la", "le", "les", "sur", "contre", "depistage", "vaccination");

    /** Illnesses, and not who has them: “la formation de la diabétique” is somebody's. */
    private static final WordSet ILLNESSES = WordSet.of(
            "diabete",
            "cancer",
            "sida",
            "vih",
            "hiv",
            "hepatite",
            "tuberculose",
            "rougeole",
            "varicelle",
            "coqueluche",
            "zona",
            "dengue",
            "malaria",
            "palu",
            "paludisme",
            "cholera",
            "typhoide",
            "meningite",
            "gale",
            "syphilis",
            "epilepsie",
            "asthme",
            "hypertension",
            "addiction",
            "alcoolisme",
            "toxicomanie",
            "handicap",
            "surdite",
            "osteoporose",
            "avc",
            "infarctus",
            "avortement",
            "viol",
            "excision");

    /** What makes a subject somebody's: “la gestion du diabète de la cuisinière”. */
    private static final WordSet OF_SOMEBODY = WordSet.of("de", "d", "du", "des", "chez", "par");

    private static final WordSet LINKS = WordSet.of("de", "d", "du", "des", "la", "le", "l", "les", "ses", "son", "sa");
    private static final WordSet NUMBERS = WordSet.of("deux", "trois", "quatre", "cinq", "six", "dix", "vingt");
    private static final WordSet WAITS = WordSet.of("boit", "attend", "attendait", "operation");
    private static final WordSet PARTS = WordSet.of("separer");
    private static final WordSet THINGS = WordSet.of(
            "maintenance",
            "nettoyage",
            "communication",
            "sauvetage",
            "deminage",
            "distribution",
            "the",
            "cafe",
            "lait",
            "jus",
            "tisane");
    private static final WordSet STAFF =
            WordSet.of("salarie", "salaries", "salariees", "employes", "employees", "agents", "collaborateurs");

    private final boolean health;
    private final boolean family;

    PhraseSubjects(Kind kind) {
        health = kind == Kind.HEALTH;
        family = kind == Kind.FAMILY;
    }

    /** Whether the phrase from word {@code at} to {@code last} says nothing of a person. */
    boolean only(List<Word> words, int at, int last) {
        return health && (subject(words, at, last) || WAITS.has(words.get(at)) && followed(words, last, THINGS))
                || family && PARTS.has(words.get(last)) && followed(words, last, STAFF);
    }

    /** A phrase of several words may hold its owner (“cancer du chauffeur”) and stays. */
    private static boolean subject(List<Word> words, int at, int last) {
        boolean whose = last > at
                || !ILLNESSES.has(words.get(at))
                || last + 1 < words.size() && OF_SOMEBODY.has(words.get(last + 1));
        if (whose) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && at - before < FARTHEST && BEFORE.has(words.get(before))) {
            before--;
        }
        return before >= 0 && before < at - 1 && SUBJECTS.has(words.get(before));
    }

    /** Whether one of {@code what} stands behind a link at the end of the phrase or right after it. */
    private static boolean followed(List<Word> words, int last, WordSet what) {
        int next = last;
        while (next < words.size() && !LINKS.has(words.get(next)) && next <= last) {
            next++;
        }
        int from = next;
        while (next < words.size() && (LINKS.has(words.get(next)) || next > from && NUMBERS.has(words.get(next)))) {
            next++;
        }
        return next > from && next < words.size() && what.has(words.get(next)) && together(words, last, next);
    }

    /** No mark between, only spaces and apostrophes. */
    private static boolean together(List<Word> words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.get(at + 1).start() - words.get(at).end() > 1) {
                return false;
            }
        }
        return true;
    }
}
