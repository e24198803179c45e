// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.halqa.sheets.UnreadableSheet.Reason;

/** An XLSX file: a zip of which only four kinds of parts are looked at, each within limits. */
final class XlsxFile {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final Set<String> NAMED =
            Set.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml");

    private final Map<String, byte[]> parts = new HashMap<>();

    private XlsxFile() {}

    static Sheet read(byte[] content, Rows rows) throws UnreadableSheet {
        XlsxFile file = new XlsxFile();
        try {
            file.unzip(content);
            XlsxBook book = XlsxBook.read(file.part("xl/workbook.xml"), file.part("xl/_rels/workbook.xml.rels"));
            byte[] strings = file.parts.get("xl/sharedStrings.xml");
            List<String> shared = strings == null ? List.of() : XlsxText.sharedStrings(strings);
            XlsxText.rows(file.part(book.firstSheet()), shared, rows);
            return rows.sheet(book.since1904());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
    }

    private byte[] part(String name) throws UnreadableSheet {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new UnreadableSheet(Reason.KIND);
        }
        return part;
    }

    private void unzip(byte[] content) throws IOException, UnreadableSheet {
        int room = MOST_BYTES;
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen++;
                boolean wanted =
                        NAMED.contains(entry.getName()) || entry.getName().startsWith("xl/worksheets/");
                byte[] part = zip.readNBytes(wanted ? room + 1 : 0);
                room -= part.length;
                if (room < 0 || seen > MOST_PARTS) {
                    throw new UnreadableSheet(Reason.SIZE);
                }
                if (wanted) {
                    parts.put(entry.getName(), part);
                }
            }
        }
    }
}
