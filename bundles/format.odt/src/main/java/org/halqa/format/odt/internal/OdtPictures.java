// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.texts.Texts;

/** Charts as pictures in the file, each with its alternative text. */
final class OdtPictures {

    /** Pixels a point: sharp on paper. */
    private static final double SHARPNESS = 3;

    private final Charts charts;
    private final Texts texts;
    private final Locale language;
    private final Map<String, byte[]> files = new TreeMap<>();

    OdtPictures(Charts charts, Texts texts, Locale language) {
        this.charts = charts;
        this.texts = texts;
        this.language = language;
    }

    /** Draws {@code chart} and sets it where {@code leaf} is. */
    void write(Leaf leaf, Block.Chart chart) {
        String file = draw(chart);
        leaf.open(
                "draw:frame",
                "draw:name",
                "figure" + files.size(),
                "text:anchor-type",
                "as-char",
                "svg:width",
                Charts.WIDTH + "pt",
                "svg:height",
                charts.height(chart, texts, language) + "pt");
        image(leaf, chart, file);
    }

    /** Draws {@code chart} and sets it in the middle of a place on a slide, as large as fits. */
    void write(Leaf leaf, Block.Chart chart, Place place) {
        String file = draw(chart);
        double tall = charts.height(chart, texts, language);
        double scale = Math.min((double) place.width() / Charts.WIDTH, place.height() / tall);
        leaf.open(
                "draw:frame",
                "draw:style-name",
                "Plain",
                "draw:name",
                "figure" + files.size(),
                "svg:x",
                Place.points(place.x() + (place.width() - Charts.WIDTH * scale) / 2),
                "svg:y",
                place.y() + "pt",
                "svg:width",
                Place.points(Charts.WIDTH * scale),
                "svg:height",
                Place.points(tall * scale));
        image(leaf, chart, file);
    }

    private String draw(Block.Chart chart) {
        String file = "Pictures/figure" + (files.size() + 1) + ".png";
        files.put(file, charts.png(chart, texts, language, SHARPNESS));
        return file;
    }

    private void image(Leaf leaf, Block.Chart chart, String file) {
        leaf.open(
                        "draw:image",
                        "xlink:href",
                        file,
                        "xlink:type",
                        "simple",
                        "xlink:show",
                        "embed",
                        "xlink:actuate",
                        "onLoad")
                .close();
        leaf.element("svg:title", texts.say(chart.title(), language));
        leaf.element("svg:desc", texts.say(chart.description(), language)).close();
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** The lines of the manifest about them. */
    String manifest() {
        StringBuilder lines = new StringBuilder();
        files.keySet().forEach(file -> lines.append("  <manifest:file-entry manifest:full-path=\"")
                .append(file)
                .append("\" manifest:media-type=\"image/png\"/>\n"));
        return lines.toString().stripTrailing();
    }
}
