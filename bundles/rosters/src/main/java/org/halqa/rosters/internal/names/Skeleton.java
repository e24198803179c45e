// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.names;

import java.util.Map;

/**
 * The consonants of a word of a name, the same for فاطمة and for Fatima: what is left when each language has dropped the vowels that it
 * writes and the sounds that the other does not tell apart. Coarse on purpose: it is only asked whether two names may be one.
 */
final class Skeleton {

    /** Two letters for one sound, before single ones. */
    private static final Map<String, String> PAIRS = Map.of(
            "ch", "$", "sh", "$", "kh", "x", "gh", "g", "dh", "d", "th", "t", "ph", "f", "gu", "g", "qu", "k", "ou",
            "w");

    private static final Map<Character, Character> ARABIC = Map.ofEntries(
            Map.entry('ب', 'b'),
            Map.entry('ت', 't'),
            Map.entry('ث', 't'),
            Map.entry('ج', 'j'),
            Map.entry('ح', 'h'),
            Map.entry('خ', 'x'),
            Map.entry('د', 'd'),
            Map.entry('ذ', 'd'),
            Map.entry('ر', 'r'),
            Map.entry('ز', 'z'),
            Map.entry('س', 's'),
            Map.entry('ش', '$'),
            Map.entry('ص', 's'),
            Map.entry('ض', 'd'),
            Map.entry('ط', 't'),
            Map.entry('ظ', 'd'),
            Map.entry('غ', 'g'),
            Map.entry('ف', 'f'),
            Map.entry('ق', 'k'),
            Map.entry('ك', 'k'),
            Map.entry('گ', 'g'),
            Map.entry('ل', 'l'),
            Map.entry('م', 'm'),
            Map.entry('ن', 'n'),
            Map.entry('ه', 'h'),
            Map.entry('و', 'w'),
            Map.entry('ي', 'y'));

    /** Stands between two consonants until doubled ones are one. */
    private static final String VOWEL = ".";

    private Skeleton() {}

    /** Of a word as {@link NameWords} gives it; may be empty. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            String pair = at + 1 < word.length() ? PAIRS.get(word.substring(at, at + 2)) : null;
            if (pair == null) {
                sounds.append(sound(word, at));
                at++;
            } else {
                sounds.append(pair);
                at += 2;
            }
        }
        return consonants(sounds);
    }

    private static String sound(String word, int at) {
        char letter = word.charAt(at);
        Character arabic = ARABIC.get(letter);
        if (arabic != null) {
            return arabic.toString();
        }
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        return switch (letter) {
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
            case 'q' -> "k";
            case 'p' -> "b";
            case 'v' -> "f";
            case 'b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'r', 's', 't', 'w', 'x', 'y', 'z' ->
                String.valueOf(letter);
            default -> VOWEL;
        };
    }

    /** Doubled ones once, without the w and y that may stand for a vowel, and without an h at the end. */
    private static String consonants(CharSequence sounds) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            boolean vowel = at > 0 && (sound == 'w' || sound == 'y');
            boolean twice = at > 0 && sounds.charAt(at - 1) == sound;
            boolean last = at == sounds.length() - 1 && sound == 'h' && at > 0;
            if (!vowel && !twice && !last) {
                kept.append(sound);
            }
        }
        return kept.toString().replace(VOWEL, "");
    }
}
