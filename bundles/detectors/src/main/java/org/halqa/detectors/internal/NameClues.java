// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;

/** Whether a word is a name where it stands. */
final class NameClues {

    /** How sure it is. */
    enum Clue {
        NONE,
        UNSURE,
        SURE
    }

    private static final int HIJRI = Lexicon.dayUse("hijri");
    private static final Set<String> ROW = Set.of("w", "et", "wla", "o", "and");
    private static final WordSet AND = WordSet.of("et", "and");
    private static final WordSet ADDRESSING = WordSet.of(
            "a",
            "de",
            "cc",
            "cci",
            "to",
            "from",
            "pour",
            "present",
            "presents",
            "presente",
            "presentes",
            "absent",
            "absents",
            "absente",
            "absentes",
            "excuse",
            "excuses",
            "excusee",
            "excusees",
            "participants",
            "redaction",
            "animation");
    /** Things that bear the names of people. */
    private static final WordSet NAMED_AFTER = WordSet.of(
            "fusee", "fusees", "opera", "ballet", "satellite", "planete", "ouragan", "cyclone", "tempete", "paquebot");

    private static final WordSet ARTICLES = WordSet.of("le", "la", "un", "une", "du", "au", "ce", "cette");

    private static final WordSet BEFORE_SOMEBODY =
            WordSet.of("a", "avec", "chez", "selon", "pour", "par", "de", "d", "sans", "contre", "que", "qu");
    private static final int WORD = Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA | Lexicon.PUBLIC;
    private static final int NAME = Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS;
    private static final int SHORTEST_UNSURE_SOUND = 4;

    private final NameBook book;

    private final Deeds deeds = new Deeds();

    NameClues(NameBook book) {
        this.book = book;
    }

    Clue at(List<Word> words, int at, String folded) {
        Word word = words.get(at);
        if (word.number() || word.length() < 2) {
            return Clue.NONE;
        }
        return word.arabic() ? ArabicClues.at(words, at, clitics(word), folded) : latin(words, at, folded);
    }

    /** How many letters before the name are clitics: and, with, to, like. */
    int clitics(Word word) {
        if (!word.arabic() || word.is(NAME | Lexicon.COMMON | Lexicon.ORDINARY)) {
            return 0;
        }
        for (int skip = 1; skip <= 2 && word.length() - skip >= 3; skip++) {
            if ("وفبلك".indexOf(word.letter(skip - 1)) < 0) {
                return 0;
            }
            int enough = word.length() - skip > 3 ? NAME : Lexicon.GIVEN | Lexicon.AMBIGUOUS;
            int marks = skip == 1 ? word.bareMarks() : Lexicon.stock().marks(word.key(skip));
            if ((marks & enough) != 0) {
                return skip;
            }
        }
        return 0;
    }

    private Clue latin(List<Word> words, int at, String folded) {
        Word word = words.get(at);
        boolean month = word.used(HIJRI) && at > 0 && words.get(at - 1).is(Lexicon.COMMON | Lexicon.PARTICLE);
        if (month) {
            return Clue.NONE;
        }
        if (word.capital() && at > 0 && NAMED_AFTER.has(words.get(at - 1))) {
            return word.is(NAME) ? Clue.UNSURE : Clue.NONE; // “la fusée Ariane”, but “après l'opéra Rachid est rentré”
        }
        if (word.is(Lexicon.PUBLIC) && word.shouted() && !word.is(NAME)) {
            return Clue.NONE; // “SAMU”
        }
        if (word.is(Lexicon.AMBIGUOUS) && word.capital() && addressed(words, at, folded)) {
            return Clue.SURE;
        }
        if (word.is(Lexicon.AMBIGUOUS)) {
            return ambiguousLatin(words, at, folded);
        }
        if (book.given(word)) {
            return Clue.SURE;
        }
        if (word.first() == 'l' && withArticle(words, at)) {
            return Clue.SURE;
        }
        if (word.mixed()) {
            boolean sounds = word.length() >= SHORTEST_UNSURE_SOUND
                    && (book.soundsGiven(word)
                            || word.capital() && book.given(word.folded().replace('1', 'l')) // “Sa1ma”
                            || word.length() > SHORTEST_UNSURE_SOUND + 1
                                    && book.given(word.folded().substring(0, word.length() - 1)));
            return sounds ? Clue.SURE : Clue.NONE;
        }
        if (!word.capital()) {
            return family(words, at) ? familyWritten(words, at) : small(words, at);
        }
        if (Peoples.before(words, at, folded)) {
            return Clue.NONE;
        }
        if (word.is(Lexicon.FAMILY) || rowOfNames(words, at) || word.is(Lexicon.WORLD) && world(words, at, folded)) {
            return Clue.SURE;
        }
        return word.length() > SHORTEST_UNSURE_SOUND && book.soundsGiven(word) ? Clue.SURE : Clue.NONE;
    }

