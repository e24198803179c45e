// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What makes a form of this person, and of this showing of the page.
 *
 * @param csrf token against forged requests
 * @param owner mark of the person who sees the form, so that what is typed is never handed to somebody else
 */
public record FormToken(String csrf, String owner) implements HiddenFields {

    /** Name of the value in templates. */
    public static final String VARIABLE = "_forms";

    /** Field of the token against forged requests. */
    public static final String CSRF = "_csrf";

    /** Field of the owner's mark. */
    public static final String OWNER = "_who";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new random word of 128 bits. */
    public static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String hiddenFields(String key) {
        return HiddenFields.hidden(CSRF, csrf)
                + HiddenFields.hidden(KEY, key.isEmpty() ? random() : key)
                + HiddenFields.hidden(OWNER, owner);
    }
}
