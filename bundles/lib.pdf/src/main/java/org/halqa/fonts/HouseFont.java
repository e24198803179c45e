// SPDX-License-Identifier: Apache-2.0
package org.halqa.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A font of the house, as TrueType. Latin first: what it lacks is in the Arabic one of the same weight. Any thread. */
public enum HouseFont {
    /** Latin letters, digits, signs. */
    LATIN("Noto Sans", false, "NotoSans-Regular.ttf"),
    /** The same, bold. */
    LATIN_BOLD("Noto Sans", true, "NotoSans-Bold.ttf"),
    /** Arabic letters, with a glyph for each of their joined forms. */
    ARABIC("Noto Naskh Arabic", false, "NotoNaskhArabic-Regular.ttf"),
    /** The same, bold. */
    ARABIC_BOLD("Noto Naskh Arabic", true, "NotoNaskhArabic-Bold.ttf"),
    /** Greek letters, arrows and signs of formulas, which the others lack. */
    SIGNS("Noto Sans Math", false, "NotoSansMath-Regular.ttf");

    private final String family;
    private final boolean bold;
    private final String file;

    HouseFont(String family, boolean bold, String file) {
        this.family = family;
        this.bold = bold;
        this.file = file;
    }

    /** Name of its family. */
    public String family() {
        return family;
    }

    /** True for the bold weight, 700; otherwise 400. */
    public boolean bold() {
        return bold;
    }

    /** The TrueType file; for the caller to close. */
    public InputStream open() {
        return Objects.requireNonNull(HouseFont.class.getResourceAsStream(file));
    }

    /** The whole TrueType file. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
