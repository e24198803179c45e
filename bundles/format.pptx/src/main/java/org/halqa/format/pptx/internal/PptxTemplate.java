// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.halqa.reporting.StableZip;

/** An empty show with the master of the house, kept as readable parts in {@code template/}. */
final class PptxTemplate {

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("[Content_Types].xml", "content-types.xml"),
            Map.entry("_rels/.rels", "package-rels.xml"),
            Map.entry("docProps/app.xml", "app.xml"),
            Map.entry("docProps/core.xml", "core.xml"),
            Map.entry("ppt/_rels/presentation.xml.rels", "presentation-rels.xml"),
            Map.entry("ppt/presentation.xml", "presentation.xml"),
            Map.entry("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-rels.xml"),
            Map.entry("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout-rels.xml"),
            Map.entry("ppt/slideLayouts/_rels/slideLayout3.xml.rels", "layout-rels.xml"),
            Map.entry("ppt/slideLayouts/slideLayout1.xml", "layout-title.xml"),
            Map.entry("ppt/slideLayouts/slideLayout2.xml", "layout-text.xml"),
            Map.entry("ppt/slideLayouts/slideLayout3.xml", "layout-picture.xml"),
            Map.entry("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels.xml"),
            Map.entry("ppt/slideMasters/slideMaster1.xml", "master.xml"),
            Map.entry("ppt/theme/theme1.xml", "theme.xml"));

    private final byte[] content;

    private PptxTemplate(byte[] content) {
        this.content = content;
    }

    static PptxTemplate ofTheHouse() {
        Map<String, byte[]> parts = new HashMap<>();
        try {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                parts.put(part.getKey(), read(part.getValue()));
            }
            return new PptxTemplate(StableZip.of(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = PptxTemplate.class.getResourceAsStream("template/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A fresh show. */
    XMLSlideShow open() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(content));
    }
}
