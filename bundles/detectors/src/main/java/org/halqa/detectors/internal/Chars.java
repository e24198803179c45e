// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** Kinds of characters of a folded text. */
final class Chars {

    private Chars() {}

    static boolean digit(char each) {
        return each >= '0' && each <= '9';
    }

    static boolean latin(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    /** A letter or a digit. */
    static boolean wordly(char each) {
        return each >= 'a' && each <= 'z' || each != ' ' && Character.isLetterOrDigit(each);
    }

    static boolean space(char each) {
        return each == ' ' || each == '\n';
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
