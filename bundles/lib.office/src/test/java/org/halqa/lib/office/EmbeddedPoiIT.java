// SPDX-License-Identifier: Apache-2.0
package org.halqa.lib.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What is embedded is enough to write a word-processor file and to read it back. */
class EmbeddedPoiIT {

    @Test
    void comesFromOurJar() {
        assertThat(XWPFDocument.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .contains("org.halqa.lib.office");
    }

    @Test
    void writesAndReadsParagraphsAndTables() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("مجموعة كلام");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).setRepeatHeader(true);
            table.getRow(1).getCell(1).setText("23");
            document.write(out);
        }
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getParagraphArray(0).getText()).isEqualTo("مجموعة كلام");
            assertThat(read.getTableArray(0).getRow(1).getCell(1).getText()).isEqualTo("23");
        }
    }

    @Test
    void writesAndReadsPicturesSlidesAndCharts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = show.createSlide();
            XSLFChart chart = show.createChart();
            chart.setTitleText("الجلسات");
            XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(new String[] {"FM", "OR"});
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(new Double[] {7.0, null});
            XDDFChartData data = chart.createData(
                    ChartTypes.BAR,
                    chart.createCategoryAxis(AxisPosition.BOTTOM),
                    chart.createValueAxis(AxisPosition.LEFT));
            data.addSeries(names, numbers);
            chart.plot(data);
            slide.addChart(chart, new Rectangle(10, 10, 100, 100));
            show.getNotesSlide(slide);
            slide.createTable(2, 2).getCell(0, 0).setText("23");
            show.write(out);
        }
        try (XMLSlideShow read = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getSlides().get(0).getNotes()).isNotNull();
        }
    }

    @Test
    void writesSheetsAsAStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Halqa", null)) {
            book.newWorksheet("Zones").value(0, 0, 23);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(23);
        }
    }

    @Test
    void worksWithoutAContextClassLoader() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            writesAndReadsParagraphsAndTables();
            writesAndReadsPicturesSlidesAndCharts();
            writesSheetsAsAStream();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
