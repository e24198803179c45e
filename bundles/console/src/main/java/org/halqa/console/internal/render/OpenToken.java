// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

/**
 * The hidden fields of a page without an account: there is no cookie, so the chosen language travels in the form.
 *
 * @param language {@code fr}, {@code ar} or {@code en}
 */
public record OpenToken(String language) implements HiddenFields {

    /** Field and parameter of the language. */
    public static final String LANGUAGE = "lang";

    @Override
    public String hiddenFields(String key) {
        return HiddenFields.hidden(KEY, key.isEmpty() ? FormToken.random() : key)
                + HiddenFields.hidden(LANGUAGE, language);
    }
}
