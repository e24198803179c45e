// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/**
 * One word of a name of the roster, or several written as one.
 *
 * @param folded as the folded text has it
 * @param parts how many words of the name it stands for
 * @param word true when it is an ordinary word too, which alone says nothing
 * @param sounds how it may sound
 */
record RosterName(String folded, int parts, boolean word, List<Sound> sounds) {

    private static final int ORDINARY =
            Lexicon.AMBIGUOUS | Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA | Lexicon.PUBLIC;
    private static final int SHORTEST_FOR_AN_EDIT = 5;
    private static final int SHORTEST_TOGETHER = 4;

    static RosterName of(String folded, int parts) {
        int marks = Lexicon.stock().marks(folded);
        boolean name = (marks & Lexicon.GIVEN) != 0;
        boolean ordinary =
                (marks & ORDINARY) != 0 || !name && FrenchWords.stock().knows(folded);
        return new RosterName(folded, parts, ordinary, Sound.of(folded));
    }

    boolean arabic() {
        return folded.charAt(0) > 0x5FF;
    }

    /** True when it is long enough to be recognised with a letter wrong. */
    boolean edits() {
        return folded.length() >= SHORTEST_FOR_AN_EDIT;
    }

    /**
     * True when {@code other} is a spelling of it, for somebody who already knows who is spoken of.
     *
     * @param loosely with a letter or a vowel wrong too
     */
    boolean spelled(String other, List<Sound> heard, boolean loosely) {
        if (folded.equals(other)) {
            return true;
        }
        if (loosely
                && folded.length() >= SHORTEST_TOGETHER
                && other.length() >= SHORTEST_TOGETHER
                && OneEdit.apart(folded, other)) {
            return true;
        }
        for (Sound one : heard) {
            for (Sound own : sounds) {
                boolean across = own.arabic() != one.arabic();
                int allowed = loosely ? Math.min(2, one.consonants().length() - (across ? 2 : 1)) : 0;
                if ((loosely || across)
                        && one.consonants().equals(own.consonants())
                        && one.distance(own) <= Math.max(0, allowed)) {
                    return true;
                }
            }
        }
        return false;
    }
}
