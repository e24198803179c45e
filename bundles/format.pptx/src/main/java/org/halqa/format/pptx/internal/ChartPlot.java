// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.ChartSeries;
import org.halqa.reporting.SafeText;

/** Puts the numbers of a chart, its axes and its look into a chart of the library, and its numbers into the workbook behind it. */
final class ChartPlot {

    private final Pen pen;
    private final Function<Message, String> say;

    ChartPlot(Pen pen, Function<Message, String> say) {
        this.pen = pen;
        this.say = say;
    }

    /** The numbers of a chart; empty when it must be drawn. */
    Optional<ChartSeries> series(Block.Chart chart) {
        return ChartSeries.of(chart, say);
    }

    void into(XSLFChart drawn, Block.Chart.Kind kind, ChartSeries series) {
        Axes axes = Axes.of(drawn, kind, pen.rightToLeft());
        fill(drawn, axes.data(), series);
        axes.stack(drawn);
        axes.whole(series);
        new Look(series).give(drawn, axes.data());
    }

    private static void fill(XSLFChart chart, XDDFChartData data, ChartSeries series) {
        int last = series.names().size();
        String[] names = series.names().stream().map(SafeText::of).toArray(String[]::new);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(names, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < series.series().size(); i++) {
            ChartSeries.One one = series.series().get(i);
            int column = i + 1;
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    one.numbers(), chart.formatRange(new CellRangeAddress(1, last, column, column)), column);
            String name = SafeText.of(one.name());
            data.addSeries(categories, numbers).setTitle(name, chart.setSheetTitle(name, column));
        }
        chart.plot(data);
    }
}
