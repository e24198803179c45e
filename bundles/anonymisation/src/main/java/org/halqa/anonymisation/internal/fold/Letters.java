// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a single code point. Pure functions, safe on any thread. */
final class Letters {

    private static final int TATWEEL = 0x0640;

    /** Arabic letters that writers exchange for each other, and their Persian, Urdu and Maghrebi cousins. */
    private static final Map<Integer, Integer> ARABIC = Map.ofEntries(
            Map.entry(0x0622, 0x0627),
            Map.entry(0x0623, 0x0627),
            Map.entry(0x0625, 0x0627),
            Map.entry(0x0671, 0x0627),
            Map.entry(0x0624, 0x0648),
            Map.entry(0x0626, 0x064A),
            Map.entry(0x0649, 0x064A),
            Map.entry(0x06CC, 0x064A),
            Map.entry(0x06D0, 0x064A),
            Map.entry(0x06D2, 0x064A),
            Map.entry(0x0629, 0x0647),
            Map.entry(0x06BE, 0x0647),
            Map.entry(0x06C1, 0x0647),
            Map.entry(0x06C3, 0x0647),
            Map.entry(0x06D5, 0x0647),
            Map.entry(0x06A9, 0x0643),
            Map.entry(0x06AA, 0x0643),
            Map.entry(0x06AD, 0x06AF),
            Map.entry(0x0763, 0x06AF),
            Map.entry(0x06A4, 0x0641),
            Map.entry(0x067E, 0x0628));

    /** Letters with a stroke or without a dot, which no decomposition reaches. */
    private static final Map<Integer, Integer> STROKES =
            Map.of(0xF8, 0x6F, 0x142, 0x6C, 0x111, 0x64, 0x131, 0x69, 0x127, 0x68, 0x257, 0x64, 0x253, 0x62);

    private Letters() {}

    /** True when {@code letter} leaves no trace: controls of format and direction, tatweel, marks on nothing. */
    static boolean invisible(int letter) {
        if (letter < 0x80) {
            return letter < 0x20 && letter != '\n' && letter != '\r' && letter != '\t' || letter == 0x7F;
        }
        return letter == TATWEEL
                || mark(letter)
                || Character.getType(letter) == Character.FORMAT
                || Character.getType(letter) == Character.CONTROL && letter != 0x85
                || hangulFiller(letter);
    }

    private static boolean hangulFiller(int letter) {
        return letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
    }

    /** True for what sits on the letter before it: accents, harakat, variation selectors, enclosing signs. */
    static boolean mark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The one spelling of spaces, dashes, apostrophes and joined letters; null for anything else. */
    static @Nullable String punctuation(int letter) {
        return switch (letter) {
            case '\r', 0x85, 0x2028, 0x2029 -> "\n";
            case '\t' -> " ";
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x02B9, 0x00B4, 0x0060, 0xFF07 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> "\"";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> "-";
            case 0x0152 -> "Oe";
            case 0x0153 -> "oe";
            case 0x00C6, 0x01E2, 0x01FC -> "Ae";
            case 0x00E6, 0x01E3, 0x01FD -> "ae";
            case 0x00DF, 0x1E9E -> "ss";
            default ->
                switch (Character.getType(letter)) {
                    case Character.SPACE_SEPARATOR -> " ";
                    case Character.SURROGATE -> "\uFFFD"; // half a character: two halves must not meet
                    default -> null;
                };
        };
    }

    /** {@code letter} with the digits of all scripts written 0 to 9 and Arabic letters in one spelling. */
    static int even(int letter) {
        if (letter < 0x80) {
            return letter;
        }
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(letter, 10);
        }
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC) {
            int bare = bare(letter);
            return ARABIC.getOrDefault(bare, bare);
        }
        return letter;
    }

    /** {@code even} in lower case without its marks; never longer or shorter than {@code even}. */
    static int plain(int even) {
        if (even < 0x80) {
            return Character.toLowerCase(even);
        }
        int lower = bare(Character.toLowerCase(bare(even)));
        int plain = STROKES.getOrDefault(lower, lower);
        return Character.charCount(plain) == Character.charCount(even) ? plain : even;
    }

    private static int bare(int letter) {
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        int first = apart.codePointAt(0);
        for (int at = Character.charCount(first); at < apart.length(); ) {
            int next = apart.codePointAt(at);
            if (!mark(next)) {
                return letter;
            }
            at += Character.charCount(next);
        }
        return first;
    }
}
