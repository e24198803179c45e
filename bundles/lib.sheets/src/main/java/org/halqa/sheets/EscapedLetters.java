// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that a workbook writes by their number, {@code _x000D_} (ECMA-376, 22.9.2.19 ST_Xstring), because XML cannot hold them. */
final class EscapedLetters {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The first letter of such; two may share the one between them, {@code _x0041_x0042_}. */
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedLetters() {}

    /** As it is written: what looks like an escaped letter stays itself, and what neither XML nor a reader has use for is left out. */
    static String written(String text) {
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().filter(EscapedLetters::isHeldByXml).forEach(held::appendCodePoint);
        return LIKE_ESCAPED.matcher(held).replaceAll("_x005F_");
    }

    /** As it was meant; a letter that XML cannot hold is left out here too, for nothing that is made of the text could hold it. */
    static String read(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(EscapedLetters::letter) : text;
    }

    private static String letter(MatchResult escaped) {
        int letter = Integer.parseInt(escaped.group(1), 16);
        return isHeldByXml(letter) ? Matcher.quoteReplacement(Character.toString(letter)) : "";
    }

    private static boolean isHeldByXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && (letter < 0xD800 || letter > 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF;
    }
}
