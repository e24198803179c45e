// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** Kinds of characters of a folded text. Nearly all that texts hold lies below {@code U+0700}, and is looked up in a table. */
final class Chars {

    private static final int END = 0x700;
    /** A letter or a digit. */
    static final int WORDLY = 1;
    /** A digit, of those that the folded text has. */
    static final int DIGIT = 1 << 1;
    /** A letter from a to z. */
    static final int LATIN = 1 << 2;
    /** A letter of the Arabic script. */
    static final int ARABIC = 1 << 3;

    private static final byte[] KINDS = new byte[END];

    static {
        for (char each = 0; each < END; each++) {
            KINDS[each] = (byte) kindOf(each);
        }
    }

    private Chars() {}

    /** The kinds that {@code each} is of, one bit for each; 0 for what is no part of words. */
    static int kind(char each) {
        return each < END ? KINDS[each] : kindOf(each);
    }

    private static int kindOf(char each) {
        return (Character.isLetterOrDigit(each) ? WORDLY : 0)
                | (digit(each) ? DIGIT : 0)
                | (latin(each) ? LATIN : 0)
                | (arabicByScript(each) ? ARABIC : 0);
    }

    static boolean digit(char each) {
        return each >= '0' && each <= '9';
    }

    static boolean latin(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    /** A letter or a digit. */
    static boolean wordly(char each) {
        return each < END ? (KINDS[each] & WORDLY) != 0 : Character.isLetterOrDigit(each);
    }

    /** A letter of the Arabic script. */
    static boolean arabic(char each) {
        return each < END ? (KINDS[each] & ARABIC) != 0 : arabicByScript(each);
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
