// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes spellings of one word equal: case, accents, vowel marks, tatweel, Arabic letter variants, digits of all scripts. */
final class Fold {

    private static final Map<Integer, String> VARIANTS = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'گ', "ك"),
            Map.entry((int) 'ڭ', "ك"),
            Map.entry((int) 'ڤ', "ف"),
            Map.entry((int) 'پ', "ب"),
            Map.entry((int) 'ـ', ""));

    private Fold() {}

    /** One code point, folded; empty when it carries no letter or digit of its own. */
    static String of(int codePoint) {
        if (codePoint < 128) {
            return String.valueOf((char) Character.toLowerCase(codePoint));
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(part -> append(out, part));
        return out.toString();
    }

    private static void append(StringBuilder out, int part) {
        int type = Character.getType(part);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return;
        }
        int digit = Character.digit(part, 10);
        String variant = VARIANTS.get(part);
        if (variant != null) {
            out.append(variant);
        } else if (digit >= 0) {
            out.append((char) ('0' + digit));
        } else {
            out.appendCodePoint(part);
        }
    }
}
