// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.halqa.sheets.Sheet.Line;
import org.halqa.sheets.UnreadableSheet.Reason;
import org.halqa.sheets.XlsxWriter.Tab;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Date", "Zone", "Mots"),
            List.of("18/11/2026", "", "« L’équipe » ; <b>&amp;</b>"),
            List.of("", "", ""),
            List.of("", "فاس - مكناس", "=1+1"));
    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s\
            <sheets><sheet name="a" sheetId="1" r:id="x"/><sheet name="b" sheetId="2" r:id="y"/></sheets></workbook>""";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"x\" Target=\"/xl/worksheets/one.xml\"/></Relationships>";

    private final SheetReader reader = new SheetReader(2_000);

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] book(String properties, String sheet, String shared) {
        return zip(Map.of(
                "xl/workbook.xml", WORKBOOK.formatted(properties),
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/worksheets/one.xml", sheet,
                "xl/sharedStrings.xml", shared));
    }

    private Reason refusal(byte[] content) {
        try {
            reader.read(content);
            throw new AssertionError("was read");
        } catch (UnreadableSheet e) {
            return e.reason();
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws UnreadableSheet {
        Sheet sheet =
                reader.read(XlsxWriter.write(List.of(new Tab("Séances", true, ROWS), new Tab("Codes", false, ROWS))));
        assertThat(sheet.lines())
                .containsExactly(new Line(1, ROWS.get(0)), new Line(2, ROWS.get(1)), new Line(4, ROWS.get(3)));
        assertThat(XlsxWriter.write(List.of(new Tab("a", false, ROWS))))
                .isEqualTo(XlsxWriter.write(List.of(new Tab("a", false, ROWS))));
    }

    @Test
    void aSheetOfAnOfficeProgramIsRead() throws UnreadableSheet {
        String sheet =
                "<worksheet><sheetData><row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\"><f>1+1</f><v>46344</v></c>"
                        + "<c r=\"E3\" t=\"inlineStr\"><is><r><t>gras</t></r><r><t> et fin</t></r></is></c><c r=\"F3\" t=\"b\"><v>1</v></c>"
                        + "</row><row><c><v>0.4166666667</v></c></row></sheetData></worksheet>";
        String shared =
                "<sst><si><t>rien</t></si><si><r><t>Grou</t></r><r><t>pe</t></r><rPh><t>dit</t></rPh></si></sst>";
        Sheet read = reader.read(book("", sheet, shared));
        assertThat(read.lines())
                .containsExactly(
                        new Line(3, List.of("", "Groupe", "", "46344", "gras et fin", "1")),
                        new Line(4, List.of("0.4166666667")));
        assertThat(read.day("46344")).contains(LocalDate.of(2026, 11, 18));
        assertThat(Sheet.hour("0.4166666667")).contains(LocalTime.of(10, 0));
        Sheet mac = reader.read(book("<workbookPr date1904=\"1\"/>", sheet, shared));
        assertThat(mac.day("44882")).contains(LocalDate.of(2026, 11, 18));
        assertThat(read.day("18/11/2026")).isEmpty();
        assertThat(Sheet.hour("10")).isEmpty();
    }

    @Test
    void csvIsReadWithAnyUsualSeparator() throws UnreadableSheet {
        for (String separator : List.of(";", ",", "\t")) {
            String text = "\uFEFFDate" + separator + "Mots\r\n18/11/2026" + separator + "\"deux\nlignes " + separator
                    + " ici\"\n\n";
            assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8)).lines())
                    .containsExactly(
                            new Line(1, List.of("Date", "Mots")),
                            new Line(2, List.of("18/11/2026", "deux\nlignes " + separator + " ici")));
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(" ; ; \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(refusal("Thème;é".getBytes(Charset.forName("windows-1252")))).isEqualTo(Reason.ENCODING);
        assertThat(refusal("a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.KIND);
        assertThat(refusal(zip(Map.of("word/document.xml", "<a/>")))).isEqualTo(Reason.KIND);
        assertThat(refusal(book("", "<worksheet><sheetData><row>", "<sst/>"))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(book("", "<worksheet><row><c t=\"s\"><v>9</v></c></row></worksheet>", "<sst/>")))
                .isEqualTo(Reason.BROKEN);
        assertThat(refusal("a;b\n".repeat(2_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.SIZE);
        assertThat(refusal(book("", "<worksheet><row><c r=\"ZZZ1\"><v>9</v></c></row></worksheet>", "<sst/>")))
                .isEqualTo(Reason.SIZE);
    }

    @Test
    void aZipThatSwellsIsRefused() {
        assertThat(refusal(book("", "<worksheet>" + " ".repeat(17 * 1024 * 1024) + "</worksheet>", "<sst/>")))
                .isEqualTo(Reason.SIZE);
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String entity =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v>"
                        + "</c></row></sheetData></worksheet>";
        assertThat(refusal(book("", entity, "<sst/>"))).isIn(Reason.BROKEN, Reason.EMPTY);
        String bomb =
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet><row><c t=\"str\"><v>&b;"
                        + "</v></c></row></worksheet>";
        assertThat(refusal(book("", bomb, "<sst/>"))).isIn(Reason.BROKEN, Reason.EMPTY);
    }

    @Test
    void everySheetIsReadByItsName() throws UnreadableSheet {
        List<List<String>> other = List.of(List.of("list_name"), List.of("oui"));
        Map<String, Sheet> sheets = reader.readAll(XlsxWriter.write(List.of(
                new Tab("survey", false, ROWS), new Tab("vide", false, List.of()), new Tab("الأجوبة", true, other))));
        assertThat(sheets.keySet()).containsExactly("survey", "الأجوبة");
        assertThat(sheets.get("الأجوبة").lines()).containsExactly(new Line(1, other.get(0)), new Line(2, other.get(1)));
        assertThat(reader.readAll("a;b".getBytes(StandardCharsets.UTF_8)).keySet())
                .containsExactly("");
    }

    @Test
    void manySheetsStringsOrCellsAreTooMuch() {
        List<Tab> tabs = IntStream.range(0, 51)
                .mapToObj(at -> new Tab("t" + at, false, ROWS))
                .toList();
        assertThatThrownBy(() -> reader.readAll(XlsxWriter.write(tabs))).hasMessage("SIZE");
        String sheet = "<worksheet><row><c><v>1</v></c></row></worksheet>";
        assertThat(refusal(book("", sheet, "<sst>" + "<si/>".repeat(200_001) + "</sst>")))
                .isEqualTo(Reason.SIZE);
        assertThat(refusal(book("", "<worksheet><row>" + "<c/>".repeat(101) + "</row></worksheet>", "<sst/>")))
                .isEqualTo(Reason.SIZE);
    }

    @Test
    void aPartThatManySheetsNameIsReadOnce() throws UnreadableSheet {
        String sheets = IntStream.range(0, 48)
                .mapToObj(at -> "<sheet name=\"t" + at + "\" r:id=\"x\"/>")
                .collect(Collectors.joining());
        byte[] file = book(sheets, "<worksheet><row><c><v>1</v></c></row></worksheet>", "<sst/>");
        assertThat(reader.readAll(file).keySet()).containsExactly("t0");
    }

    @Test
    void aStringThatManyCellsShareIsKeptOnce() throws UnreadableSheet {
        String row = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>";
        String shared = "<sst><si><t xml:space=\"preserve\"> " + "é".repeat(20_000) + " </t></si></sst>";
        Sheet sheet = reader.read(book("", "<worksheet>" + row.repeat(2) + "</worksheet>", shared));
        assertThat(sheet.lines().get(1).cell(99)).hasSize(20_000).startsWith("é");
        assertThat(sheet.lines().stream().flatMap(line -> line.cells().stream()).map(System::identityHashCode))
                .hasSize(200)
                .containsOnly(System.identityHashCode(sheet.lines().get(0).cell(0)));
        assertThat(refusal(book("", "<worksheet>" + row.repeat(5) + "</worksheet>", shared)))
                .isEqualTo(Reason.SIZE);
    }

    @Test
    void whatIsPassedOverIsNotUnpackedWithoutEnd() {
        Map<String, String> parts = new TreeMap<>(Map.of("xl/workbook.xml", WORKBOOK.formatted("")));
        String megabytes = " ".repeat(90 * 1024 * 1024);
        List.of("a", "b", "c").forEach(name -> parts.put(name, megabytes));
        assertThat(refusal(zip(parts))).isEqualTo(Reason.SIZE);
    }

    @Test
    void lettersAreThoseOfASpreadsheet() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(Sheet::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Property(tries = 300)
    void whateverIsSentIsNeverAFault(@ForAll @Size(max = 400) byte[] content) {
        assertReadOrRefused(content);
        byte[] zipped = XlsxWriter.write(List.of(new Tab("a", false, ROWS)));
        for (int at = 0; at < content.length; at++) {
            zipped[Math.floorMod(at * 31 + content[at], zipped.length)] ^= content[at];
        }
        assertReadOrRefused(zipped);
        assertReadOrRefused(Arrays.copyOf(zipped, zipped.length / 2));
    }

    private void assertReadOrRefused(byte[] content) {
        try {
            assertThat(reader.read(content).lines()).isNotEmpty();
            assertThat(reader.readAll(content)).isNotEmpty();
        } catch (UnreadableSheet expected) {
            assertThat(expected.reason()).isNotNull();
        }
    }

    @Test
    void aRefusalHoldsNoWordOfTheFile() {
        assertThatThrownBy(() -> reader.read("secret\0mot".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessage("KIND")
                .hasNoCause();
    }
}
