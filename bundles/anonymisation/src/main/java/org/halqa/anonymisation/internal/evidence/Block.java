// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.model.MonthSpan;

/**
 * Whole months, counted and protected by themselves, and never changed afterwards. Blocks share no fact, and later evidence
 * is the sum of what blocks publish: so no comparison of two releases shows more than a block by itself does.
 *
 * @param first month
 * @param last month
 * @param tables in their fixed order
 */
public record Block(YearMonth first, YearMonth last, List<Counted> tables) {

    /** The value of a cell that is not shown. */
    public static final int HIDDEN = -1;

    /** The code of totals. */
    public static final String TOTAL = "TOTAL";

    public Block {
        tables = List.copyOf(tables);
    }

    /**
     * A protected table, totals last.
     *
     * @param id of its plan
     * @param columns codes; {@link #TOTAL} alone for one dimension
     * @param rows codes with their values
     */
    public record Counted(String id, List<String> columns, List<Row> rows) {
        public Counted {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Months of its rows and columns that are counted together. */
        public Stream<MonthSpan> joined() {
            return Stream.concat(rows.stream().map(Row::code), columns.stream())
                    .flatMap(code -> MonthSpan.read(code).stream())
                    .filter(MonthSpan::several);
        }
    }

    /** A row; a value is a count, or {@link #HIDDEN}. */
    public record Row(String code, List<Integer> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * For a threshold that was raised since: the same without numbers under it. They are about as many people at least, and how many
     * is no longer known.
     */
    public Block atLeast(int threshold) {
        List<Counted> raised = tables.stream()
                .map(table -> new Counted(
                        table.id(),
                        table.columns(),
                        table.rows().stream()
                                .map(row -> new Row(
                                        row.code(),
                                        row.values().stream()
                                                .map(value -> value > 0 && value < threshold ? HIDDEN : value)
                                                .toList()))
                                .toList()))
                .toList();
        return new Block(first, last, raised);
    }

    /** The same with these tables alone. */
    public Block only(Set<String> ids) {
        return new Block(
                first,
                last,
                tables.stream().filter(table -> ids.contains(table.id())).toList());
    }

    /** The table of a plan. */
    public Optional<Counted> table(String id) {
        return tables.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Months that a table counts together. */
    public List<MonthSpan> joined() {
        return tables.stream().flatMap(Counted::joined).distinct().toList();
    }

    /** How many numbers about somebody are shown. */
    public long shown() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.values().stream())
                .filter(value -> value > 0)
                .count();
    }

    /** The share, from 0 to 1, of what a table of one dimension counts that it also shows by code; of that table that shows least. */
    public double openness() {
        return tables.stream()
                .filter(table -> table.columns().size() == 1)
                .mapToDouble(Block::openness)
                .min()
                .orElse(0);
    }

    private static double openness(Counted table) {
        int whole = 0;
        int parts = 0;
        for (Row row : table.rows()) {
            int value = Math.max(0, row.values().get(0));
            whole += row.code().equals(TOTAL) ? value : 0;
            parts += row.code().equals(TOTAL) ? 0 : value;
        }
        return whole == 0 ? 0 : Math.min(1, (double) parts / whole);
    }
}
