// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.math.BigDecimal;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.reporting.ChartSeries;
import org.jspecify.annotations.Nullable;

/**
 * A chart as a document within the document, with the numbers that it shows in a table of its own: it can be edited. What is
 * withheld is an empty cell.
 *
 * @param kind any for which there are series
 * @param rightToLeft direction of the language
 */
record ChartObject(Kind kind, ChartSeries series, boolean rightToLeft) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String TABLE = "local-table";

    /** The content part; width and height in points. */
    String content(double width, double height) {
        Leaf leaf = new Leaf();
        Namespaces.chart(leaf, "office:document-content").open("office:automatic-styles");
        new ChartStyles(leaf, kind, series, rightToLeft).write();
        leaf.close().open("office:body").open("office:chart");
        leaf.open(
                "chart:chart",
                "chart:class",
                type(),
                "svg:width",
                Place.points(width),
                "svg:height",
                Place.points(height),
                "chart:style-name",
                "whole");
        if (series.series().size() > 1) {
            leaf.open("chart:legend", "chart:legend-position", "top", "chart:style-name", "words")
                    .close();
        }
        plot(leaf);
        numbers(leaf);
        leaf.close().close().close().close();
        return HEAD + leaf;
    }

    /** The part with what content refers to by name. */
    String styles() {
        Leaf leaf = new Leaf();
        Namespaces.chart(leaf, "office:document-styles").open("office:styles");
        new ChartStyles(leaf, kind, series, rightToLeft).stripes();
        return HEAD + leaf.close().close();
    }

    private String type() {
        return kind == Kind.LINES ? "chart:line" : "chart:bar";
    }

    private void plot(Leaf leaf) {
        leaf.open("chart:plot-area", "chart:style-name", "plot", "chart:data-source-has-labels", "both");
        leaf.open("chart:axis", "chart:dimension", "x", "chart:name", "primary-x", "chart:style-name", "names");
        leaf.open("chart:categories", "table:cell-range-address", range("A")).close();
        leaf.close();
        leaf.open("chart:axis", "chart:dimension", "y", "chart:name", "primary-y", "chart:style-name", "values")
                .close();
        for (int i = 0; i < series.series().size(); i++) {
            String column = String.valueOf((char) ('B' + i));
            leaf.open(
                    "chart:series",
                    "chart:class",
                    type(),
                    "chart:style-name",
                    "series" + i,
                    "chart:values-cell-range-address",
                    range(column),
                    "chart:label-cell-address",
                    TABLE + ".$" + column + "$1");
            leaf.open(
                            "chart:data-point",
                            "chart:repeated",
                            String.valueOf(series.names().size()))
                    .close();
            leaf.close();
        }
        leaf.open("chart:wall", "chart:style-name", "whole").close();
        leaf.close();
    }

    private String range(String column) {
        return "%s.$%s$2:.$%s$%d"
                .formatted(TABLE, column, column, series.names().size() + 1);
    }

    private void numbers(Leaf leaf) {
        leaf.open("table:table", "table:name", TABLE).open("table:table-header-columns");
        leaf.open("table:table-column").close().close().open("table:table-columns");
        leaf.open(
                        "table:table-column",
                        "table:number-columns-repeated",
                        String.valueOf(series.series().size()))
                .close()
                .close();
        leaf.open("table:table-header-rows").open("table:table-row");
        words(leaf, "");
        series.series().forEach(one -> words(leaf, one.name()));
        leaf.close().close().open("table:table-rows");
        for (int i = 0; i < series.names().size(); i++) {
            leaf.open("table:table-row");
            words(leaf, series.names().get(i));
            for (ChartSeries.One one : series.series()) {
                number(leaf, one.numbers()[i]);
            }
            leaf.close();
        }
        leaf.close().close();
    }

    private static void words(Leaf leaf, String words) {
        leaf.open("table:table-cell", "office:value-type", "string")
                .element("text:p", words)
                .close();
    }

    private static void number(Leaf leaf, @Nullable Double number) {
        if (number == null) {
            leaf.open("table:table-cell").close();
            return;
        }
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        leaf.open("table:table-cell", "office:value-type", "float", "office:value", plain)
                .element("text:p", plain)
                .close();
    }
}
