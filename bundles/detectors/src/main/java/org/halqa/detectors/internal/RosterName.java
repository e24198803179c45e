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
    /** Letters that it must have at least to be recognised with one wrong beside another name of the same person. */
    static final int SHORTEST_TOGETHER = 4;

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
     * True when {@code sound} is it, for somebody who already knows who is spoken of.
     *
     * @param loosely with a vowel wrong too, and in the same script
     */
    boolean heard(Sound sound, boolean loosely) {
        for (Sound own : sounds) {
            boolean across = own.arabic() != sound.arabic();
            int allowed = loosely ? Math.min(2, sound.length() - (across ? 2 : 1)) : 0;
            if ((loosely || across)
                    && sound.consonants() == own.consonants()
                    && sound.distance(own) <= Math.max(0, allowed)) {
                return true;
            }
        }
        return false;
    }
}
