// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

class PptxFormatTest extends ReportFormatContract {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final PptxFormat format = new PptxFormat();

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new PptxPack());
    }

    /** Read by hand, not by the library that wrote it. */
    @Override
    protected String readable(byte[] content) throws IOException {
        return parts(content).entrySet().stream()
                .filter(part -> part.getKey().matches("ppt/slides/slide\\d+\\.xml"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8)
                        .replaceAll("</a:p>", "\n")
                        .replaceAll("<[^>]+>", "")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void givesEverySlideATitle() throws IOException {
        try (XMLSlideShow show = open(write(ReportSamples.full(Locale.FRENCH, true)))) {
            assertThat(show.getSlides())
                    .hasSize(7)
                    .extracting(XSLFSlide::getTitle)
                    .doesNotContainNull();
            assertThat(show.getSlides().get(1).getTitle()).isEqualTo("Compte rendu de séance");
        }
    }

    @Test
    void turnsWithTheLanguage() throws IOException {
        byte[] content = write(ChartSamples.gallery(ARABIC));
        Files.write(Files.createDirectories(Path.of("target/samples")).resolve("gallery.ar.pptx"), content);
        Files.write(Path.of("target/samples/gallery.fr.pptx"), write(ChartSamples.gallery(Locale.FRENCH)));
        Files.write(Path.of("target/samples/full.fr.pptx"), write(ReportSamples.full(Locale.FRENCH, true)));
        try (XMLSlideShow show = open(content)) {
            List<XSLFTable> tables = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertThat(tables).hasSize(7);
            XSLFTable first = tables.get(0);
            assertThat(first.getCell(1, first.getNumberOfColumns() - 1).getText())
                    .isEqualTo("الشعور بالعجز");
        }
        assertThat(text(content, "ppt/slides/slide3.xml")).contains("rtl=\"true\"", "lang=\"ar-MA\"");
    }

    @Test
    void drawsChartsWhoseWorkbookHoldsWhatIsShownAndNothingElse() throws Exception {
        try (XMLSlideShow show = open(write(ReportSamples.report(
                Locale.FRENCH, false, List.of(ChartSamples.chart(Kind.STACKED), ChartSamples.chart(Kind.LINES)))))) {
            assertThat(show.getCharts()).hasSize(2);
            XSLFChart chart = show.getCharts().get(0);
            try (XSSFWorkbook book = chart.getWorkbook()) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(8);
                Cell withheld = sheet.getRow(2).getCell(2);
                assertThat(withheld == null ? "" : withheld.toString()).isEmpty();
                assertThat(book.getNumberOfSheets()).isOne();
            }
            assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1))
                    .satisfies(series -> assertThat(
                                    series.getVal().getNumRef().getNumCache().getPtArray())
                            .hasSize(3));
        }
    }

    @Test
    void writesATitleOfTwoLinesSoThatItDoesNotReachTheLineAboveIt() throws IOException {
        String title = "Analyse transversale des besoins psychosociaux et des facteurs de stress identifiés";
        Block heading = new Block.Heading(1, Message.of("sample", "name", new Labels(title, "", "")));
        Block line = new Block.Paragraph(Message.of("sample", "name", new Labels("Une ligne.", "", "")));
        try (XMLSlideShow show = open(write(ReportSamples.report(Locale.FRENCH, true, List.of(heading, line))))) {
            XSLFTextShape head =
                    (XSLFTextShape) show.getSlides().get(1).getShapes().get(0);
            assertThat(head.getText()).isEqualTo(title);
            assertThat(2
                            * 1.36
                            * head.getTextParagraphs()
                                    .get(0)
                                    .getTextRuns()
                                    .get(0)
                                    .getFontSize())
                    .isLessThan(head.getAnchor().getHeight());
        }
    }

    @Test
    void countsFewThingsOneByOneAlongTheAxis() throws IOException {
        try (XMLSlideShow show = open(write(ReportSamples.report(
                Locale.FRENCH, false, List.of(ChartSamples.few(), ChartSamples.chart(Kind.BARS)))))) {
            assertThat(show.getCharts())
                    .extracting(chart -> chart.getCTChart().getPlotArea().getValAxArray(0))
                    .extracting(CTValAx::isSetMajorUnit)
                    .containsExactly(true, false);
        }
    }

    @Test
    void putsWhatIsSaidIntoTheNotes() throws IOException {
        try (XMLSlideShow show = open(write(ReportSamples.full(Locale.FRENCH, true)))) {
            assertThat(show.getSlides())
                    .filteredOn(slide -> slide.getNotes() != null)
                    .singleElement()
                    .satisfies(slide -> assertThat(
                                    slide.getNotes().getTextParagraphs().toString())
                            .isNotEmpty());
        }
        assertThat(text(write(ReportSamples.full(Locale.FRENCH, true)), "ppt/notesSlides/notesSlide1.xml"))
                .contains("À dire de vive voix.");
    }

    @Test
    void describesEveryChartAndTable() throws IOException {
        byte[] content = write(ChartSamples.gallery(Locale.FRENCH));
        long frames = parts(content).keySet().stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .mapToLong(name -> texts(content, name, "<p:graphicFrame>") - texts(content, name, " descr=\""))
                .sum();
        assertThat(frames).isZero();
    }

    @Test
    void saysNothingOfWhoMadeItAndWhen() throws IOException {
        byte[] content = write(ReportSamples.full(Locale.FRENCH, true));
        Map<String, byte[]> parts = parts(content);
        assertThat(parts.keySet()).noneMatch(name -> name.contains("thumbnail") || name.contains("comment"));
        String all = parts.keySet().stream().map(name -> quietly(content, name)).collect(Collectors.joining());
        assertThat(all).doesNotContain("dc:creator", "lastModifiedBy", "dcterms:created", "Apache POI", "Company");
        byte[] book = parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(text(book, "docProps/core.xml")).doesNotContain("creator", "created");
        assertThat(text(book, "docProps/app.xml")).doesNotContain("POI");
    }

    private static long texts(byte[] content, String part, String what) {
        String text = quietly(content, part);
        return (text.length() - text.replace(what, "").length()) / what.length();
    }

    private static String quietly(byte[] content, String part) {
        try {
            return text(content, part);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(byte[] content, String part) throws IOException {
        return new String(parts(content).get(part), StandardCharsets.UTF_8);
    }

    private static XMLSlideShow open(byte[] content) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(content));
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
