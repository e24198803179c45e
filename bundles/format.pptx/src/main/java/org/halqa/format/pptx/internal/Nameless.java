// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.halqa.reporting.StableZip;

/** A show without what the library writes about itself and the hour, in the show and in the workbook of each chart. */
final class Nameless {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final Map<String, String> NAMELESS = Map.of(
            "docProps/core.xml",
            HEAD
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            HEAD + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>");

    private Nameless() {}

    static byte[] bytes(XMLSlideShow show) throws IOException {
        return StableZip.of(StableZip.of(parts(show)), NAMELESS);
    }

    /** By name; workbooks are clean. */
    static Map<String, byte[]> parts(XMLSlideShow show) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? StableZip.of(part, NAMELESS) : part);
            }
        }
        return parts;
    }
}
