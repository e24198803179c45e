// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import org.halqa.anonymisation.mint.Stamp;

/**
 * Text that may leave: a person has reviewed it, a second one has confirmed it, and no detector objects. Made by the door
 * alone. Immutable.
 */
public final class ClearedText {

    private final String text;
    private final String language;

    private ClearedText(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** For the door: nobody else can be wired to {@link Stamp}. */
    public static ClearedText of(Stamp stamp, String text, String language) {
        java.util.Objects.requireNonNull(stamp);
        return new ClearedText(text, language);
    }

    /** The words as they will be read. */
    public String text() {
        return text;
    }

    /** Language of the words, {@code fr}, {@code ar} or {@code en}; a format sets direction from it. */
    public String language() {
        return language;
    }

    /** The length only: cleared text still does not belong in logs. */
    @Override
    public String toString() {
        return "ClearedText[" + text.length() + " characters]";
    }
}
