// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.halqa.sheets.UnreadableSheet.Reason;

/** An XLSX file: a zip of which only four kinds of parts are looked at, each within limits. */
final class XlsxFile {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final long MOST_PASSED_OVER = 256L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_SHEETS = 50;
    private static final Set<String> NAMED =
            Set.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml");

    private final Map<String, byte[]> parts = new HashMap<>();

    private XlsxFile() {}

    static Sheet read(byte[] content, Rows rows) throws UnreadableSheet {
        XlsxFile file = new XlsxFile();
        try {
            file.unzip(content);
            XlsxBook book = file.book();
            XlsxText.rows(file.part(book.tabs().get(0).part()), file.shared(), rows);
            return rows.sheet(book.since1904());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
    }

    /** Every sheet that holds something, by its name; what is a chart alone is left out. */
    static Map<String, Sheet> readAll(byte[] content, Supplier<Rows> fresh) throws UnreadableSheet {
        XlsxFile file = new XlsxFile();
        try {
            file.unzip(content);
            XlsxBook book = file.book();
            if (book.tabs().size() > MOST_SHEETS) {
                throw new UnreadableSheet(Reason.SIZE);
            }
            List<String> shared = file.shared();
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            // A part that fifty sheets name would be read fifty times.
            Set<String> seen = new HashSet<>();
            for (XlsxBook.Tab tab : book.tabs()) {
                if (file.parts.containsKey(tab.part()) && seen.add(tab.part())) {
                    Rows rows = fresh.get();
                    XlsxText.rows(file.part(tab.part()), shared, rows);
                    rows.filled(book.since1904()).ifPresent(sheet -> sheets.putIfAbsent(tab.name(), sheet));
                }
            }
            if (sheets.isEmpty()) {
                throw new UnreadableSheet(Reason.EMPTY);
            }
            return Collections.unmodifiableMap(sheets);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
    }

    private XlsxBook book() throws XMLStreamException, UnreadableSheet {
        return XlsxBook.read(part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels"));
    }

    private List<String> shared() throws XMLStreamException, UnreadableSheet {
        byte[] strings = parts.get("xl/sharedStrings.xml");
        return strings == null ? List.of() : XlsxText.sharedStrings(strings);
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
        long passedOver = 0;
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen++;
                boolean wanted =
                        NAMED.contains(entry.getName()) || entry.getName().startsWith("xl/worksheets/");
                byte[] part = zip.readNBytes(wanted ? room + 1 : 0);
                room -= part.length;
                // What is not looked at is unpacked all the same on the way to the next part.
                passedOver += wanted ? 0 : zip.skip(MOST_PASSED_OVER + 1 - passedOver);
                if (room < 0 || seen > MOST_PARTS || passedOver > MOST_PASSED_OVER) {
                    throw new UnreadableSheet(Reason.SIZE);
                }
                if (wanted) {
                    parts.put(entry.getName(), part);
                }
            }
        }
    }
}
