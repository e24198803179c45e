// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** The sound of a name in Latin letters, so that “Khadidja”, “Kadija” and “5adija” are one. */
final class Spelling {

    private static final List<Replacement> SOUNDS = List.of(
            new Replacement("kh", "k"),
            new Replacement("5", "k"),
            new Replacement("gh", "g"),
            new Replacement("sh", "c"),
            new Replacement("ch", "c"),
            new Replacement("dj", "j"),
            new Replacement("dh", "d"),
            new Replacement("th", "t"),
            new Replacement("ph", "f"),
            new Replacement("ou", "u"),
            new Replacement("oo", "u"),
            new Replacement("ai", "i"),
            new Replacement("ay", "i"),
            new Replacement("ei", "i"),
            new Replacement("ee", "i"));

    private static final String LETTERS = "w79qyoe0148";
    private static final String SOUND = "uhkkiuauiah";
    /** What each letter sounds like. */
    private static final char[] HEARD = new char[0x80];

    static {
        for (char letter = 0; letter < HEARD.length; letter++) {
            int at = LETTERS.indexOf(letter);
            HEARD[letter] = at < 0 ? letter : SOUND.charAt(at);
        }
    }

    private Spelling() {}

    /** What is written in two letters or one and heard as one. */
    private record Replacement(String written, String heard, int letters) {

        Replacement(String written, String heard) {
            this(written, heard, Spelling.letters(written));
        }
    }

    /** One bit for each kind of letter in {@code word}, to pass by what cannot be replaced there. */
    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    /** How {@code folded} sounds; two spellings of a name sound the same. */
    static String sound(String folded) {
        String said = ayn(folded);
        int letters = letters(said);
        for (Replacement each : SOUNDS) {
            if ((letters & each.letters()) == each.letters()) {
                String next = said.replace(each.written(), each.heard());
                letters = next.equals(said) ? letters : letters(next);
                said = next;
            }
        }
        char[] sound = new char[said.length()];
        int count = 0;
        for (int at = 0; at < said.length(); at++) {
            char letter = said.charAt(at);
            char next = letter < HEARD.length ? HEARD[letter] : letter;
            if (count == 0 || sound[count - 1] != next) {
                sound[count++] = next;
            }
        }
        boolean mute = count > 1 && sound[count - 1] == 'h';
        return new String(sound, 0, mute ? count - 1 : count);
    }

    /** What is left of a sound without its vowels: “blgika” and “belgique” are one. */
    static String bare(String sound) {
        StringBuilder bare = new StringBuilder();
        for (int at = 0; at < sound.length(); at++) {
            char each = sound.charAt(at);
            boolean doubled = bare.length() > 0 && bare.charAt(bare.length() - 1) == each;
            if ("aiu".indexOf(each) < 0 && !doubled) {
                bare.append(each);
            }
        }
        return bare.toString();
    }

    /** 3 and 2 are silent before a vowel and sound like a before a consonant. */
    private static String ayn(String folded) {
        if (folded.indexOf('3') < 0 && folded.indexOf('2') < 0) {
            return folded;
        }
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < folded.length(); at++) {
            char each = folded.charAt(at);
            boolean silent = at + 1 < folded.length() && "aeiouy".indexOf(folded.charAt(at + 1)) >= 0;
            boolean after = said.length() > 0 && "aeiouy".indexOf(said.charAt(said.length() - 1)) >= 0;
            if (each != '3' && each != '2') {
                said.append(each);
            } else if (!silent && !after) {
                said.append('a');
            }
        }
        return said.toString();
    }
}
