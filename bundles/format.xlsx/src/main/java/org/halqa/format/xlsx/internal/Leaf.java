// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.util.Locale;
import java.util.function.Function;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SafeText;

/** Makes sheets that turn with the language and say on paper what they are. */
final class Leaf {

    static final String CEDAR = "FF1F4D43";
    static final String GROUND = "FFF4F3ED";

    private final Workbook book;
    private final Report report;
    private final Function<Message, String> say;

    Leaf(Workbook book, Report report, Function<Message, String> say) {
        this.book = book;
        this.report = report;
        this.say = say;
    }

    Worksheet sheet(String name) {
        Worksheet sheet = book.newWorksheet(name);
        if (report.language().equals(Locale.forLanguageTag("ar"))) {
            sheet.rightToLeft();
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (report.demo()) {
            sheet.header(onPaper(say.apply(HouseWords.demo())), Position.CENTER);
        }
        sheet.footer(onPaper(report.reference() + " · " + say.apply(HouseWords.asOf(report.asOf()))), Position.LEFT);
        return sheet;
    }

    /** That a demo is a demo, in a cell of its own; says whether it took the row. */
    boolean stamp(Worksheet sheet, int row) {
        if (report.demo()) {
            text(sheet, row, 0, say.apply(HouseWords.demo()));
            sheet.style(row, 0).bold().fontColor("FF6B4305").set();
        }
        return report.demo();
    }

    /** Text is always text: a spreadsheet never takes it for a formula. */
    static void text(Worksheet sheet, int row, int column, String text) {
        String safe = SafeText.of(text);
        int longest = 32_767;
        sheet.value(row, column, safe.length() > longest ? safe.substring(0, longest) : safe);
    }

    static void head(Worksheet sheet, int row, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.style(row, column)
                    .bold()
                    .fontColor("FFFFFFFF")
                    .fillColor(CEDAR)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    /** An ampersand begins a code in what is printed above and below. */
    private static String onPaper(String text) {
        return SafeText.of(text).replace("&", "&&");
    }
}
