// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.jspecify.annotations.Nullable;

/** Reads the sound of a name in Latin letters, French, English and Arabizi spellings alike. */
final class LatinSounds {

    /** Ways to read: g as a hard q, “th” and “sh” as two letters, a silent letter at the end, an e that is heard there, s between vowels as z. */
    private static final int HARD = 1;

    private static final int APART = 2;
    private static final int SILENT = 4;
    private static final int HEARD = 8;
    private static final int VOICED = 16;
    /** A first j as in Dutch and German: “Janssens”. */
    private static final int NORTHERN = 32;
    /** What French swallows: “Baptiste”, “Guillaume”, and the s of “François”, which is no k. */
    private static final int SWALLOWED = 64;

    private LatinSounds() {}

    /** Which ways make a difference for {@code word}. */
    static int ways(String word) {
        int ways = word.length() > 4 && word.charAt(0) == 'j' ? NORTHERN : 0;
        char before = 0;
        boolean hissed = false;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            switch (letter) {
                case 'g' -> ways |= HARD;
                case 'h' -> ways |= before == 't' || before == 's' ? APART : 0;
                case 'j' -> ways |= before == 'd' ? APART : 0;
                case 'l' -> ways |= mellow(word, at) ? SWALLOWED : 0;
                case 'p' -> ways |= next(word, at) == 't' ? SWALLOWED : 0;
                case 'c' -> ways |= softened(word, at) ? SWALLOWED : 0;
                case 's' -> {
                    ways |= !hissed && voiced(word, at) ? VOICED : 0; // the first one alone
                    hissed |= at > 0;
                }
                default -> {}
            }
            before = letter;
        }
        return ways | atTheEnd(word, before);
    }

    private static int atTheEnd(String word, char last) {
        int length = word.length();
        return switch (last) {
            case 'e' -> HEARD;
            case 'r' -> length > 4 && word.endsWith("ier") ? SILENT : 0; // “Fournier”: فورنييه
            case 'h', 't', 'd', 's', 'x', 'p', 'z' -> length > 3 ? SILENT : 0;
            default -> 0;
        };
    }

    /** The two l after an i, before a vowel. */
    private static boolean mellow(String word, int at) {
        return at > 1
                && at + 2 < word.length()
                && word.charAt(at - 1) == 'i'
                && word.charAt(at + 1) == 'l'
                && "aeiou".indexOf(word.charAt(at + 2)) >= 0;
    }

    /** The c that has lost its cedilla: before “oi”. */
    private static boolean softened(String word, int at) {
        return word.startsWith("oi", at + 1);
    }

    private static boolean voiced(String word, int at) {
        return at > 0
                && at + 1 < word.length()
                && "aeiouy".indexOf(word.charAt(at - 1)) >= 0
                && "aeiouy".indexOf(word.charAt(at + 1)) >= 0;
    }

    static @Nullable Sound read(String word, int way) {
        SoundWriter sound = new SoundWriter(false);
        int silent = word.endsWith("iers") ? 2 : 1;
        int end = (way & SILENT) != 0 ? word.length() - silent : word.length();
        if (end > 3 && word.charAt(end - 1) == 'e' && (way & HEARD) == 0) {
            end--;
        }
        for (int at = 0; at < end; ) {
            if (at == 0 && (way & NORTHERN) != 0) {
                sound.glide('y', Sound.I);
                at++;
                continue;
            }
            int used = vowel(word, at, sound);
            if (used == 0) {
                used = consonant(word, at, end, way, sound);
            }
            if (used == 0) {
                return null;
            }
            at += used;
        }
        return sound.finish();
    }

    private static int vowel(String word, int at, SoundWriter sound) {
        switch (word.charAt(at)) {
            case 'a', '4' -> sound.vowel(Sound.A);
            case 'e' -> sound.vowel(Sound.A | Sound.I);
            case 'i', '1' -> sound.vowel(Sound.I);
            case 'y' -> sound.glide('y', Sound.I);
            case 'o', '0' -> sound.vowel(Sound.U | (next(word, at) == 'u' ? 0 : Sound.A));
            case 'u' -> {
                if (at > 0 && word.charAt(at - 1) == 'o') {
                    sound.glide('w', Sound.U);
                } else {
                    sound.vowel(Sound.U | Sound.I); // “Dupont”: ديبون, “Lucie”: لوسي
                }
            }
            case 'w' -> sound.glide('w', Sound.U);
            case '2', '3', '\'' -> {}
            default -> {
                return 0;
            }
        }
        return 1;
    }

    private static int consonant(String word, int at, int end, int way, SoundWriter sound) {
        char letter = word.charAt(at);
        char next = next(word, at);
        if (next == 'h' && at + 1 < end) {
            int used = withH(letter, way, sound);
            if (used > 0) {
                return used;
            }
        }
        switch (letter) {
            case 'b', 'p' -> {
                if (letter == 'b' || next != 't' || (way & SWALLOWED) == 0) {
                    sound.consonant('b');
                }
            }
            case 'c' -> {
                boolean soft = next == 'e' || next == 'i' || next == 'y';
                sound.consonant(soft || (way & SWALLOWED) != 0 && softened(word, at) ? 's' : 'k');
            }
            case 'd' -> {
                if (next == 'j' && (way & APART) == 0) {
                    sound.consonant('j');
                    return 2;
                }
                sound.consonant('d');
            }
            case 'f', 'v' -> sound.consonant('f');
            case 'g' -> sound.consonant((way & HARD) != 0 ? 'k' : 'j');
            case 'j' -> sound.consonant('j');
            case 'h', '7' -> sound.consonant('h');
            case 'k', 'q', '9', '5' -> {
                sound.consonant('k');
                boolean swallowed =
                        letter == 'q' && next == 'u' && at + 2 < end && "eia".indexOf(word.charAt(at + 2)) >= 0;
                return swallowed ? 2 : 1;
            }
            case 'l' -> {
                if ((way & SWALLOWED) != 0 && mellow(word, at)) {
                    sound.glide('y', Sound.I);
                    return 2;
                }
                sound.consonant('l');
            }
            case 'm', 'n', 'r', 'z' -> sound.consonant(letter);
            case 's' -> sound.consonant((way & VOICED) != 0 && voiced(word, at) ? 'z' : 's');
            case 't', '6' -> sound.consonant('t');
            case 'x' -> {
                sound.consonant('k');
                sound.consonant('s');
            }
            default -> {
                return 0;
            }
        }
        return 1;
    }

    /** “ch”, “kh”, “gh” and their like. */
    private static int withH(char letter, int way, SoundWriter sound) {
        boolean apart = (way & APART) != 0;
        char heard =
                switch (letter) {
                    case 'c' -> 'c';
                    case 's' -> apart ? 0 : 'c';
                    case 'k' -> 'k';
                    case 'g' -> 'j';
                    case 'd' -> 'd';
                    case 'p' -> 'f';
                    case 't' -> apart ? 0 : 't';
                    default -> 0;
                };
        if (heard != 0) {
            sound.consonant(heard);
        }
        return heard == 0 ? 0 : 2;
    }

    private static char next(String word, int at) {
        return at + 1 < word.length() ? word.charAt(at + 1) : 0;
    }
}
