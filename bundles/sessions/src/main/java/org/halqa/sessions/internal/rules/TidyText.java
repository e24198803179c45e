// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

/**
 * Takes out of a text what nobody typed on purpose and what could make it read otherwise than it is stored: control
 * characters and the overrides and isolates of writing direction. Marks that Arabic needs inside a word stay.
 */
public final class TidyText {

    private static final int REPLACEMENT = 0xFFFD;

    private TidyText() {}

    /** {@code text} with line ends as single line feeds, without what nobody typed, without space at its ends. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(codePoint -> append(out, codePoint));
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            out.appendCodePoint(REPLACEMENT);
        } else if (codePoint == '\n' || codePoint == '\t' || !(isControl(codePoint) || turnsDirection(codePoint))) {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0xFEFF || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
