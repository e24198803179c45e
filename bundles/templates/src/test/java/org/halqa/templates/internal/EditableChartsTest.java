// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.format.pptx.internal.PptxCharts;
import org.halqa.format.pptx.internal.PptxPack;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.templates.internal.fill.Problem;
import org.halqa.templates.internal.fill.TemplateFile;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts in slides of a partner are charts: read back by the library of those who make slides. */
class EditableChartsTest {

    private static final Texts TEXTS = SampleWords.texts(new TemplatesTexts(), new ChartsPack(), new PptxPack());

    private static byte[] filled(String language, Drawings drawings) throws Problem.Found, IOException {
        try (XMLSlideShow paper = new XMLSlideShow()) {
            var slide = paper.createSlide();
            title(slide, "{{title}} · {{heading}}", 20);
            title(slide, "{{blocks}}", 100);
            var bytes = new java.io.ByteArrayOutputStream();
            paper.write(bytes);
            return Placing.fill(
                    TemplateFile.read(bytes.toByteArray(), Placing.names()),
                    ReportSamples.report(
                            Locale.forLanguageTag(language),
                            false,
                            List.of(
                                    ChartSamples.chart(Kind.STACKED),
                                    ChartSamples.chart(Kind.HEAT),
                                    ChartSamples.chart(Kind.LINES))),
                    TEXTS,
                    drawings);
        }
    }

    private static void title(org.apache.poi.xslf.usermodel.XSLFSlide slide, String text, int top) {
        var box = slide.createTextBox();
        box.setAnchor(new java.awt.Rectangle(40, top, 640, 400));
        box.setText(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void theWorkbookHoldsWhatIsShownAndNothingElse(String language) throws Exception {
        byte[] content = filled(language, new Drawings(new DrawnCharts(), () -> Optional.of(new PptxCharts())));
        java.nio.file.Files.createDirectories(Path.of("target/samples"));
        java.nio.file.Files.write(Path.of("target/samples/template." + language + ".pptx"), content);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(content))) {
            assertThat(show.getCharts()).as("bands stay a picture").hasSize(2);
            assertThat(show.getPictureData()).isNotEmpty();
            XSLFChart chart = show.getCharts().get(0);
            assertThat(chart.getChartSeries()).isNotEmpty();
            try (XSSFWorkbook book = chart.getWorkbook()) {
                assertThat(book.getNumberOfSheets()).isOne();
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(8);
                Cell withheld = sheet.getRow(2).getCell(2);
                assertThat(withheld == null ? "" : withheld.toString()).isEmpty();
            }
        }
        assertThat(Files.text(content))
                .contains("drawingml.chart+xml", "/relationships/package", "relationships/chart")
                .doesNotContain("Apache POI", "lastModifiedBy");
    }

    @Test
    void withoutAModuleThatMakesThemChartsArePictures() throws Exception {
        byte[] content = filled("fr", new Drawings(new DrawnCharts(), Optional::empty));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(content))) {
            assertThat(show.getCharts()).isEmpty();
            assertThat(show.getPictureData()).hasSizeGreaterThan(2);
        }
    }
}
