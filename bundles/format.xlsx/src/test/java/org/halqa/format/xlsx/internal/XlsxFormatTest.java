// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

/** Read back by a library that did not write it. */
class XlsxFormatTest extends ReportFormatContract {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final XlsxFormat format = new XlsxFormat();

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new XlsxPack());
    }

    @Override
    protected String readable(byte[] content) throws IOException {
        try (XSSFWorkbook book = open(content)) {
            DataFormatter words = new DataFormatter(Locale.ROOT);
            return sheets(book).stream()
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(words::formatCellValue)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void givesEachTableASheetAndHidesNone() throws IOException {
        try (XSSFWorkbook book = open(write(ReportSamples.full(Locale.FRENCH, true)))) {
            assertThat(sheets(book))
                    .extracting(XSSFSheet::getSheetName)
                    .containsExactly(
                            "Rapport",
                            "1 Séances par zone et par mois",
                            "2 Séances par zone et par mois",
                            "Dictionnaire");
            assertThat(IntStream.range(0, 4).mapToObj(book::getSheetVisibility)).containsOnly(SheetVisibility.VISIBLE);
        }
    }

    @Test
    void writesNumbersAsNumbersAndWithholdsWithoutOne() throws IOException {
        try (XSSFWorkbook book = open(write(ReportSamples.full(Locale.FRENCH, false)))) {
            Row zone = book.getSheetAt(1).getRow(1);
            assertThat(zone.getCell(0).getStringCellValue()).isEqualTo("FM");
            assertThat(zone.getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(zone.getCell(2).getStringCellValue()).isEqualTo("·");
            assertThat(zone.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void saysInTheDictionaryWhatEachCodeMeans() throws IOException {
        try (XSSFWorkbook book = open(write(ReportSamples.full(Locale.FRENCH, false)))) {
            Row first = book.getSheet("Dictionnaire").getRow(1);
            assertThat(IntStream.range(0, 6).mapToObj(i -> first.getCell(i).getStringCellValue()))
                    .containsExactly(
                            "1 Séances par zone et par mois",
                            "Séances par zone et par mois",
                            "colonne",
                            "month:2026-10",
                            "2026-10",
                            "effectif");
        }
    }

    @Test
    void neverHoldsAFormula() throws IOException {
        assertThat(String.join(
                        "", parts(write(ReportSamples.hostile(Locale.FRENCH))).values()))
                .doesNotContain("<f>", "<f ");
    }

    @Test
    void turnsWithTheLanguage() throws IOException {
        byte[] content = write(ChartSamples.gallery(ARABIC));
        Files.write(Files.createDirectories(Path.of("target/samples")).resolve("gallery.ar.xlsx"), content);
        try (XSSFWorkbook book = open(content)) {
            assertThat(sheets(book)).hasSize(9).allMatch(sheet -> sheet.getCTWorksheet()
                    .getSheetViews()
                    .getSheetViewArray(0)
                    .getRightToLeft());
            assertThat(sheets(book))
                    .allMatch(sheet -> sheet.getHeader().getCenter().contains("DEMO-STAMP"));
        }
    }

    @Test
    void saysNothingOfWhoMadeItAndWhen() throws IOException {
        Map<String, String> parts = parts(write(ReportSamples.full(Locale.FRENCH, true)));
        assertThat(parts.get("docProps/core.xml"))
                .contains("2026-11-20T00:00:00Z")
                .doesNotContainIgnoringCase("creator", "lastModifiedBy");
        assertThat(parts.get("docProps/app.xml")).contains("Halqa").doesNotContain("Company", "Manager");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("thumbnail") || name.contains("comments"));
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetAt)
                .toList();
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static Map<String, String> parts(byte[] content) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
