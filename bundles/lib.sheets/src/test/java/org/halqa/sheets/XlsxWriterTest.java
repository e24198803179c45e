// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.halqa.sheets.XlsxWriter.Tab;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What is written opens elsewhere: in the programs of others, which are stricter than ours. */
class XlsxWriterTest {

    private static final List<Tab> TABS = List.of(
            new Tab(
                    "survey",
                    false,
                    List.of(List.of("type", "label::Français (fr)"), List.of("note", "Bonjour & <merci>"))),
            new Tab("الأجوبة", true, List.of(List.of("list_name"), List.of("_x000D_ \u0001 «=1+1»"))),
            new Tab("vide", false, List.of()));

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<XmlError> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    @Test
    void keepsToTheSchemas() throws IOException, XmlException {
        Map<String, String> parts = parts(XlsxWriter.write(TABS));
        assertThat(faults(StyleSheetDocument.Factory.parse(parts.get("xl/styles.xml"))))
                .isEmpty();
        assertThat(faults(WorkbookDocument.Factory.parse(parts.get("xl/workbook.xml"))))
                .isEmpty();
        for (int at = 1; at <= TABS.size(); at++) {
            // Office programs write this attribute; the schema does not know it.
            String sheet = parts.get("xl/worksheets/sheet" + at + ".xml").replace(" xml:space=\"preserve\"", "");
            assertThat(faults(WorksheetDocument.Factory.parse(sheet))).isEmpty();
        }
    }

    @Test
    void isReadByAnotherLibrary() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(TABS)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFCell head = book.getSheet("survey").getRow(0).getCell(1);
            assertThat(head.getStringCellValue()).isEqualTo("label::Français (fr)");
            assertThat(head.getCellStyle().getFont().getBold()).isTrue();
            assertThat(book.getSheet("survey").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Bonjour & <merci>");
            assertThat(book.getSheet("الأجوبة")
                            .getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .getRightToLeft())
                    .isTrue();
            assertThat(book.getSheet("الأجوبة").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("_x000D_  «=1+1»");
        }
    }

    @Property(tries = 300)
    void whateverIsWrittenIsReadAgainWithoutWhatXmlCannotHold(@ForAll String text) throws UnreadableSheet {
        List<List<String>> rows = List.of(List.of("a"), List.of("." + text + "."));
        Sheet sheet = new SheetReader(10).read(XlsxWriter.write(List.of(new Tab("a", false, rows))));
        assertThat(sheet.lines().get(1).cells().get(0))
                .isEqualTo(("." + text + ".")
                        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]|[\\uD800-\\uDFFF]", "")
                        .replaceAll("\r\n?", "\n"));
    }

    @Test
    void whatLooksLikeEscapedLettersStaysItself() throws UnreadableSheet {
        assertThat(readAgain("_x0041_x0042_")).isEqualTo("_x0041_x0042_");
        assertThat(readAgain("_x005F_x005F_")).isEqualTo("_x005F_x005F_");
    }

    @Test
    void lettersThatXmlCannotHoldAreNotReadEither() {
        assertThat(EscapedLetters.read("a_x0000_b_xD800_c_x000A_d_x0024_e_x005C_f"))
                .isEqualTo("abc\nd$e\\f");
    }

    private static String readAgain(String text) throws UnreadableSheet {
        List<List<String>> rows = List.of(List.of("a"), List.of(text));
        Sheet sheet = new SheetReader(10).read(XlsxWriter.write(List.of(new Tab("a", false, rows))));
        return sheet.lines().get(1).cells().get(0);
    }
}