    /** “DIOP, MBEKI”: all in capital letters after a name that is so, and no word. */
    private static boolean rowOfNames(List<Word> words, int at) {
        Word word = words.get(at);
        if (at == 0 || word.length() < SHORTEST_UNSURE_SOUND || !word.shouted() || word.french() || word.is(WORD)) {
            return false;
        }
        Word before = words.get(at - 1);
        return word.start() - before.end() == 2
                && before.shouted()
                && before.is(NAME)
                && !before.is(WORD)
                && !word.used(Lexicon.PLACE);
    }

    /** “À : Saïd”, “Absents : Rose”. */
    private static boolean addressed(List<Word> words, int at, String folded) {
        if (at == 0 || !ADDRESSING.has(words.get(at - 1))) {
            return false;
        }
        int from = words.get(at - 1).end();
        int colon = folded.indexOf(':', from);
        return colon >= 0 && colon < words.get(at).start() && words.get(at).start() - from <= 3;
    }

    /** A family that is no word, written small in a line of French. */
    private static boolean family(List<Word> words, int at) {
        Word word = words.get(at);
        return word.length() > SHORTEST_UNSURE_SOUND
                && word.is(Lexicon.FAMILY)
                && !word.is(WORD | Lexicon.PARTICLE)
                && !word.used(Lexicon.PLACE)
                && !word.french()
                && !Darija.near(words, at);
    }

    /** “le berrada” may be a dish or a tool. */
    private static Clue familyWritten(List<Word> words, int at) {
        return at > 0
                        && ARTICLES.has(words.get(at - 1))
                        && words.get(at).start() - words.get(at - 1).end() == 1
                ? Clue.UNSURE
                : Clue.SURE;
    }

