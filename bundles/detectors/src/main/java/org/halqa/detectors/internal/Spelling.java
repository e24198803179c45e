// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Map;

/** The sound of a name in Latin letters, so that “Khadidja”, “Kadija” and “5adija” are one. */
final class Spelling {

    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("kh", "k"),
            Map.entry("5", "k"),
            Map.entry("gh", "g"),
            Map.entry("sh", "c"),
            Map.entry("ch", "c"),
            Map.entry("dj", "j"),
            Map.entry("dh", "d"),
            Map.entry("th", "t"),
            Map.entry("ph", "f"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ai", "i"),
            Map.entry("ay", "i"),
            Map.entry("ei", "i"),
            Map.entry("ee", "i"));

    private static final String LETTERS = "w79qyoe0148";
    private static final String SOUND = "uhkkiuauiah";

    private Spelling() {}

    /** True when digits stand for letters in {@code word}, as in Arabizi or in a disguise. */
    static boolean digitsAsLetters(String word) {
        boolean digit = false;
        boolean letter = false;
        for (int at = 0; at < word.length(); at++) {
            digit |= Chars.digit(word.charAt(at));
            letter |= Chars.latin(word.charAt(at));
        }
        return digit && letter;
    }

    /** How {@code folded} sounds; two spellings of a name sound the same. */
    static String sound(String folded) {
        String said = ayn(folded);
        for (Map.Entry<String, String> each : SOUNDS) {
            said = said.replace(each.getKey(), each.getValue());
        }
        StringBuilder sound = new StringBuilder();
        for (int at = 0; at < said.length(); at++) {
            int letter = LETTERS.indexOf(said.charAt(at));
            char next = letter < 0 ? said.charAt(at) : SOUND.charAt(letter);
            if (sound.length() == 0 || sound.charAt(sound.length() - 1) != next) {
                sound.append(next);
            }
        }
        int last = sound.length() - 1;
        return last > 0 && sound.charAt(last) == 'h' ? sound.substring(0, last) : sound.toString();
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
