// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody of the roster; two people are two, even when they are called the same. */
final class RosterPerson {

    private static final int LETTERS = 0x700;

    private final int number;
    private final List<RosterName> names;
    private final Set<String> written;
    private final boolean arabic;
    /** Letters with which a name begins, and those of Latin and Arabic script with which it may begin. */
    private final BitSet begun = new BitSet(LETTERS);

    /**
     * Somebody.
     *
     * @param number which of the roster, from 0 on
     * @param names what they are called, each a word or several written as one
     */
    RosterPerson(int number, List<RosterName> names) {
        this.number = number;
        this.names = List.copyOf(names);
        this.written = names.stream().map(RosterName::folded).collect(Collectors.toUnmodifiableSet());
        for (char letter = '0'; letter < LETTERS; letter++) {
            boolean known = Chars.digit(letter) || Chars.latin(letter) || Chars.arabic(letter);
            begun.set(letter, known && beginsWith(letter));
        }
        names.forEach(name -> begun.set(name.folded().charAt(0)));
        this.arabic = names.stream().anyMatch(RosterName::arabic);
    }

    int number() {
        return number;
    }

    List<RosterName> names() {
        return names;
    }

    /** True when one of the names is written so. */
    boolean written(String folded) {
        return written.contains(folded);
    }

    /** True when a name is known in Arabic letters. */
    boolean arabic() {
        return arabic;
    }

    /** True when {@code letter}, in whatever script, begins one of the names. */
    boolean begins(char letter) {
        return letter < LETTERS ? begun.get(letter) : beginsWith(letter);
    }

    private boolean beginsWith(char letter) {
        List<Sound> heard = Sound.of(letter);
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
                : !vowel && name.first() == letter.get(0).first();
    }
}
