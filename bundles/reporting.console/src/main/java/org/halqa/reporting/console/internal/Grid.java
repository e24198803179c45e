// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/**
 * A table as it stands on a page: withheld cells as such, numbers in bands of colour. A table that is too wide for a phone is
 * turned, so that its longer side runs down the page.
 *
 * @param coded true when columns show their codes: zones, whose codes everybody knows
 * @param withheld true when the sentence about withheld cells must stand below
 */
public record Grid(String id, Message title, List<Head> heads, List<Row> rows, boolean coded, boolean withheld) {

    private static final int MOST_COLUMNS = 7;
    private static final int BANDS = 5;
    private static final String TOTAL = "TOTAL";

    /** A heading: the code where space is short, and what it means. */
    public record Head(String code, Message name) {}

    /** A row with its cells. */
    public record Row(Head head, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param value the number, with its digits after the point; 0 when it is withheld
     * @param band {@code q1} to {@code q5}, {@code qt} for a total, {@code supp} when it is withheld
     */
    public record Cell(BigDecimal value, boolean withheld, String band) {}

    static Grid of(Block.Figures figures) {
        Evidence.Table table = figures.table();
        List<Head> columns = heads(table.columns(), figures.columns());
        List<Head> rows = heads(table.rows().stream().map(Evidence.Line::code).toList(), figures.rows());
        boolean turn = columns.size() > MOST_COLUMNS && rows.size() < columns.size();
        int largest = largest(table);
        List<Row> lines = IntStream.range(0, turn ? columns.size() : rows.size())
                .mapToObj(at -> turn
                        ? new Row(columns.get(at), column(table, at, largest))
                        : new Row(rows.get(at), row(table, at, largest)))
                .toList();
        String across = turn ? table.rowDimension() : table.columnDimension();
        return new Grid(
                table.id(),
                table.title(),
                turn ? rows : columns,
                lines,
                across.equals("zone"),
                table.hasSuppressedCells());
    }

    private static List<Head> heads(List<String> codes, List<Message> names) {
        return IntStream.range(0, codes.size())
                .mapToObj(at -> new Head(codes.get(at), names.get(at)))
                .toList();
    }

    private static List<Cell> row(Evidence.Table table, int row, int largest) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> cell(table, row, column, largest))
                .toList();
    }

    private static List<Cell> column(Evidence.Table table, int column, int largest) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> cell(table, row, column, largest))
                .toList();
    }

    private static Cell cell(Evidence.Table table, int row, int column, int largest) {
        Evidence.Cell cell = table.rows().get(row).cells().get(column);
        if (cell.suppressed()) {
            return new Cell(BigDecimal.ZERO, true, "supp");
        }
        String band = total(table, row, column) ? "qt" : band(cell.value().getAsInt(), largest);
        return new Cell(table.worth(cell).orElseThrow(), false, band);
    }

    private static boolean total(Evidence.Table table, int row, int column) {
        return table.rows().get(row).code().equals(TOTAL)
                || table.columns().get(column).equals(TOTAL);
    }

    private static String band(int value, int largest) {
        return "q" + Math.max(1, (value * BANDS + largest - 1) / largest);
    }

    private static int largest(Evidence.Table table) {
        return IntStream.range(0, table.rows().size())
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .filter(column -> !total(table, row, column))
                        .mapToObj(column -> table.rows().get(row).cells().get(column))
                        .filter(cell -> !cell.suppressed())
                        .mapToInt(cell -> cell.value().getAsInt()))
                .max()
                .orElse(1);
    }
}
