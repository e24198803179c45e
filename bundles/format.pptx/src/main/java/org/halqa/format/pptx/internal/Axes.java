// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.reporting.ChartSeries;

/**
 * What a chart is drawn along. Bars lie, and the first is on top; months run in the direction of the language, and bars begin at
 * the side where reading begins.
 *
 * @param data to be filled with series
 */
record Axes(XDDFChartData data) {

    private static final int GAP = 60;
    private static final double FEW = 10;

    static Axes of(XSLFChart chart, Kind kind, boolean rightToLeft) {
        return kind == Kind.LINES ? lines(chart, rightToLeft) : bars(chart, kind, rightToLeft);
    }

    private static Axes lines(XSLFChart chart, boolean rightToLeft) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(rightToLeft ? AxisPosition.RIGHT : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        if (rightToLeft) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        return new Axes(chart.createData(ChartTypes.LINE, names, values));
    }

    private static Axes bars(XSLFChart chart, Kind kind, boolean rightToLeft) {
        XDDFCategoryAxis names = chart.createCategoryAxis(rightToLeft ? AxisPosition.RIGHT : AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.MAX);
        if (rightToLeft) {
            values.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(GAP);
        if (kind == Kind.STACKED || kind == Kind.DIVERGING) {
            bars.setBarGrouping(kind == Kind.STACKED ? BarGrouping.STACKED : BarGrouping.PERCENT_STACKED);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
            values.setMinimum(0);
        }
        return new Axes(bars);
    }

    /** Few things are counted one by one: no program then invents halves of them below the bars. */
    void whole(ChartSeries series) {
        boolean counted = series.series().stream()
                .flatMap(one -> Arrays.stream(one.numbers()))
                .filter(Objects::nonNull)
                .allMatch(number -> number == Math.rint(number) && number <= FEW);
        boolean stacked = data instanceof XDDFBarChartData bars && bars.getBarGrouping() != BarGrouping.CLUSTERED;
        if (counted && !stacked) {
            data.getValueAxes().forEach(axis -> axis.setMajorUnit(1));
        }
    }

    /** Parts of a bar lie over the same place. Call it when the series are there. */
    void stack(XSLFChart chart) {
        if (!(data instanceof XDDFBarChartData bars) || bars.getBarGrouping() == BarGrouping.CLUSTERED) {
            return;
        }
        Untyped.overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
    }
}
