// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A name as it sounds in whatever script it is written: its consonants in classes that Arabic, French spelling and Arabizi
 * share, and the vowels that stand before, between and after them. Arabic writes only long vowels, so vowels are compared with
 * tolerance and consonants exactly.
 *
 * @param consonants four bits for the class of each, and in the highest four how many there are
 * @param vowels four bits for each place before, between and after the consonants
 * @param arabic true when it was written in Arabic letters
 */
record Sound(long consonants, long vowels, boolean arabic) {

    static final int A = 1;
    static final int I = 2;
    static final int U = 4;
    /** A leading alef, which carries any vowel. */
    static final int ANY = 8;

    static final int LONGEST = 15;

    private static final int LETTERS = 0x700;
    private static final List<List<Sound>> OF_LETTERS = IntStream.range(0, LETTERS)
            .mapToObj(each -> of(String.valueOf((char) each)))
            .toList();

    /** The same of a single letter. */
    static List<Sound> of(char letter) {
        return letter < LETTERS ? OF_LETTERS.get(letter) : of(String.valueOf(letter));
    }

    /** The ways in which {@code folded} can sound; none when it holds something else than letters and Arabizi digits. */
    static List<Sound> of(String folded) {
        boolean arabic = folded.charAt(0) > 0x5FF && folded.charAt(0) < 0x700;
        int ways = arabic ? ArabicSounds.ways(folded) : LatinSounds.ways(folded);
        if (ways == 0) {
            Sound only = arabic ? ArabicSounds.read(folded, 0) : LatinSounds.read(folded, 0);
            return only == null ? List.of() : List.of(only);
        }
        List<Sound> sounds = new ArrayList<>(2);
        int way = 0;
        do {
            Sound sound = arabic ? ArabicSounds.read(folded, way) : LatinSounds.read(folded, way);
            if (sound != null && !heard(sounds, sound)) {
                sounds.add(sound);
            }
            way = way - ways & ways; // the next choice of them
        } while (way != 0);
        return sounds;
    }

    private static boolean heard(List<Sound> sounds, Sound again) {
        for (Sound each : sounds) {
            if (each.consonants == again.consonants && each.vowels == again.vowels) {
                return true;
            }
        }
        return false;
    }

    /** How many consonants it has, at least one. */
    int length() {
        return (int) (consonants >>> 60);
    }

    /** The class of its first consonant. */
    int first() {
        return (int) consonants & 15;
    }

    /** How far the vowels of two names of equal consonants are apart; 0 for spellings of one name. */
    int distance(Sound other) {
        int distance = 0;
        for (int place = 0; place <= length(); place++) {
            boolean end = place == length();
            distance += apart(vowels(place), other.vowels(place), end, other);
        }
        return distance;
    }

    /** True when both have the same vowels at each place. */
    boolean equally(Sound other) {
        return vowels == other.vowels;
    }

    int vowels(int place) {
        return (int) (vowels >>> 4 * place) & 15;
    }

    private int apart(int one, int other, boolean end, Sound from) {
        if (((one | other) & ANY) != 0) {
            return one == 0 || other == 0 ? 1 : 0;
        }
        if (arabic == from.arabic) {
            if (one == 0 || other == 0) {
                return one == other ? 0 : 1;
            }
            return (one & other) != 0 ? 0 : 1;
        }
        int written = arabic ? one : other; // long vowels only, but those at the end always
        int spoken = arabic ? other : one;
        if (written == 0) {
            return end && (spoken & (I | U)) != 0 && (spoken & A) == 0 ? 1 : 0;
        }
        boolean mute = written == U && spoken == (A | I); // “Petit”: بوتي
        boolean last = mute || written == (A | I) && (spoken & written) != 0; // a final ي may be an ى
        return last || (written & spoken) == written ? 0 : 1;
    }
}
