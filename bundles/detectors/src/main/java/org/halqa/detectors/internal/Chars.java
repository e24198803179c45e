// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** Kinds of characters of a folded text. Nearly all that texts hold lies below {@code U+0700}, and is looked up in a table. */
final class Chars {

    private static final int END = 0x700;
    private static final boolean[] WORDLY = new boolean[END];
    private static final boolean[] ARABIC = new boolean[END];

    static {
        for (char each = 0; each < END; each++) {
            WORDLY[each] = Character.isLetterOrDigit(each);
            ARABIC[each] = arabicByScript(each);
        }
    }

    private Chars() {}

    static boolean digit(char each) {
        return each >= '0' && each <= '9';
    }

    static boolean latin(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    /** A letter or a digit. */
    static boolean wordly(char each) {
        return each < END ? WORDLY[each] : Character.isLetterOrDigit(each);
    }

    /** A letter of the Arabic script. */
    static boolean arabic(char each) {
        return each < END ? ARABIC[each] : arabicByScript(each);
    }

    private static boolean arabicByScript(char each) {
        return each > 0x7F && Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC;
    }

    /** A capital letter. */
    static boolean capital(char each) {
        if (each < 0x80) {
            return each >= 'A' && each <= 'Z';
        }
        boolean without = each >= 0x590 && each < 0x10A0; // Arabic, Hebrew and others that have none
        return !without && Character.isUpperCase(each);
    }

    static boolean space(char each) {
        return each == ' ' || each == '\n';
    }

    /** True when every character of {@code word} from {@code from} on is a digit. */
    static boolean digits(String word, int from) {
        int at = from;
        while (at < word.length() && digit(word.charAt(at))) {
            at++;
        }
        return at == word.length();
    }

    /** Position of the first character from {@code from} on that is no space. */
    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
