// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.Locale;
import java.util.Objects;

/**
 * The same words in the three languages of the house. French is the source (R005).
 *
 * @param fr French, never blank
 * @param ar Arabic, blank when it is not known yet
 * @param en English, blank when it is not known yet
 */
public record Labels(String fr, String ar, String en) {

    public Labels {
        if (fr.isBlank()) {
            throw new IllegalArgumentException("a French label is required");
        }
        Objects.requireNonNull(ar);
        Objects.requireNonNull(en);
    }

    /** The words for a reader of {@code locale}; French when that language has none. */
    public String in(Locale locale) {
        String words =
                switch (locale.getLanguage()) {
                    case "ar" -> ar;
                    case "en" -> en;
                    default -> fr;
                };
        return words.isBlank() ? fr : words;
    }
}
