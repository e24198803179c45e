// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/**
 * What completes the words for somebody: “est mort | pendant la traversée”, “deux filles | restées au pays”, and the whole of a
 * clause whose subject is their kin: “son mari | ne veut plus qu'elle travaille”. It ends where the clause does.
 */
final class Complements {

    private static final int MOST = 4;
    private static final int LONGEST_CLAUSE = 10;
    private static final int MOST_DETERMINERS = 2;

    private static final WordSet PREPOSITIONS = WordSet.of(
            "a",
            "au",
            "aux",
            "en",
            "dans",
            "sur",
            "sous",
            "chez",
            "avec",
            "par",
            "vers",
            "contre",
            "sans",
            "pour",
            "pendant",
            "depuis",
            "durant",
            "apres",
            "avant",
            "entre",
            "de",
            "du",
            "des",
            "d",
            "devant",
            "derriere",
            "jusqu",
            "f",
            "fi",
            "dyal",
            "mn",
            "m3a",
            "3nd",
            "3la");

    private static final WordSet DETERMINERS = WordSet.of(
            "l",
            "la",
            "le",
            "les",
            "un",
            "une",
            "des",
            "son",
            "sa",
            "ses",
            "mon",
            "ma",
            "mes",
            "notre",
            "nos",
            "leur",
            "leurs",
            "ce",
            "cet",
            "cette",
            "ces",
            "tout",
            "toute",
            "tous",
            "toutes",
            "chaque",
            "plusieurs",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "au",
            "aux");

    /** After which somebody is where they are. */
    private static final WordSet STATES = WordSet.of(
            "reste",
            "restee",
            "restes",
            "restees",
            "bloque",
            "bloquee",
            "bloques",
            "bloquees",
            "parti",
            "partie",
            "partis",
            "parties",
            "mort",
            "morte",
            "morts",
            "mortes",
            "disparu",
            "disparue",
            "disparus",
            "refoule",
            "refoulee",
            "refoules",
            "expulse",
            "expulsee",
            "expulses",
            "detenu",
            "detenue",
            "enferme",
            "enfermee",
            "confie",
            "confiee",
            "confies",
            "place",
            "placee",
            "places",
            "ne",
            "nee",
            "nes",
            "nees",
            "hospitalise",
            "hospitalisee",
            "decede",
            "decedee",
            "paternel",
            "paternelle",
            "maternel",
            "maternelle",
            "adoptif",
            "adoptive",
            "seul",
            "seule",
            "ici",
            "malade",
            "malades",
            "age",
            "agee",
            "ages");

    /** “l'été dernier”, without a preposition. */
    private static final WordSet TIMES = WordSet.of(
            "ete",
            "hiver",
            "printemps",
            "automne",
            "an",
            "annee",
            "mois",
            "semaine",
            "nuit",
            "nuits",
            "jour",
            "jours",
            "journee",
            "matin",
            "matins",
            "soir",
            "soirs",
            "veille",
            "fois");

    private static final WordSet LAST = WordSet.of("dernier", "derniere", "passe", "passee", "prochain", "prochaine");

    /** With which a predicate begins, beside a verb. */
    private static final WordSet PREDICATES = WordSet.of(
            "a", "ont", "avait", "avaient", "est", "sont", "etait", "etaient", "n", "ne", "s", "se", "m", "me", "t",
            "te", "l", "lui", "y", "va", "vont", "vient", "veut", "peut", "doit", "fait", "sait");

    private static final WordSet AND = WordSet.of("et", "w", "and"); // which go on after a name as a verb does
    private static final WordSet ENDS = WordSet.of("mais", "car", "donc", "or", "puis", "alors", "ou");
    private static final WordSet OTHERS = WordSet.of(
            "il",
            "elle",
            "je",
            "j",
            "on",
            "ils",
            "elles",
            "nous",
            "vous",
            "tu",
            "ca",
            "c",
            "personne",
            "rien",
            "moi",
            "lui");

    private final WordSet verbs = WordSet.in("verbs-french.txt");

    /** Index of the last word of what completes the words up to {@code from}; a link at their end is completed or dropped. */
    int last(List<Word> words, int first, int from, String folded) {
        int last = from;
        while (last > first && (PREPOSITIONS.has(words.get(last)) || DETERMINERS.has(words.get(last)))) {
            last--;
        }
        for (int more = 0; more < MOST; more++) {
            int next = group(words, last, folded);
            if (next == last) {
                break;
            }
            last = next;
        }
        return last == first && from > first ? from : last;
    }

    private int group(List<Word> words, int last, String folded) {
        int at = last + 1;
        if (!close(words, at, folded)) {
            return last;
        }
        if (STATES.has(words.get(at))) {
            return at;
        }
        boolean led = preposition(words.get(at));
        int noun = led ? at + 1 : at;
        int determiners = 0;
        while (determiners < MOST_DETERMINERS && close(words, noun, folded) && DETERMINERS.has(words.get(noun))) {
            noun++;
            determiners++;
        }
        if (!close(words, noun, folded) || words.get(noun).arabic()) {
            return last;
        }
        boolean time = determiners > 0 && TIMES.has(words.get(noun));
        if (led ? stops(words.get(noun)) : !time) {
            return last;
        }
        int end = noun;
        while (close(words, end + 1, folded)
                && words.get(end).capital()
                && words.get(end + 1).capital()) {
            end++;
        }
        return close(words, end + 1, folded) && LAST.has(words.get(end + 1)) ? end + 1 : end;
    }

    private boolean stops(Word word) {
        return PREDICATES.has(word) || ENDS.has(word) || OTHERS.has(word) || word.is(Lexicon.VERB) && !word.capital();
    }

    private static boolean preposition(Word word) {
        boolean has = word.length() == 1 && word.first() == 'a' && word.is(Lexicon.VERB);
        return PREPOSITIONS.has(word) && !has;
    }

    /** True when a verb stands among the words from {@code from} to {@code last} or right after them. */
    boolean predicated(List<Word> words, int from, int last, String folded) {
        for (int at = from; at <= last + 1; at++) {
            if (predicate(words, at, folded)) {
                return true;
            }
        }
        return false;
    }

    /** True when a verb stands at {@code at} or something that only stands before one. */
    private boolean predicate(List<Word> words, int at, String folded) {
        return close(words, at, folded)
                && !words.get(at).arabic()
                && !AND.has(words.get(at))
                && (PREDICATES.has(words.get(at)) && !preposition(words.get(at))
                        || words.get(at).is(Lexicon.VERB)
                        || verbs.has(words.get(at)));
    }

    /** Index of the last word of the clause that goes on after {@code from}. */
    int clause(List<Word> words, int from, String folded) {
        int last = from;
        while (last - from < LONGEST_CLAUSE && close(words, last + 1, folded) && !ends(words, last + 1, folded)) {
            last++;
        }
        return last;
    }

    private static boolean ends(List<Word> words, int at, String folded) {
        if (ENDS.has(words.get(at))) {
            return true;
        }
        boolean and = words.get(at).folded().equals("et");
        return and
                && (!close(words, at + 1, folded)
                        || words.get(at + 1).capital()
                        || OTHERS.has(words.get(at + 1))
                        || PREDICATES.has(words.get(at + 1)));
    }

    /** True when only a space, an apostrophe or a hyphen parts word {@code at} from the one before. */
    private static boolean close(List<Word> words, int at, String folded) {
        if (at >= words.size() || words.get(at).start() - words.get(at - 1).end() != 1) {
            return false;
        }
        return " '-’".indexOf(folded.charAt(words.get(at).start() - 1)) >= 0;
    }
}
