// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.text.Normalizer;

/** Words without what nobody can see: controls of direction and format could carry or hide a message. */
public final class CleanText {

    private CleanText() {}

    /** {@code text} in composed form, line ends as one character. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().filter(CleanText::visible).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean visible(int each) {
        int type = Character.getType(each);
        return each == '\n'
                || each == '\t'
                || type != Character.FORMAT
                        && type != Character.CONTROL
                        && type != Character.SURROGATE
                        && type != Character.PRIVATE_USE
                        && type != Character.UNASSIGNED;
    }
}
