// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.texts.Texts;

/** Evidence as tables on slides. Columns are placed from the side where reading begins: not every program turns a table. */
final class OdpTables {

    private static final double LABEL_SHARE = 0.32;
    private static final int MANY_COLUMNS = 7;
    private static final int ROW = 26;

    private final Leaf leaf;
    private final Texts texts;
    private final Locale language;
    private final boolean rightToLeft;
    private final int width;

    OdpTables(Leaf leaf, Texts texts, Locale language, boolean rightToLeft, int width) {
        this.leaf = leaf;
        this.texts = texts;
        this.language = language;
        this.rightToLeft = rightToLeft;
        this.width = width;
    }

    /** What the tables of {@code slides} look like; to be written before them. */
    void styles(List<Slides.Slide> slides) {
        TreeSet<Integer> widths = new TreeSet<>();
        slides.forEach(slide ->
                slide.rows().forEach(rows -> widths.add(rows.figures().columns().size())));
        for (int columns : widths) {
            style(
                    "Label" + columns,
                    "table-column",
                    "style:table-column-properties",
                    "style:column-width",
                    Place.points(width * LABEL_SHARE));
            style(
                    "Number" + columns,
                    "table-column",
                    "style:table-column-properties",
                    "style:column-width",
                    Place.points(width * (1 - LABEL_SHARE) / columns));
        }
        style("Row", "table-row", "style:table-row-properties", "style:row-height", Place.points(ROW));
        ground("Head", "#1F4D43");
        ground("Cell", "#FFFFFF");
        ground("Withheld", "#F4F3ED");
    }

    private void ground(String name, String colour) {
        leaf.open("style:style", "style:name", name, "style:family", "table-cell");
        leaf.open(
                        "style:graphic-properties",
                        "draw:fill",
                        "solid",
                        "draw:fill-color",
                        colour,
                        "draw:textarea-vertical-align",
                        "middle")
                .close();
        leaf.open("style:paragraph-properties", "fo:border-bottom", "0.75pt solid #DAD8CC")
                .close()
                .close();
    }

    private void style(String name, String family, String properties, String property, String value) {
        leaf.open("style:style", "style:name", name, "style:family", family)
                .open(properties, property, value)
                .close()
                .close();
    }

    void write(Slides.Rows rows, int x, int y, String title) {
        Block.Figures figures = rows.figures();
        int columns = figures.columns().size();
        int[] order = IntStream.rangeClosed(0, columns)
                .map(place -> rightToLeft ? columns - place : place)
                .toArray();
        int height = ROW * (rows.to() - rows.from() + 1);
        new Place(x, y, width, height).frame(leaf, "draw:style-name", "Plain");
        leaf.open(
                "table:table",
                "table:use-first-row-styles",
                "true",
                "table:use-first-column-styles",
                String.valueOf(!rightToLeft),
                "table:use-last-column-styles",
                String.valueOf(rightToLeft));
        for (int column : order) {
            leaf.open("table:table-column", "table:style-name", (column == 0 ? "Label" : "Number") + columns)
                    .close();
        }
        leaf.open("table:table-row", "table:style-name", "Row", "table:default-cell-style-name", "Head");
        for (int column : order) {
            Message head = column == 0 ? figures.rowsAre() : figures.columns().get(column - 1);
            cell("Head", sized(column == 0 ? "HeadLabel" : "HeadNumber", columns), say(head));
        }
        leaf.close();
        for (int row = rows.from(); row < rows.to(); row++) {
            leaf.open("table:table-row", "table:style-name", "Row", "table:default-cell-style-name", "Cell");
            for (int column : order) {
                if (column == 0) {
                    cell("Cell", sized("CellLabel", columns), say(figures.rows().get(row)));
                } else {
                    boolean shown = figures.number(row, column - 1).isPresent();
                    String words = figures.words(row, column - 1, texts, language);
                    cell(shown ? "Cell" : "Withheld", sized("CellNumber", columns), words);
                }
            }
            leaf.close();
        }
        leaf.close();
        leaf.element("svg:title", title).close();
    }

    private static String sized(String style, int columns) {
        return columns >= MANY_COLUMNS ? style + "Small" : style;
    }

    private void cell(String style, String words, String text) {
        leaf.open("table:table-cell", "table:style-name", style)
                .paragraph(words, text)
                .close();
    }

    private String say(Message message) {
        return texts.say(message, language);
    }
}
