// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.List;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.reporting.ChartSeries;

/**
 * How the parts of a chart look. Bars lie, and the first is on top; months run in the direction of the language, and bars begin at
 * the side where reading begins. Colours differ in lightness, patterns and marks beside them.
 */
final class ChartStyles {

    private static final String LETTERS = "14pt";
    private static final String QUIET = "#8C8E8D";
    private static final List<String> MARKS = List.of("circle", "square", "diamond", "arrow-up", "x", "star");

    private final Leaf leaf;
    private final Kind kind;
    private final ChartSeries series;
    private final boolean rightToLeft;

    ChartStyles(Leaf leaf, Kind kind, ChartSeries series, boolean rightToLeft) {
        this.leaf = leaf;
        this.kind = kind;
        this.series = series;
        this.rightToLeft = rightToLeft;
    }

    void write() {
        style("whole");
        part("graphic", "draw:stroke", "none", "draw:fill", "none");
        leaf.close();
        style("words");
        part("graphic", "draw:stroke", "none", "draw:fill", "none");
        letters();
        leaf.close();
        style("plot");
        part(
                "chart",
                "chart:vertical",
                yes(!lines()),
                "chart:stacked",
                yes(stacked()),
                "chart:percentage",
                yes(kind == Kind.DIVERGING),
                "chart:treat-empty-cells",
                "leave-gap");
        leaf.close();
        axis("names", "chart:reverse-direction", yes(!lines() || rightToLeft));
        axis(
                "values",
                "chart:minimum",
                "0",
                "chart:gap-width",
                "60",
                "chart:overlap",
                stacked() ? "100" : "0",
                "chart:reverse-direction",
                yes(!lines() && rightToLeft),
                "chart:axis-position",
                lines() ? "start" : "end");
        for (int i = 0; i < series.series().size(); i++) {
            series(i);
        }
    }

    /** What is named and cannot stand beside the rest: the stripes of every second part of a bar. */
    void stripes() {
        for (int i = 1; i < series.series().size(); i += 2) {
            leaf.open(
                            "draw:hatch",
                            "draw:name",
                            "stripes" + i,
                            "draw:style",
                            "single",
                            "draw:color",
                            "#FFFFFF",
                            "draw:distance",
                            "4pt",
                            "draw:rotation",
                            "450")
                    .close();
        }
    }

    private boolean lines() {
        return kind == Kind.LINES;
    }

    private boolean stacked() {
        return kind == Kind.STACKED || kind == Kind.DIVERGING;
    }

    private String colour(int index) {
        return "#" + series.colour(index);
    }

    private void axis(String name, String... attributes) {
        style(name);
        leaf.open("style:chart-properties", attributes(attributes, "chart:display-label", "true"))
                .close();
        part("graphic", "svg:stroke-color", QUIET);
        letters();
        leaf.close();
    }

    private void series(int index) {
        style("series" + index);
        if (lines()) {
            part(
                    "chart",
                    "chart:symbol-type",
                    "named-symbol",
                    "chart:symbol-name",
                    MARKS.get(index % MARKS.size()),
                    "chart:symbol-width",
                    "7pt",
                    "chart:symbol-height",
                    "7pt");
            part(
                    "graphic",
                    "draw:stroke",
                    "solid",
                    "svg:stroke-width",
                    "2.25pt",
                    "svg:stroke-color",
                    colour(index),
                    "draw:fill-color",
                    colour(index));
        } else {
            part(
                    "chart",
                    "chart:data-label-number",
                    series.series().size() > 1 ? "none" : "value",
                    "chart:label-position",
                    "outside");
            bar(index);
        }
        letters();
        leaf.close();
    }

    private void bar(int index) {
        if (index % 2 == 0) {
            part("graphic", "draw:stroke", "none", "draw:fill", "solid", "draw:fill-color", colour(index));
        } else {
            part(
                    "graphic",
                    "draw:stroke",
                    "none",
                    "draw:fill",
                    "hatch",
                    "draw:fill-color",
                    colour(index),
                    "draw:fill-hatch-name",
                    "stripes" + index,
                    "draw:fill-hatch-solid",
                    "true");
        }
    }

    private void style(String name) {
        leaf.open("style:style", "style:name", name, "style:family", "chart");
    }

    private void part(String kindOfProperties, String... attributes) {
        leaf.open("style:" + kindOfProperties + "-properties", attributes).close();
    }

    private void letters() {
        part(
                "text",
                "fo:color",
                "#1C2826",
                "fo:font-size",
                LETTERS,
                "style:font-size-asian",
                LETTERS,
                "style:font-size-complex",
                LETTERS);
    }

    private static String[] attributes(String[] some, String... more) {
        return java.util.stream.Stream.of(more, some)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new);
    }

    private static String yes(boolean value) {
        return String.valueOf(value);
    }
}
