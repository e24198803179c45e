// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Message;
import org.halqa.model.Period;

/**
 * Tables whose small cells are suppressed, consistently with everything that was ever released. Made by the door alone;
 * charts, documents and exports receive nothing else.
 */
public final class Evidence {

    private final Period period;
    private final int threshold;
    private final List<Table> tables;

    /**
     * A number that may be shown, or the fact that it may not.
     *
     * @param value the count; empty when suppressed. A suppressed cell may well be a zero.
     */
    public record Cell(OptionalInt value) {
        /** True when the number is withheld. */
        public boolean suppressed() {
            return value.isEmpty();
        }
    }

    /** A row or column: {@code code} of a vocabulary, zone or month ({@code 2026-11}), or {@code TOTAL}. */
    public record Line(String code, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table of counts, totals last.
     *
     * @param id stable, for example {@code sessions.zone-month}
     * @param title what is counted
     * @param rowDimension {@code zone}, {@code month}, {@code audience}, {@code theme}…
     * @param columnDimension the same, or empty for a table of one column
     * @param columns codes of the columns, {@code TOTAL} last
     */
    public record Table(
            String id,
            Message title,
            String rowDimension,
            String columnDimension,
            List<String> columns,
            List<Line> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** True when a cell of this table is withheld, so that the sentence about it must stand below. */
        public boolean hasSuppressedCells() {
            return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::suppressed);
        }
    }

    private Evidence(Period period, int threshold, List<Table> tables) {
        this.period = period;
        this.threshold = threshold;
        this.tables = List.copyOf(tables);
    }

    /** For the door: nobody else can be wired to {@link Stamp}. */
    public static Evidence of(Stamp stamp, Period period, int threshold, List<Table> tables) {
        Objects.requireNonNull(stamp);
        return new Evidence(period, threshold, tables);
    }

    /** The days it is about. */
    public Period period() {
        return period;
    }

    /** Smallest number of people that a shown number is about. */
    public int threshold() {
        return threshold;
    }

    /** All tables, in their fixed order. */
    public List<Table> tables() {
        return tables;
    }

    /** One table. */
    public Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
