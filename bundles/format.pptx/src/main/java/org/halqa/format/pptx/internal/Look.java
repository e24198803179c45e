// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.halqa.reporting.ChartSeries;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** Colours that differ in lightness, patterns and marks beside them, numbers on bars: no colour is needed to read a chart. */
record Look(ChartSeries series) {

    private static final List<MarkerStyle> MARKS = List.of(
            MarkerStyle.CIRCLE,
            MarkerStyle.SQUARE,
            MarkerStyle.DIAMOND,
            MarkerStyle.TRIANGLE,
            MarkerStyle.X,
            MarkerStyle.STAR);
    private static final double LINE_WIDTH = 2.25;
    private static final int LETTERS = 1400;
    private static final int BASE = 16;

    private boolean legend() {
        return series.series().size() > 1;
    }

    void give(XSLFChart chart, XDDFChartData data) {
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (legend()) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        for (int i = 0; i < data.getSeriesCount(); i++) {
            XDDFChartData.Series drawn = data.getSeries(i);
            if (drawn instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
                line.setMarkerStyle(MARKS.get(i % MARKS.size()));
                XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(colour(i)));
                stroke.setWidth(LINE_WIDTH);
                line.setLineProperties(stroke);
            } else {
                drawn.setFillProperties(new XDDFSolidFillProperties(colour(i)));
            }
        }
        CTPlotArea area = chart.getCTChart().getPlotArea();
        stripes(area);
        numbersOnBars(area);
        letters(chart);
    }

    private XDDFColor colour(int index) {
        int rgb = Integer.parseInt(series.colour(index), BASE);
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    /** Every second part of a bar is striped. */
    private void stripes(CTPlotArea area) {
        if (area.sizeOfBarChartArray() > 0) {
            CTBarSer[] bars = area.getBarChartArray(0).getSerArray();
            for (int i = 1; i < bars.length; i += 2) {
                Untyped.stripes(bars[i].getSpPr(), series.colour(i));
            }
        }
    }

    private void numbersOnBars(CTPlotArea area) {
        if (legend() || area.sizeOfBarChartArray() == 0) {
            return;
        }
        for (CTBarSer bars : area.getBarChartArray(0).getSerArray()) {
            CTDLbls labels = bars.addNewDLbls();
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private static void letters(XSLFChart chart) {
        CTTextBody text = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz(LETTERS);
    }
}
