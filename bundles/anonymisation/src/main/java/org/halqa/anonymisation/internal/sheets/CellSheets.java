// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Disclosure.Reason;
import org.halqa.anonymisation.spi.SheetSource.Column;
import org.halqa.anonymisation.spi.SheetSource.Kind;
import org.halqa.anonymisation.spi.SheetSource.Measure;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.anonymisation.spi.SheetSource.Sheets;

/** The sheets that each cell of a table is about, looked at as the rules for a single number do. */
final class CellSheets {

    private static final String TOTAL = "TOTAL";
    private static final int LEAST_WHEN_SENSITIVE = 10;
    private static final int LEAST_FOR_A_SHARE = 10;

    private final Sheets sheets;
    private final Requested table;
    private final boolean sensitive;
    private final int k;

    CellSheets(Sheets sheets, Requested table, int threshold) {
        this.sheets = sheets;
        this.table = table;
        this.sensitive = sheets.columns().stream()
                .filter(column -> column.name().equals(table.column())
                        || table.dimensions().contains(column.name()))
                .anyMatch(Column::sensitive);
        this.k = sensitive ? Math.max(threshold, LEAST_WHEN_SENSITIVE) : threshold;
    }

    /** How many sheets the cell is a part, a share or a mean of. */
    int people(String row, String column) {
        return base(row, column).size();
    }

    Reason reason(String row, String column) {
        List<List<String>> base = base(row, column);
        List<List<String>> counted = base.stream()
                .filter(sheet -> answers(sheet, 0, row) && answers(sheet, 1, column) && measured(sheet))
                .toList();
        int n = base.size();
        int c = counted.size();
        if (n == 0) {
            return Reason.NOBODY;
        }
        if (n < least() || c < k && (c > 0 || sensitive)) {
            return Reason.TOO_FEW;
        }
        boolean fewOthers = part(row, column) && n - c < k && (n > c || sensitive);
        return fewOthers || alike(counted) ? Reason.COMPLEMENT : Reason.PROTECTS_OTHERS;
    }

    private int least() {
        return switch (table.measure()) {
            case COUNT, ANSWERS -> k;
            case PERCENTAGE, MEAN -> Math.max(k, LEAST_FOR_A_SHARE);
        };
    }

    /** A mean of one score tells the answer of everybody. */
    private boolean alike(List<List<String>> counted) {
        return table.measure() == Measure.MEAN
                && counted.stream()
                                .map(sheet -> answer(sheet, table.column()))
                                .distinct()
                                .count()
                        == 1;
    }

    /** True when the cell is a part of those who answered. */
    private boolean part(String row, String column) {
        boolean share = table.measure() == Measure.ANSWERS || table.measure() == Measure.PERCENTAGE;
        return share || asks(0) && !row.equals(TOTAL) || asks(1) && !column.equals(TOTAL);
    }

    /** Those who are in the groups of the cell and answered what it is about. */
    private List<List<String>> base(String row, String column) {
        Predicate<List<String>> answered = sheet ->
                table.column().isEmpty() || !answer(sheet, table.column()).isEmpty();
        return sheets.rows().stream()
                .filter(answered)
                .filter(sheet -> belongs(sheet, 0, row) && belongs(sheet, 1, column))
                .toList();
    }

    private boolean belongs(List<String> sheet, int at, String code) {
        if (at >= table.dimensions().size()) {
            return true;
        }
        String given = answer(sheet, table.dimensions().get(at));
        return asks(at) ? !given.isEmpty() : code.equals(TOTAL) || given.equals(code);
    }

    private boolean answers(List<String> sheet, int at, String code) {
        return !asks(at)
                || code.equals(TOTAL)
                || answer(sheet, table.dimensions().get(at)).equals(code);
    }

    private boolean measured(List<String> sheet) {
        return table.values().isEmpty() || table.values().contains(answer(sheet, table.column()));
    }

    /** True when this dimension is an answer and no group. */
    private boolean asks(int at) {
        return at < table.dimensions().size()
                && sheets.columns().get(column(table.dimensions().get(at))).kind() != Kind.DIMENSION;
    }

    private String answer(List<String> sheet, String column) {
        return sheet.get(column(column));
    }

    private int column(String name) {
        return IntStream.range(0, sheets.columns().size())
                .filter(at -> sheets.columns().get(at).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
