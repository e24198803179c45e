// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a template: sheets of text, the first row of each in bold and always in sight. Every cell is text, so nothing in it is
 * ever a formula. Same content, same bytes.
 */
public final class XlsxWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxWriter() {}

    /**
     * One sheet.
     *
     * @param name at most 31 characters, without {@code [ ] : * ? / \}
     * @param rightToLeft true for a sheet that is read from right to left
     * @param rows the header first
     */
    public record Tab(String name, boolean rightToLeft, List<List<String>> rows) {

        public Tab {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The file. */
    public static byte[] write(List<Tab> tabs) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(tabs.size()));
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook(tabs));
        StringBuilder sheets = new StringBuilder(relation(tabs.size() + 1, "styles", "styles.xml"));
        for (int at = 1; at <= tabs.size(); at++) {
            sheets.append(relation(at, "worksheet", "worksheets/sheet" + at + ".xml"));
            parts.put("xl/worksheets/sheet" + at + ".xml", sheet(tabs.get(at - 1)));
        }
        parts.put("xl/_rels/workbook.xml.rels", relations(sheets.toString()));
        parts.put("xl/styles.xml", styles());
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NEVER);
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/styles.xml", "styles+xml"));
        for (int at = 1; at <= sheets; at++) {
            types.append(override("/xl/worksheets/sheet" + at + ".xml", "worksheet+xml"));
        }
        return types + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook(List<Tab> tabs) {
        StringBuilder sheets = new StringBuilder();
        for (int at = 1; at <= tabs.size(); at++) {
            sheets.append("<sheet name=\"" + escaped(tabs.get(at - 1).name()) + "\" sheetId=\"" + at + "\" r:id=\"r"
                    + at + "\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    /** As small as ECMA-376 allows: readers ask for both fills (§18.8.20), for a font's name and for the style that all are made of. */
    private static String styles() {
        String font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>";
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font>" + font + "</font><font><b/>" + font
                + "</font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/>"
                + "<top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\">" + cell(0, "") + cell(1, " applyFont=\"1\"") + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String cell(int font, String applied) {
        return "<xf numFmtId=\"49\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\"" + applied
                + " applyNumberFormat=\"1\"/>";
    }

    private static String sheet(Tab tab) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= tab.rows().size(); row++) {
            rows.append("<row r=\"" + row + "\">");
            List<String> cells = tab.rows().get(row - 1);
            for (int column = 0; column < cells.size(); column++) {
                rows.append("<c r=\"" + Sheet.letters(column) + row + "\" s=\"" + (row == 1 ? 1 : 0)
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cells.get(column))
                        + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\""
                + (tab.rightToLeft() ? " rightToLeft=\"1\"" : "")
                + "><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultColWidth=\"22\" defaultRowHeight=\"15\"/><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String escaped(String text) {
        return EscapedLetters.written(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
