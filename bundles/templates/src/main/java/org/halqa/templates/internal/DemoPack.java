// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.halqa.reporting.StableZip;

/** The letter paper of the fictional consortium, kept as readable parts of a Word file. */
final class DemoPack {

    /** What it is called in the list of formats. */
    static final String LABEL = "Papier à en-tête du consortium";

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/document.xml", "document.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/styles.xml", "styles.xml",
            "word/footer1.xml", "footer1.xml");

    private DemoPack() {}

    /** The file. */
    static byte[] content() {
        Map<String, byte[]> parts = new HashMap<>();
        try {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                try (InputStream in = DemoPack.class.getResourceAsStream("demo/" + part.getValue())) {
                    parts.put(part.getKey(), Objects.requireNonNull(in).readAllBytes());
                }
            }
            return StableZip.of(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
