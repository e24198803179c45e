// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halqa.anonymisation.spi.SheetSource.Column;
import org.halqa.anonymisation.spi.SheetSource.Kind;
import org.halqa.anonymisation.spi.SheetSource.Measure;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.anonymisation.spi.SheetSource.Sheets;

/** Whether sheets are what they say: codes only, of their columns only, and tables of columns that exist. */
public final class SheetCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,60}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,4}");

    private final Map<String, Column> columns;

    private SheetCheck(Map<String, Column> columns) {
        this.columns = columns;
    }

    /**
     * Says whether they can be counted.
     *
     * @throws IllegalStateException when they cannot: a fault of the source
     */
    public static Sheets sound(Sheets sheets) {
        SheetCheck check =
                new SheetCheck(sheets.columns().stream().collect(Collectors.toMap(Column::name, Function.identity())));
        require(CODE.matcher(sheets.id()).matches(), "the id of a survey");
        check.columns.values().forEach(SheetCheck::column);
        for (List<String> row : sheets.rows()) {
            require(row.size() == sheets.columns().size(), "the length of a sheet");
            for (int at = 0; at < row.size(); at++) {
                Column column = sheets.columns().get(at);
                boolean none = row.get(at).isEmpty() && column.kind() != Kind.DIMENSION;
                require(none || column.values().contains(row.get(at)), "an answer");
            }
        }
        sheets.tables().forEach(check::table);
        return sheets;
    }

    private static void column(Column column) {
        require(CODE.matcher(column.name()).matches(), "the name of a column");
        Pattern pattern = column.kind() == Kind.SCORE ? WHOLE : CODE;
        require(
                column.values().stream()
                        .allMatch(value -> pattern.matcher(value).matches()),
                "a code");
        require(!column.values().contains("TOTAL") && !column.values().contains("ALL"), "a code");
    }

    private void table(Requested table) {
        require(CODE.matcher(table.id()).matches(), "the id of a table");
        require(table.dimensions().size() <= 2 && columns.keySet().containsAll(table.dimensions()), "a dimension");
        Column measured = columns.get(table.column());
        boolean needed = table.measure() != Measure.COUNT;
        require(!needed || measured != null && measured.kind() != Kind.DIMENSION, "a measured column");
        boolean score = table.measure() != Measure.MEAN || measured != null && measured.kind() == Kind.SCORE;
        require(score, "a score to have a mean");
        require(measured == null || measured.values().containsAll(table.values()), "values that count");
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new IllegalStateException("sheets are not what they say: " + what);
        }
    }
}
