// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives;

import java.util.List;

/**
 * The same words in up to three languages; empty in those in which they are not written. A blank line ends a paragraph.
 *
 * @param silent true when what they are for is without object, and they say why
 */
public record Words(String fr, String ar, String en, boolean silent) {

    /** Most characters in one language. */
    public static final int LONGEST = 8_000;

    /** The languages, in the order in which they are shown. */
    public static final List<String> LANGUAGES = List.of("fr", "ar", "en");

    /** Nothing written yet. */
    public static final Words NONE = new Words("", "", "", false);

    /** The words in one of {@link #LANGUAGES}. */
    public String in(String language) {
        return switch (language) {
            case "fr" -> fr;
            case "ar" -> ar;
            case "en" -> en;
            default -> throw new IllegalArgumentException("no such language");
        };
    }

    /** True when nothing is written in any language. */
    public boolean isBlank() {
        return fr.isBlank() && ar.isBlank() && en.isBlank();
    }

    /** The languages only: a draft does not belong in logs. */
    @Override
    public String toString() {
        return "Words[" + fr.length() + ", " + ar.length() + ", " + en.length() + "]";
    }
}
