// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.texts.Texts;

/** Facts and evidence as tables that turn with the language and repeat their header on each page. */
final class OdtTables {

    private static final double PAGE_WIDTH = 17;
    private static final double LABEL_WIDTH = 5.2;
    private static final double NARROW_LABEL_WIDTH = 3.4;
    private static final double WIDEST_LABEL = 9.5;
    private static final double NUMBER_WIDTH = 1.7;
    private static final int LONG_NAME = 34;
    private static final String WIDE = "Wide";
    private static final int MANY_COLUMNS = 7;
    private static final int FEW_ROWS = 14;
    private static final String ROOM = "0.1cm";
    private static final String LINE = "0.5pt solid #DAD8CC";

    private final Leaf leaf;
    private final Texts texts;
    private final Locale language;
    private final boolean rightToLeft;
    private int tables;
    private int facts;

    OdtTables(Leaf leaf, Texts texts, Locale language, boolean rightToLeft) {
        this.leaf = leaf;
        this.texts = texts;
        this.language = language;
        this.rightToLeft = rightToLeft;
    }

    /** What a table of {@code blocks} looks like; to be written before them. */
    void styles(List<Block> blocks) {
        tableStyle("Long", true);
        tableStyle("Short", false);
        TreeSet<Integer> widths = new TreeSet<>(List.of(1));
        TreeSet<Integer> wide = new TreeSet<>();
        blocks.stream()
                .flatMap(block -> block instanceof Block.Figures figures
                        ? Stream.of(figures)
                        : block instanceof Block.Chart chart ? Stream.of(chart.figures()) : Stream.empty())
                .forEach(figures -> (longNames(figures) ? wide : widths)
                        .add(figures.columns().size()));
        widths.forEach(numbers -> columns(numbers, "", numbers >= MANY_COLUMNS ? NARROW_LABEL_WIDTH : LABEL_WIDTH));
        wide.forEach(numbers -> columns(
                numbers, WIDE, Math.max(LABEL_WIDTH, Math.min(WIDEST_LABEL, PAGE_WIDTH - numbers * NUMBER_WIDTH))));
        cellStyle("Cell", "fo:padding", ROOM, "fo:border-bottom", LINE);
        cellStyle("Head", "fo:padding", ROOM, "fo:border-bottom", "1pt solid #1F4D43");
        cellStyle("Withheld", "fo:padding", ROOM, "fo:border-bottom", LINE, "fo:background-color", "#F4F3ED");
    }

    private void tableStyle(String name, boolean breaks) {
        style(name, "table");
        leaf.open(
                        "style:table-properties",
                        "style:width",
                        PAGE_WIDTH + "cm",
                        "table:align",
                        "margins",
                        "style:may-break-between-rows",
                        String.valueOf(breaks),
                        "style:writing-mode",
                        rightToLeft ? "rl-tb" : "lr-tb")
                .close()
                .close();
    }

    /** Long names take the room that numbers leave: a question is not torn into a column of words. */
    private boolean longNames(Block.Figures figures) {
        return figures.columns().size() < MANY_COLUMNS
                && figures.rows().stream().anyMatch(row -> say(row).length() > LONG_NAME);
    }

    private void columns(int numbers, String wide, double label) {
        column("Label" + wide + numbers, label);
        column("Number" + wide + numbers, (PAGE_WIDTH - label) / numbers);
    }

    private void column(String name, double width) {
        style(name, "table-column");
        String measure = String.format(Locale.ROOT, "%.3fcm", width);
        leaf.open("style:table-column-properties", "style:column-width", measure)
                .close()
                .close();
    }

    private void cellStyle(String name, String... properties) {
        style(name, "table-cell");
        leaf.open("style:table-cell-properties", properties).close().close();
    }

    private void style(String name, String family) {
        leaf.open("style:style", "style:name", name, "style:family", family);
    }

    void facts(List<Block.Field> fields) {
        leaf.open("table:table", "table:name", "Facts" + ++facts, "table:style-name", "Long");
        columnsOf(1, "");
        for (Block.Field field : fields) {
            leaf.open("table:table-row");
            cell("Cell", "Table_20_Contents", say(field.label()));
            leaf.open("table:table-cell", "table:style-name", "Cell", "office:value-type", "string");
            field.values().forEach(value -> leaf.paragraph("Table_20_Heading", say(value)));
            leaf.close().close();
        }
        leaf.close();
        leaf.paragraph("Table_20_Note", "");
    }

    void evidence(Block.Figures figures) {
        Evidence.Table numbers = figures.table();
        Captions.write(leaf, "Table", say(HouseWords.table()), ++tables, say(numbers.title()));
        leaf.open(
                "table:table",
                "table:name",
                "Table" + tables,
                "table:style-name",
                figures.rows().size() <= FEW_ROWS ? "Short" : "Long");
        columnsOf(figures.columns().size(), longNames(figures) ? WIDE : "");
        leaf.open("table:table-header-rows").open("table:table-row");
        cell("Head", "Table_20_Heading", say(figures.rowsAre()));
        figures.columns().forEach(column -> cell("Head", "Table_20_Number_20_Heading", say(column)));
        leaf.close().close();
        for (int row = 0; row < figures.rows().size(); row++) {
            leaf.open("table:table-row");
            cell("Cell", "Table_20_Contents", say(figures.rows().get(row)));
            for (int column = 0; column < figures.columns().size(); column++) {
                String style = figures.number(row, column).isEmpty() ? "Withheld" : "Cell";
                cell(style, "Table_20_Number", figures.words(row, column, texts, language));
            }
            leaf.close();
        }
        leaf.close();
        leaf.paragraph("Table_20_Note", numbers.hasSuppressedCells() ? say(HouseWords.withheldSentence()) : "");
    }

    private void columnsOf(int numbers, String wide) {
        leaf.open("table:table-column", "table:style-name", "Label" + wide + numbers)
                .close();
        leaf.open(
                        "table:table-column",
                        "table:style-name",
                        "Number" + wide + numbers,
                        "table:number-columns-repeated",
                        String.valueOf(numbers))
                .close();
    }

    private void cell(String style, String words, String text) {
        leaf.open("table:table-cell", "table:style-name", style, "office:value-type", "string")
                .paragraph(words, text)
                .close();
    }

    private String say(Message message) {
        return texts.say(message, language);
    }
}
