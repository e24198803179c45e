// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.Locale;
import org.halqa.support.Wording;

/**
 * Words in the language they are in, which may be another than that of the page.
 *
 * @param language {@code fr} or {@code ar}
 * @param dir {@code ltr} or {@code rtl}
 */
public record Said(String text, String language, String dir) {

    static Said of(Wording words, Locale reader) {
        String language = words.language(reader);
        return new Said(words.in(reader), language, language.equals("ar") ? "rtl" : "ltr");
    }
}