    /** Written small, as Darija is: a family, what sounds like a name, or whoever is introduced and is no word that we know. */
    private Clue small(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.length() < SHORTEST_UNSURE_SOUND
                || word.is(WORD)
                || word.used(Lexicon.PLACE)
                || word.french()
                || !Darija.around(words, at)) {
            return Clue.NONE;
        }
        boolean family =
                at > 0 && NameSpan.leading(words.get(at - 1)) && word.mark(-1) == 0 && !Darija.formed(word.folded());
        boolean named = word.is(Lexicon.FAMILY)
                || family
                || word.is(Lexicon.WORLD) && worldly(words, at)
                || word.is(Lexicon.AMBIGUOUS) && word.is(Lexicon.GIVEN)
                || word.length() > SHORTEST_UNSURE_SOUND && book.soundsGiven(word);
        if (named) {
            return Clue.SURE;
        }
        boolean introduced = at > 0 && words.get(at - 1).is(Lexicon.INTRODUCES);
        return introduced && word.mark(-1) == 0 && !Darija.formed(word.folded()) ? Clue.UNSURE : Clue.NONE;
    }

    /** “cristiano ronaldo”: beside another name from elsewhere. */
    private static boolean worldly(List<Word> words, int at) {
        return at > 0 && foreign(words.get(at - 1), words.get(at), words.get(at - 1))
                || at + 1 < words.size() && foreign(words.get(at), words.get(at + 1), words.get(at + 1));
    }

    private static boolean foreign(Word first, Word second, Word beside) {
        return second.start() - first.end() == 1
                && beside.is(Lexicon.WORLD)
                && beside.length() >= SHORTEST_UNSURE_SOUND
                && !beside.is(WORD)
                && !beside.french();
    }

    /** “lmehdi”: in Darija, a name with its article, where a name would stand. */
    private boolean withArticle(List<Word> words, int at) {
        int bare = words.get(at).bareMarks();
        boolean ordinary = words.get(at).is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA);
        return !ordinary
                && words.get(at).length() > 4
                && NameBook.given(bare)
                && (at > 0 && words.get(at - 1).is(Lexicon.INTRODUCES) || Darija.around(words, at));
    }

    private Clue ambiguousLatin(List<Word> words, int at, String folded) {
        Word word = words.get(at);
        if (!word.capital()) {
            return beside(words, at) || inFrench(words, at, folded) ? Clue.SURE : small(words, at);
        }
        boolean row = at + 2 < words.size() && AND.has(words.get(at + 1));
        boolean two =
                row && words.get(at + 2).capital() && somebody(words, at + 2); // “Fleur et Ange”, not “Rose et mauve”
        boolean named = at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.get(at + 1).is(Lexicon.FAMILY);
        return two || named || !Sentences.begins(words, at, folded) || deeds.of(words, at) ? Clue.SURE : Clue.NONE;
    }

    /** A given name, no word of the language, or two words with a capital letter. */
    private static boolean somebody(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is(Lexicon.GIVEN | Lexicon.AMBIGUOUS)
                || !word.french() && !word.shouted() && !word.is(WORD)
                || !word.is(Lexicon.COMMON)
                        && at + 1 < words.size()
                        && words.get(at + 1).capital()
                        && words.get(at + 1).start() - word.end() == 1;
    }

    /** Written small in a line of French: “rose dit …” without an article, “dis à imane”, “jean paul”. */
    private boolean inFrench(List<Word> words, int at, String folded) {
        Word word = words.get(at);
        if (word.length() < SHORTEST_UNSURE_SOUND
                || word.is(Lexicon.COMMON | Lexicon.DARIJA)
                || Darija.near(words, at)) {
            return false;
        }
        if (at + 1 < words.size() && words.get(at + 1).start() - word.end() == 1) {
            Word next = words.get(at + 1);
            boolean begins = at == 0 || Sentences.begins(words, at, folded);
            boolean two = book.given(next) && !next.capital() && !next.french() && !next.is(WORD);
            boolean denied = at + 2 < words.size()
                    && (next.folded().equals("ne") || next.folded().equals("n"))
                    && !word.french();
            if (begins && (deeds.verb(next) || denied) || two) {
                return true;
            }
        }
        return at > 0
                && BEFORE_SOMEBODY.has(words.get(at - 1))
                && !words.get(at - 1).is(Lexicon.VERB)
                && !word.french()
                && !word.is(WORD);
    }

    /** Written small: after “m3a” and its like in Darija, beside a family name, or in a row with another name. */
    private boolean beside(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA) || !word.is(Lexicon.GIVEN)) {
            return false;
        }
        boolean introduced = at > 0 && words.get(at - 1).is(Lexicon.INTRODUCES);
        boolean named = at + 1 < words.size()
                && words.get(at + 1).is(Lexicon.FAMILY)
                && !words.get(at + 1).is(Lexicon.COMMON | Lexicon.ORDINARY);
        boolean row = at > 1 && ROW.contains(words.get(at - 1).folded()) && book.given(words.get(at - 2));
        return introduced || row || named && words.get(at + 1).start() - word.end() == 1;
    }

    /** A name from elsewhere: within a sentence, or followed by another capital, a verb or a mark. */
    private static boolean world(List<Word> words, int at, String folded) {
        return !Sentences.begins(words, at, folded)
                || at + 1 == words.size()
                || words.get(at + 1).capital()
                || words.get(at + 1).is(Lexicon.VERB | Lexicon.PARTICLE)
                || words.get(at + 1).start() - words.get(at).end() > 1;
    }
}
