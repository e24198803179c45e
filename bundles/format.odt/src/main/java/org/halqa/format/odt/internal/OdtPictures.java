// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.reporting.Block;
import org.halqa.reporting.ChartSeries;
import org.halqa.reporting.Charts;
import org.halqa.texts.Texts;

/** Charts as pictures in the file, each with its alternative text; on slides they can be edited too, where they are of such a kind. */
final class OdtPictures {

    /** Pixels a point: sharp on paper. */
    private static final double SHARPNESS = 3;

    private final Charts charts;
    private final Texts texts;
    private final Locale language;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> objects = new ArrayList<>();
    private int drawn;

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
                "figure" + drawn,
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
                "figure" + drawn,
                "svg:x",
                Place.points(place.x() + (place.width() - Charts.WIDTH * scale) / 2),
                "svg:y",
                place.y() + "pt",
                "svg:width",
                Place.points(Charts.WIDTH * scale),
                "svg:height",
                Place.points(tall * scale));
        ChartSeries.of(chart, message -> texts.say(message, language))
                .ifPresent(series -> object(leaf, chart.kind(), series, Charts.WIDTH * scale, tall * scale));
        image(leaf, chart, file);
    }

    /** What programs that know charts show; the picture after it is for the others. */
    private void object(Leaf leaf, Block.Chart.Kind kind, ChartSeries series, double width, double height) {
        String folder = "Object " + (objects.size() + 1);
        objects.add(folder);
        ChartObject object = new ChartObject(kind, series, OdtContent.rightToLeft(language.getLanguage()));
        files.put(folder + "/content.xml", object.content(width, height).getBytes(StandardCharsets.UTF_8));
        files.put(folder + "/styles.xml", object.styles().getBytes(StandardCharsets.UTF_8));
        refer(leaf, "draw:object", "./" + folder);
    }

    private String draw(Block.Chart chart) {
        String file = "Pictures/figure" + ++drawn + ".png";
        files.put(file, charts.png(chart, texts, language, SHARPNESS));
        return file;
    }

    private void image(Leaf leaf, Block.Chart chart, String file) {
        refer(leaf, "draw:image", file);
        leaf.element("svg:title", texts.say(chart.title(), language));
        leaf.element("svg:desc", texts.say(chart.description(), language)).close();
    }

    private static void refer(Leaf leaf, String tag, String target) {
        leaf.open(tag, "xlink:href", target, "xlink:type", "simple", "xlink:show", "embed", "xlink:actuate", "onLoad")
                .close();
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** The lines of the manifest about them. */
    String manifest() {
        return Stream.concat(
                        objects.stream().map(folder -> line(folder + "/", "application/vnd.oasis.opendocument.chart")),
                        files.keySet().stream()
                                .map(file -> line(file, file.endsWith(".png") ? "image/png" : "text/xml")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String path, String type) {
        return "  <manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    }
}
