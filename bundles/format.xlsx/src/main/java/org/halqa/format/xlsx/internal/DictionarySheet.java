// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;

/** What each row and column of each table means, with the code that stays the same in every language. */
final class DictionarySheet {

    private static final List<String> COLUMNS = List.of("sheet", "title", "role", "code", "meaning", "measure");
    private static final double[] WIDTHS = {30, 40, 10, 24, 40, 22};

    private final Leaf leaf;
    private final Function<Message, String> say;
    private int row;

    DictionarySheet(Leaf leaf, Function<Message, String> say) {
        this.leaf = leaf;
        this.say = say;
    }

    void write(List<String> sheets, List<Block.Figures> tables) {
        Worksheet sheet = leaf.sheet(say("dictionary"));
        sheet.freezePane(0, 1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            Leaf.text(sheet, row, column, say(COLUMNS.get(column)));
        }
        Leaf.head(sheet, row++, COLUMNS.size());
        for (int i = 0; i < tables.size(); i++) {
            table(sheet, sheets.get(i), tables.get(i));
        }
        line(sheet, List.of("", "", "", Block.Figures.WITHHELD, say.apply(HouseWords.withheld()), ""));
        leaf.stamp(sheet, row + 1);
    }

    private void table(Worksheet sheet, String name, Block.Figures figures) {
        Evidence.Table table = figures.table();
        String title = say.apply(table.title());
        String measure = say("measure." + table.measure());
        for (int i = 0; i < table.columns().size(); i++) {
            String code = code(table.columnDimension(), table.columns().get(i));
            String words = say.apply(figures.columns().get(i));
            line(sheet, List.of(name, title, say("role.column"), code, words, measure));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            String code = code(table.rowDimension(), table.rows().get(i).code());
            line(
                    sheet,
                    List.of(
                            name,
                            title,
                            say("role.row"),
                            code,
                            say.apply(figures.rows().get(i)),
                            measure));
        }
    }

    private static String code(String dimension, String code) {
        return dimension.isEmpty() ? code : dimension + ":" + code;
    }

    private void line(Worksheet sheet, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Leaf.text(sheet, row, column, cells.get(column));
        }
        row++;
    }

    private String say(String key) {
        return say.apply(XlsxPack.say(key));
    }
}
