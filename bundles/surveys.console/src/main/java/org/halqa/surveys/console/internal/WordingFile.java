// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import org.halqa.sheets.Headings;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.SheetReader;
import org.halqa.sheets.UnreadableSheet;
import org.halqa.surveys.Wordings.Line;

/** A table of words, CSV or XLSX: one row for each code, a column for each language. */
final class WordingFile {

    static final List<String> HEADING = List.of("code", "fr", "ar", "en");

    private static final int MOST_ROWS = 200;

    private WordingFile() {}

    /** Rows without a code are left out; a file without headings has no rows. */
    static List<Line> read(byte[] content) throws UnreadableSheet {
        Sheet sheet = new SheetReader(MOST_ROWS).read(content);
        Headings headings = Headings.of(sheet.lines().get(0).cells(), HEADING);
        return sheet.lines().stream()
                .skip(1)
                .map(line -> new Line(
                        cell(line, headings, "code"),
                        cell(line, headings, "fr"),
                        cell(line, headings, "ar"),
                        cell(line, headings, "en")))
                .filter(line -> !line.code().isEmpty() && headings.has("fr"))
                .filter(line -> !(line.fr() + line.ar() + line.en()).isEmpty())
                .toList();
    }

    private static String cell(Sheet.Line line, Headings headings, String code) {
        return headings.has(code) ? line.cell(headings.place(code)).strip() : "";
    }
}
