// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a word that begins a sentence without an article does something, as only somebody does: “Rose garde la clé”, “Aimé n'a pas …”,
 * “Patience cried”. Asked of names that are words as well.
 */
final class Deeds {

    private static final WordSet AND = WordSet.of("et", "and", "w");
    /** What virtues do not do either and nobody does: “Patience ne suffit pas”; people serve, last and replace as well. */
    private static final WordSet OF_THINGS = WordSet.of("suffit", "suffira", "suffisent", "suffirait", "signifie");

    private static final WordSet NEGATION = WordSet.of("n", "ne");
    private static final WordSet PRONOUNS =
            WordSet.of("s", "se", "m", "me", "t", "te", "y", "lui", "leur", "nous", "vous", "l", "le", "la", "les");
    private static final WordSet AUXILIARIES = WordSet.of("a", "est", "avait", "etait", "aura", "sera", "ai", "as");

    /** After a verb that is a noun too: its object or how it is done, never what belongs to a noun. */
    private static final WordSet AFTER_VERBS = WordSet.of(
            "le",
            "la",
            "l",
            "les",
            "un",
            "une",
            "son",
            "sa",
            "ses",
            "mon",
            "ma",
            "mes",
            "notre",
            "nos",
            "votre",
            "vos",
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
            "rien",
            "trop",
            "seul",
            "seule",
            "tres",
            "beaucoup",
            "pas",
            "plus",
            "jamais",
            "bien",
            "mal",
            "toujours",
            "encore",
            "souvent",
            "sur",
            "avec",
            "chez",
            "dans",
            "comme",
            "que",
            "qu",
            "sans",
            "vers",
            "contre",
            "deux",
            "trois",
            "quatre",
            "aussi",
            "peu",
            "mieux",
            "vite",
            "tot",
            "tard",
            "quand",
            "parfois",
            "moi",
            "personne",
            "plusieurs",
            "chaque");

    /** What a writer puts after somebody's words, which may be one word: “Courage, dit quelqu'un”. */
    static final WordSet SAYING = WordSet.of(
            "dit", "disent", "disait", "repete", "repetait", "lance", "souffle", "crie", "conclut", "ajoute", "repond");

    private static final WordSet HERSELF = WordSet.of("elle", "lui");
    private static final WordSet IS = WordSet.of("is", "was", "are", "were");
    private static final WordSet SAID_OF_THINGS =
            WordSet.of("what", "how", "why", "needed", "important", "key", "all", "enough", "everything", "essential");
    private static final int SHORTEST_PAST = 5;

    private final WordSet verbs;
    private final WordSet certain;

    Deeds() {
        Set<String> nouns = Set.copyOf(WordList.words("verbs-also-nouns.txt"));
        Set<String> all = new HashSet<>(WordList.words("verbs-french.txt"));
        Set<String> act = new HashSet<>(all);
        act.removeAll(nouns);
        act.addAll(WordList.words("verbs-of-somebody.txt"));
        certain = WordSet.of(act);
        all.addAll(nouns);
        verbs = WordSet.of(all);
    }

    /** True for a verb that is nothing else. */
    boolean verb(Word word) {
        return word.is(Lexicon.VERB) || certain.has(word);
    }

    /** What word {@code at} does is said by the words after it. */
    boolean of(List<Word> words, int at) {
        if (apart(words, at) || told(words, at)) {
            return true;
        }
        if (!close(words, at, at + 1)) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean another = next.capital() && !words.get(at).shouted(); // in a line of capitals every word has one
        if (another || AND.has(next)) {
            return false;
        }
        if (NEGATION.has(next)) {
            return !(at + 2 < words.size() && OF_THINGS.has(words.get(at + 2)));
        }
        if (IS.has(next)) {
            return at + 2 >= words.size() || !SAID_OF_THINGS.has(words.get(at + 2));
        }
        if (verb(next)) {
            return true;
        }
        boolean past = next.length() >= SHORTEST_PAST && next.folded().endsWith("ed") && !next.french();
        return past || close(words, at + 1, at + 2) && (more(next, words.get(at + 2)) || again(words, at));
    }

    /** “Espoir garde espoir”: the same word right after the verb. */
    private boolean again(List<Word> words, int at) {
        return verbs.has(words.get(at + 1))
                && words.get(at + 2).key() == words.get(at).key();
    }

    private boolean more(Word next, Word after) {
        return PRONOUNS.has(next) && (verbs.has(after) || AUXILIARIES.has(after))
                || verbs.has(next) && AFTER_VERBS.has(after);
    }

    /** “Rose, elle, …”. */
    private static boolean apart(List<Word> words, int at) {
        return at + 2 < words.size()
                && HERSELF.has(words.get(at + 1))
                && words.get(at + 1).start() - words.get(at).end() == 2
                && words.get(at + 2).start() - words.get(at + 1).end() == 2;
    }

    /** “Aimé, travaille avec nous”. */
    private boolean told(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).start() - words.get(at).end() == 2
                && verb(words.get(at + 1))
                && !SAYING.has(words.get(at + 1));
    }

    private static boolean close(List<Word> words, int at, int next) {
        return next < words.size() && words.get(next).start() - words.get(at).end() == 1;
    }
}
