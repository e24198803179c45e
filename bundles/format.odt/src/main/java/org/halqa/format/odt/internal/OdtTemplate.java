// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The parts of a file that are the same for every report but for a few words, kept as readable XML in {@code template/}.
 *
 * @param styles how things look, and what stands on each page
 * @param meta what is said about the file
 * @param manifest what is in the file
 */
record OdtTemplate(String styles, String meta, String manifest) {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    static final String SLIDES = "application/vnd.oasis.opendocument.presentation";

    static OdtTemplate ofSlides() {
        return new OdtTemplate(
                read("slides.xml"), read("meta.xml"), read("manifest.xml").replace(MEDIA_TYPE, SLIDES));
    }

    /** Styles of paragraphs on slides; programs for slides read them only beside the content. */
    static String slideWords() {
        return read("slide-words.xml");
    }

    static OdtTemplate ofTheHouse() {
        return new OdtTemplate(read("styles.xml"), read("meta.xml"), read("manifest.xml"));
    }

    /** {@code part} with {@code words}, which are escaped here, in the places of their names. */
    static String filled(String part, Map<String, String> words) {
        String filled = part;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", Leaf.escaped(word.getValue()));
        }
        return filled;
    }

    private static String read(String name) {
        try (InputStream in = OdtTemplate.class.getResourceAsStream("template/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
