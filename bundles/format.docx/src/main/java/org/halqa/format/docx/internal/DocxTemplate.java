// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An empty document with the styles of the house, kept as readable parts in {@code template/}. */
final class DocxTemplate {

    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "docProps/app.xml", "app.xml",
            "docProps/core.xml", "core.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/document.xml", "document.xml",
            "word/numbering.xml", "numbering.xml",
            "word/settings.xml", "settings.xml",
            "word/styles.xml", "styles.xml"));

    private final byte[] content;

    private DocxTemplate(byte[] content) {
        this.content = content;
    }

    static DocxTemplate ofTheHouse() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(read(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocxTemplate(bytes.toByteArray());
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = DocxTemplate.class.getResourceAsStream("template/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A fresh document. */
    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(content));
    }
}
