// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.texts.Texts;

/**
 * Facts and evidence as tables with real headers. The library does not turn a table with its language: here the cells of a row
 * are laid from the right, and {@link LogicalOrder} gives their tags the order in which they are read.
 */
final class PdfTables {

    private static final int MANY_COLUMNS = 7;
    private static final int FEW_ROWS = 18;

    private final Tree page;
    private final Texts texts;
    private final Locale language;
    private final boolean rightToLeft;
    private int tables;

    PdfTables(Tree page, Texts texts, Locale language) {
        this.page = page;
        this.texts = texts;
        this.language = language;
        this.rightToLeft = language.getLanguage().equals("ar");
    }

    void facts(List<Block.Field> fields) {
        page.open("table", "class", "facts").open("tbody");
        for (Block.Field field : fields) {
            row(
                    "",
                    List.of(
                            () -> page.element("th", say(field.label()), "scope", "row"),
                            () -> values(field.values())));
        }
        page.close().close();
    }

    private void values(List<Message> values) {
        page.open("td");
        values.forEach(value -> page.paragraph(say(value), language));
        page.close();
    }

    void evidence(Block.Figures figures) {
        Evidence.Table numbers = figures.table();
        String caption = say(HouseWords.table()) + " " + ++tables + ". " + say(numbers.title());
        page.element("p", caption, "class", "caption");
        page.open("table", "class", kind(figures)).open("thead");
        List<Runnable> head = new ArrayList<>();
        head.add(() -> page.element("th", say(figures.rowsAre()), "scope", "col"));
        figures.columns()
                .forEach(column -> head.add(() -> page.element("th", say(column), "scope", "col", "class", "number")));
        row("", head);
        page.close().open("tbody");
        for (int i = 0; i < numbers.rows().size(); i++) {
            line(figures, i);
        }
        page.close().close();
        if (numbers.hasSuppressedCells()) {
            page.element("p", say(HouseWords.withheldSentence()), "class", "note");
        }
    }

    private void line(Block.Figures figures, int row) {
        List<Runnable> cells = new ArrayList<>();
        cells.add(() -> page.element("th", say(figures.rows().get(row)), "scope", "row"));
        for (int i = 0; i < figures.columns().size(); i++) {
            int column = i;
            cells.add(() -> cell(figures, row, column));
        }
        row(figures.table().rows().get(row).code().equals("TOTAL") ? "last" : "", cells);
    }

    private void cell(Block.Figures figures, int row, int column) {
        String words = figures.words(row, column, texts, language);
        if (figures.number(row, column).isEmpty()) {
            page.element("td", words, "class", "number withheld", "title", say(HouseWords.withheld()));
        } else {
            page.element("td", words, "class", "number");
        }
    }

    private void row(String style, List<Runnable> cells) {
        page.open("tr", "class", style);
        List<Runnable> order = new ArrayList<>(cells);
        if (rightToLeft) {
            Collections.reverse(order);
        }
        order.forEach(Runnable::run);
        page.close();
    }

    private String say(Message message) {
        return texts.say(message, language);
    }
    /** Many columns are written smaller; a table that a page can hold is not torn apart. */
    private static String kind(Block.Figures figures) {
        String kind = figures.columns().size() >= MANY_COLUMNS ? "many" : "evidence";
        return figures.rows().size() <= FEW_ROWS ? kind + " short" : kind;
    }
}
