// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.awt.Rectangle;
import java.util.function.Function;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.ChartSeries;
import org.halqa.reporting.SafeText;

/** Charts that can be edited, with their numbers in a workbook of their own, each followed by the same numbers as a table. */
final class NativeCharts {

    private final XMLSlideShow show;
    private final Stage stage;
    private final ChartPlot plot;
    private final Tables tables;
    private final Function<Message, String> say;

    NativeCharts(XMLSlideShow show, Stage stage, ChartPlot plot, Tables tables, Function<Message, String> say) {
        this.show = show;
        this.stage = stage;
        this.plot = plot;
        this.tables = tables;
        this.say = say;
    }

    void write(Block.Chart chart) {
        plot.series(chart).ifPresentOrElse(series -> write(chart, series), () -> tables.heat(chart));
    }

    private void write(Block.Chart chart, ChartSeries series) {
        XSLFSlide slide = stage.picture(say.apply(chart.title()));
        XSLFChart drawn = show.createChart(slide);
        plot.into(drawn, chart.kind(), series);
        slide.addChart(drawn, emu(Stage.BODY));
        Described.as(slide, SafeText.of(say.apply(chart.title()) + ". " + say.apply(chart.description())));
        tables.plain(chart.figures());
        stage.speakOf(slide);
    }

    private static Rectangle emu(Rectangle points) {
        return new Rectangle(
                Units.toEMU(points.x), Units.toEMU(points.y), Units.toEMU(points.width), Units.toEMU(points.height));
    }
}
