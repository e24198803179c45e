// SPDX-License-Identifier: Apache-2.0
package org.halqa.support;

import java.util.Locale;

/**
 * The same words in French and in Arabic, the two languages of the printed card.
 *
 * @param fr French; may be empty
 * @param ar Arabic; may be empty
 */
public record Wording(String fr, String ar) {

    /** The words for a reader of {@code locale}: Arabic for Arabic, French for all others; the other when one is empty. */
    public String in(Locale locale) {
        return language(locale).equals("ar") ? ar : fr;
    }

    /** The language of {@link #in}: {@code fr} or {@code ar}. */
    public String language(Locale locale) {
        boolean arabic = locale.getLanguage().equals("ar");
        return arabic && !ar.isBlank() || fr.isBlank() ? "ar" : "fr";
    }

    /** True when neither language has words. */
    public boolean isEmpty() {
        return fr.isBlank() && ar.isBlank();
    }
}
