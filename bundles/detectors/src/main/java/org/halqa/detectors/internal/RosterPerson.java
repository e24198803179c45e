// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/**
 * Somebody of the roster.
 *
 * @param names every word that this person is called by, in the order of the complete names
 */
record RosterPerson(List<RosterName> names) {

    RosterPerson {
        names = List.copyOf(names);
    }

    /** True when {@code letter}, in whatever script, begins one of the names. */
    boolean begins(char letter) {
        List<Sound> heard = Sound.of(String.valueOf(letter));
        for (RosterName name : names) {
            if (name.folded().charAt(0) == letter || name.sounds().stream().anyMatch(own -> begins(own, heard))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Sound name, List<Sound> letter) {
        boolean vowel = name.vowels(0) != 0;
        return letter.isEmpty()
                ? vowel
                : !vowel
                        && name.consonants().charAt(0)
                                == letter.get(0).consonants().charAt(0);
    }

    /**
     * True when {@code folded} is a spelling of one of the names, for somebody who already knows who is spoken of.
     *
     * @param loosely with a letter or a vowel wrong too
     */
    boolean spelled(String folded, List<Sound> heard, boolean loosely) {
        for (RosterName name : names) {
            if (name.spelled(folded, heard, loosely)) {
                return true;
            }
        }
        return false;
    }
}
