// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

/** Text as a file can hold it. Every format passes what it writes through here and then escapes it in its own way. */
public final class SafeText {

    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_EMBEDDING = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;
    private static final int NO_CHARACTER = 0xFFFE;

    private SafeText() {}

    /**
     * {@code text} without control characters (line ends and tabs stay), halves of characters, and marks that would make a
     * reader see the letters in another order than they are in.
     */
    public static String of(String text) {
        return text.codePoints()
                .filter(SafeText::holds)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean holds(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean turns = between(FIRST_EMBEDDING, point, LAST_EMBEDDING) || between(FIRST_ISOLATE, point, LAST_ISOLATE);
        boolean half = Character.getType(point) == Character.SURROGATE;
        boolean none = (point & NO_CHARACTER) == NO_CHARACTER;
        return !control && !turns && !half && !none;
    }

    private static boolean between(int first, int point, int last) {
        return first <= point && point <= last;
    }
}
