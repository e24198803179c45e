// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** Names taken apart: “S a m i r a”, “S.a.m.i.r.a”, “Youss ef”, with signs for letters, and names glued to a title: “MrAlaoui”. */
final class SpacedNames {

    private static final int FEWEST_LETTERS = 4;
    private static final int LONG = 6;
    private static final int LONGEST = 24;
    /** Signs that people write for letters, and those letters. */
    private static final String SIGNS = "@$€!|";

    private static final String LETTERS = "aseil";

    private final NameBook book;

    SpacedNames(NameBook book) {
        this.book = book;
    }

    /** Words {@code first} to {@code last} are one name, with {@code signs} characters after it. */
    record Stretch(int first, int last, int signs) {

        Stretch(int first, int last) {
            this(first, last, 0);
        }
    }

    List<Stretch> in(List<Word> words, NormalisedText text) {
        List<Stretch> stretches = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (untouched(words.get(at), text.folded())) {
                continue;
            }
            if (ending(words.get(at), text.folded())) {
                stretches.add(new Stretch(at, at, 1));
                continue;
            }
            if (at + 1 == words.size()) {
                break;
            }
            int last = lastLetter(words, at, text.folded());
            if (last - at + 1 >= FEWEST_LETTERS) {
                int end = endOfName(words, at, last);
                if (end > at) {
                    stretches.add(new Stretch(at, end));
                }
                at = last;
            } else if (disguised(words, at, text.folded()) > at) {
                int end = disguised(words, at, text.folded());
                stretches.add(new Stretch(at, end));
                at = end;
            } else if (halves(words.get(at), words.get(at + 1), text)
                    || elided(words.get(at), words.get(at + 1), text)) {
                stretches.add(new Stretch(at, at + 1));
            }
        }
        return stretches;
    }

    /** Written small and followed by a space, as most words are: nothing is taken apart there. */
    private static boolean untouched(Word word, String folded) {
        return word.length() > 1 && !word.capital() && word.end() < folded.length() && folded.charAt(word.end()) == ' ';
    }

    /** Last of the single letters that follow each other from {@code first} on, one character apart. */
    private static int lastLetter(List<Word> words, int first, String folded) {
        int last = first;
        while (words.get(last).length() == 1
                && last + 1 < words.size()
                && folded.charAt(words.get(last).end()) != '\''
                && words.get(last + 1).length() == 1
                && words.get(last + 1).start() - words.get(last).end() == 1) {
            last++;
        }
        boolean elides = last > first
                && words.get(last).end() < folded.length()
                && folded.charAt(words.get(last).end()) == '\'';
        return elides ? last - 1 : last; // the m of “m'a” is no letter of the name before it
    }

    /** Last letter of the name that begins at {@code first}; the last may be a word of its own, as in “A y o u b a été”. */
    private int endOfName(List<Word> words, int first, int last) {
        if (name(joined(words, first, last))) {
            return last;
        }
        boolean word =
                last - first >= FEWEST_LETTERS && "ayo".indexOf(words.get(last).first()) >= 0;
        return word && name(joined(words, first, last - 1)) ? last - 1 : first;
    }

    /** Last word of “S@mira”, “Fa$ka”: a name with signs for letters, or {@code first}. */
    private int disguised(List<Word> words, int first, String folded) {
        if (sign(words, first, folded) == 0) {
            return first;
        }
        StringBuilder letters = new StringBuilder(words.get(first).folded());
        int last = first;
        for (char letter = sign(words, last, folded);
                letter != 0 && letters.length() < LONGEST;
                letter = sign(words, last, folded)) {
            last++;
            letters.append(letter).append(words.get(last).folded());
        }
        return letters.length() >= FEWEST_LETTERS && book.given(letters.toString()) ? last : first;
    }

    /** “Aïch@ ”: a sign for the last letter. */
    private boolean ending(Word word, String folded) {
        int end = word.end();
        int place = end < folded.length() ? SIGNS.indexOf(folded.charAt(end)) : -1;
        return place == 0
                && word.length() + 1 >= FEWEST_LETTERS
                && (end + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(end + 1)))
                && book.given(word.folded() + LETTERS.charAt(place));
    }

    /** The letter for which the one sign between word {@code at} and the next stands, 0 when there is none. */
    private static char sign(List<Word> words, int at, String folded) {
        boolean one = at + 1 < words.size()
                && words.get(at + 1).start() - words.get(at).end() == 1;
        int place = one ? SIGNS.indexOf(folded.charAt(words.get(at).end())) : -1;
        return place < 0 ? 0 : LETTERS.charAt(place);
    }

    private boolean halves(Word head, Word tail, NormalisedText text) {
        boolean shape = head.capital() && !tail.capital() && head.length() >= 2;
        boolean apart = tail.start() - head.end() == 1 && text.folded().charAt(head.end()) == ' ';
        if (!shape || !apart || head.is(Lexicon.COMMON)) {
            return false;
        }
        boolean broken = head.mark(-1) == 0 && !head.french() && head.length() >= FEWEST_LETTERS && tail.length() <= 3;
        if (tail.is(Lexicon.COMMON)) { // “Hass an est rentré”
            return broken && NameBook.given(Lexicon.stock().marks(head.keyWith(tail)));
        }
        boolean words = head.french() && tail.french() || tail.is(Lexicon.PARTICLE | Lexicon.ORDINARY);
        boolean sure = head.length() >= 3 && tail.length() <= 3 || !words && head.length() + tail.length() >= LONG;
        return sure
                && (!book.given(head)
                        || !tail.french() && !tail.is(Lexicon.PARTICLE | Lexicon.ORDINARY | Lexicon.FAMILY))
                && NameBook.given(Lexicon.stock().marks(head.keyWith(tail)));
    }

    /** “N'Golo”, “M'Baye”. */
    private boolean elided(Word head, Word tail, NormalisedText text) {
        boolean apostrophe = tail.start() - head.end() == 1 && text.folded().charAt(head.end()) == '\'';
        return apostrophe && head.length() == 1 && tail.capital() && name(head.folded() + tail.folded());
    }

    private boolean name(String letters) {
        return book.name(letters);
    }

    private static String joined(List<Word> words, int first, int last) {
        StringBuilder letters = new StringBuilder();
        for (int at = first; at <= last; at++) {
            letters.append(words.get(at).folded());
        }
        return letters.toString();
    }
}
