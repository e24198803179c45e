// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.awt.Rectangle;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.SafeText;

/** Charts that can be edited, with their numbers in a workbook of their own, each followed by the same numbers as a table. */
final class NativeCharts {

    private static final int MOST_LINES = 6;

    private final XMLSlideShow show;
    private final Stage stage;
    private final Pen pen;
    private final Function<Message, String> say;
    private final Tables tables;

    NativeCharts(XMLSlideShow show, Stage stage, Pen pen, Function<Message, String> say, Tables tables) {
        this.show = show;
        this.stage = stage;
        this.pen = pen;
        this.say = say;
        this.tables = tables;
    }

    void write(Block.Chart chart) {
        Series series = series(chart);
        boolean crowded =
                chart.kind() == Block.Chart.Kind.LINES && series.series().size() > MOST_LINES;
        if (chart.kind() == Block.Chart.Kind.HEAT || crowded) {
            tables.heat(chart);
            return;
        }
        XSLFSlide slide = stage.picture(say.apply(chart.title()));
        XSLFChart drawn = show.createChart(slide);
        Axes axes = Axes.of(drawn, chart.kind(), pen.rightToLeft());
        fill(drawn, axes.data(), series);
        axes.stack(drawn);
        Look.of(chart.kind(), series).give(drawn, axes.data());
        slide.addChart(drawn, emu(Stage.BODY));
        Described.as(slide, SafeText.of(say.apply(chart.title()) + ". " + say.apply(chart.description())));
        tables.plain(chart.figures());
        stage.speakOf(slide);
    }

    private Series series(Block.Chart chart) {
        return switch (chart.kind()) {
            case BARS -> Series.whole(chart.figures(), say);
            case LINES -> Series.byRow(chart.figures(), say);
            default -> Series.byColumn(chart.figures(), say);
        };
    }

    private static void fill(XSLFChart chart, XDDFChartData data, Series series) {
        int last = series.names().size();
        String[] names = series.names().stream().map(SafeText::of).toArray(String[]::new);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(names, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < series.series().size(); i++) {
            Series.One one = series.series().get(i);
            int column = i + 1;
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    one.numbers(), chart.formatRange(new CellRangeAddress(1, last, column, column)), column);
            String name = SafeText.of(one.name());
            data.addSeries(categories, numbers).setTitle(name, chart.setSheetTitle(name, column));
        }
        chart.plot(data);
    }

    private static Rectangle emu(Rectangle points) {
        return new Rectangle(
                Units.toEMU(points.x), Units.toEMU(points.y), Units.toEMU(points.width), Units.toEMU(points.height));
    }
}
