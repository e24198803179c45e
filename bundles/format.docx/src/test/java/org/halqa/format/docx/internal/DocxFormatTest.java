// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.halqa.anonymisation.Evidence;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

class DocxFormatTest extends ReportFormatContract {

    private final DocxFormat format = new DocxFormat(new DrawnCharts());

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new DocxPack(), new ChartsPack());
    }

    /** Read by hand, not by the library that wrote it. */
    @Override
    protected String readable(byte[] content) throws IOException {
        return parts(content).entrySet().stream()
                .filter(part ->
                        part.getKey().startsWith("word/") && part.getKey().endsWith(".xml"))
                .map(part -> part.getValue()
                        .replaceAll("</w:p>", "\n")
                        .replaceAll("<[^>]+>", "")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void usesRealStyles() throws IOException {
        try (XWPFDocument document = open("fr")) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("Demo", "Reference", "Title", "Heading1", "Normal", "Heading2", "Caption", "TableNote")
                    .contains("ListBullet", "Heading3", "Words", "Notice");
            assertThat(document.getParagraphs())
                    .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void turnsWithTheLanguage() throws IOException {
        String arabic = parts(write("ar")).get("word/document.xml");
        assertThat(arabic).contains("<w:bidiVisual/>", "<w:bidi/>", "<w:rtl/>", "w:bidi=\"ar-MA\"");
        assertThat(arabic.substring(arabic.lastIndexOf("<w:sectPr"))).contains("<w:bidi/>");
        String french = parts(write("fr")).get("word/document.xml");
        assertThat(french).doesNotContain("<w:bidiVisual/>").contains("<w:lang w:val=\"fr-FR\"/>");
    }

    @Test
    void givesTheAuthorsWordsTheirOwnDirection() throws IOException {
        try (XWPFDocument document = open("fr")) {
            List<XWPFParagraph> words = document.getParagraphs().stream()
                    .filter(paragraph -> "Words".equals(paragraph.getStyle()))
                    .toList();
            assertThat(words).extracting(p -> p.getCTP().getPPr().isSetBidi()).containsExactly(false, false, true);
            assertThat(words.get(2).getRuns()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void givesTablesAHeaderThatRepeats() throws IOException {
        try (XWPFDocument document = open("fr")) {
            XWPFTable evidence = document.getTables().get(1);
            assertThat(evidence.getStyleID()).isEqualTo("Evidence");
            assertThat(evidence.getRow(0).isRepeatHeader()).isTrue();
            assertThat(evidence.getRow(1).getCell(2).getText()).isEqualTo("·");
            assertThat(evidence.getRow(3).getCell(3).getText()).isEqualTo("23");
        }
    }

    @Test
    void onlyATotalStandsApart() throws IOException {
        try (XWPFDocument totals = open("fr");
                XWPFDocument charts =
                        new XWPFDocument(new ByteArrayInputStream(write(ChartSamples.gallery(Locale.FRENCH))))) {
            assertThat(lastRowStandsApart(totals.getTables().get(1))).isTrue();
            assertThat(charts.getTables()).isNotEmpty().noneMatch(DocxFormatTest::lastRowStandsApart);
        }
    }

    /** A picture and its table together would not fit on a page: each stays with its own name alone. */
    @Test
    void aNameStaysWithWhatItNames() throws IOException {
        try (XWPFDocument charts =
                new XWPFDocument(new ByteArrayInputStream(write(ChartSamples.gallery(Locale.FRENCH))))) {
            assertThat(charts.getParagraphs())
                    .filteredOn(paragraph -> "Caption".equals(paragraph.getStyle()))
                    .hasSize(14)
                    .allSatisfy(caption -> assertThat(caption.getCTP().getPPr().isSetKeepNext())
                            .isEqualTo(caption.getText().startsWith("Figure")));
            assertThat(charts.getTables()).allSatisfy(table -> assertThat(
                            table.getRow(0).getCell(0).getParagraphArray(0).isKeepNext())
                    .isTrue());
        }
    }

    /** Words above numbers are not broken within: the longest has room, however long the names of the rows are. */
    @Test
    void theLongestWordAboveNumbersHasRoom() throws IOException {
        try (XWPFDocument charts = new XWPFDocument(
                new ByteArrayInputStream(write(ReportSamples.report(Locale.FRENCH, false, List.of(wordy())))))) {
            List<CTTblGridCol> columns =
                    charts.getTables().get(0).getCTTbl().getTblGrid().getGridColList();
            assertThat(((Number) columns.get(2).getW()).intValue()).isGreaterThan("questionnaires,".length() * 110);
        }
    }

    private static Block.Figures wordy() {
        Evidence.Table table = new Evidence.Table(
                "sample.wordy",
                Message.of("sample", "table"),
                "row",
                "column",
                List.of("A", "B"),
                List.of(ReleasedSamples.line("R0", 23, 51)));
        return new Block.Figures(
                table,
                name("Phrase"),
                List.of(name("D’accord"), name("Sur (questionnaires, y compris ceux qui ont passé la question)")),
                List.of(
                        name(
                                "Je me suis senti(e) en sécurité pour m’exprimer dans le groupe, et on m’y a laissé le temps.")));
    }

    private static Message name(String french) {
        return Message.of("sample", "name", new Labels(french, "", ""));
    }

    private static boolean lastRowStandsApart(XWPFTable table) {
        String look = table.getCTTbl().getTblPr().getTblLook().xmlText();
        return Pattern.compile("lastRow=\"(1|true|on)\"").matcher(look).find();
    }

    @Test
    void drawsChartsWithAnAlternativeTextAndListsItsHeadings() throws IOException {
        byte[] content = write(ChartSamples.gallery(Locale.forLanguageTag("ar")));
        Files.write(Files.createDirectories(Path.of("target/samples")).resolve("gallery.ar.docx"), content);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertThat(document.getAllPictures()).hasSize(7);
            assertThat(document.getTables()).hasSize(7);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsOnlyOnce("TOCHeading")
                    .contains("TOC1", "TOC2", "Picture");
        }
        assertThat(parts(content).get("word/document.xml"))
                .contains("descr=\"ما يتكرر", "TOC \\o", "w:anchor=\"_Toc2\"", "SEQ Figure", "SEQ Table")
                .doesNotContain("قولوا إن", "svgBlip");
        assertThat(parts(write("fr")).get("word/document.xml")).contains("svgBlip ");
    }

    @Test
    void numbersItsPagesAndNamesItsReferenceOnEach() throws IOException {
        String foot = parts(write("fr")).entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/footer"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertThat(foot)
                .contains(
                        "CC01/MA22-26/2026 Staff Care", "20 novembre 2026", "w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
    }

    @Test
    void saysNothingOfWhoMadeItAndWhen() throws IOException {
        Map<String, String> parts = parts(write("fr"));
        assertThat(parts.get("docProps/core.xml"))
                .contains("2026-11-20T00:00:00Z", "fr-FR")
                .doesNotContainIgnoringCase("creator", "lastModifiedBy", "POI", "revision");
        assertThat(parts.get("docProps/app.xml")).doesNotContain("POI", "Company", "Manager");
        assertThat(String.join("", parts.values())).doesNotContain("w:rsid", System.getProperty("user.name") + "\"");
    }

    @Test
    void keepsOnlyThePartsItNeeds() throws IOException {
        assertThat(parts(write("fr")).keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/footer1.xml",
                        "word/header1.xml",
                        "word/media/figure1.svg",
                        "word/media/image1.png",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml");
    }

    private XWPFDocument open(String language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(language)));
    }

    private byte[] write(String language) throws IOException {
        byte[] content = write(ReportSamples.full(Locale.forLanguageTag(language), true));
        Files.write(Files.createDirectories(Path.of("target/samples")).resolve(language + ".docx"), content);
        return content;
    }

    private static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
