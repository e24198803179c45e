// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;

/** What a report says in words, line by line; where a table stands, the name of its sheet. */
final class WordSheet {

    private static final double LABEL_WIDTH = 30;
    private static final double TEXT_WIDTH = 100;
    private static final int LARGE = 15;
    private static final int MIDDLE = 13;

    private final Leaf leaf;
    private final Function<Message, String> say;
    private int row;

    WordSheet(Leaf leaf, Function<Message, String> say) {
        this.leaf = leaf;
        this.say = say;
    }

    void write(Report report, List<String> sheets) {
        Worksheet sheet = leaf.sheet(say.apply(XlsxPack.say("report")));
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        if (leaf.stamp(sheet, row)) {
            row++;
        }
        line(sheet, "", report.reference());
        heading(sheet, say.apply(report.title()), LARGE);
        line(sheet, "", say.apply(HouseWords.asOf(report.asOf())));
        Iterator<String> names = sheets.iterator();
        report.blocks().forEach(block -> write(sheet, block, names));
    }

    private void write(Worksheet sheet, Block block, Iterator<String> names) {
        if (block instanceof Block.Heading heading) {
            row++;
            heading(sheet, say.apply(heading.text()), heading.level() == 1 ? MIDDLE : MIDDLE - 1);
        } else if (block instanceof Block.Paragraph paragraph) {
            line(sheet, "", say.apply(paragraph.text()));
        } else if (block instanceof Block.Words words) {
            words.text().text().lines().filter(line -> !line.isBlank()).forEach(line -> line(sheet, "", line));
        } else if (block instanceof Block.Field field) {
            String label = say.apply(field.label());
            for (int i = 0; i < field.values().size(); i++) {
                line(sheet, i == 0 ? label : "", say.apply(field.values().get(i)));
            }
        } else if (block instanceof Block.Figures figures) {
            line(sheet, names.next(), say.apply(figures.table().title()));
        } else if (block instanceof Block.Chart chart) {
            line(sheet, names.next(), say.apply(chart.title()));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> line(sheet, "", "• " + say.apply(item)));
        } else if (block instanceof Block.Notice notice) {
            line(sheet, "", say.apply(notice.text()));
        }
    }

    private void heading(Worksheet sheet, String text, int size) {
        Leaf.text(sheet, row, 0, text);
        sheet.style(row++, 0).bold().fontSize(size).fontColor(Leaf.CEDAR).set();
    }

    private void line(Worksheet sheet, String label, String text) {
        if (!label.isEmpty()) {
            Leaf.text(sheet, row, 0, label);
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        }
        Leaf.text(sheet, row, 1, text);
        sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
    }
}
