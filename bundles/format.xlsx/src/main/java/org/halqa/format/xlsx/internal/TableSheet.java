// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;

/** A table on a sheet of its own: the header in the first row, then numbers; what is withheld is a dot and no number. */
final class TableSheet {

    private static final double LABEL_WIDTH = 34;
    private static final double NUMBER_WIDTH = 16;
    private static final String TOTAL = "TOTAL";

    private final Leaf leaf;
    private final Function<Message, String> say;

    TableSheet(Leaf leaf, Function<Message, String> say) {
        this.leaf = leaf;
        this.say = say;
    }

    void write(String name, Block.Figures figures) {
        Evidence.Table table = figures.table();
        Worksheet sheet = leaf.sheet(name);
        sheet.freezePane(1, 1);
        sheet.width(0, LABEL_WIDTH);
        Leaf.text(sheet, 0, 0, say.apply(figures.rowsAre()));
        for (int column = 0; column < figures.columns().size(); column++) {
            sheet.width(column + 1, NUMBER_WIDTH);
            Leaf.text(sheet, 0, column + 1, say.apply(figures.columns().get(column)));
        }
        Leaf.head(sheet, 0, figures.columns().size() + 1);
        for (int row = 0; row < table.rows().size(); row++) {
            line(sheet, figures, row);
        }
        below(sheet, table);
    }

    private void line(Worksheet sheet, Block.Figures figures, int row) {
        Leaf.text(sheet, row + 1, 0, say.apply(figures.rows().get(row)));
        if (figures.table().rows().get(row).code().equals(TOTAL)) {
            sheet.style(row + 1, 0).bold().set();
        }
        for (int column = 0; column < figures.columns().size(); column++) {
            Optional<BigDecimal> number = figures.number(row, column);
            if (number.isPresent()) {
                sheet.value(row + 1, column + 1, number.get());
                sheet.style(row + 1, column + 1).format(format(figures.table())).set();
            } else {
                sheet.value(row + 1, column + 1, Block.Figures.WITHHELD);
                sheet.style(row + 1, column + 1)
                        .fillColor(Leaf.GROUND)
                        .horizontalAlignment("right")
                        .set();
            }
        }
    }

    private static String format(Evidence.Table table) {
        String digits = table.decimals() == 0 ? "0" : "0." + "0".repeat(table.decimals());
        return table.measure() == Evidence.Measure.PERCENTAGE ? digits + "\"\u00A0%\"" : digits;
    }

    private void below(Worksheet sheet, Evidence.Table table) {
        int row = table.rows().size() + 2;
        Leaf.text(sheet, row, 0, say.apply(table.title()));
        if (table.hasSuppressedCells()) {
            Leaf.text(sheet, ++row, 0, say.apply(HouseWords.withheldSentence()));
        }
        leaf.stamp(sheet, row + 1);
    }
}
