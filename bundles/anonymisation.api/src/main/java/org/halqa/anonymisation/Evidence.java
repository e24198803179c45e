// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Period;

/**
 * Tables whose small cells are suppressed, consistently with everything that was ever released. Made by the door alone;
 * charts, documents and exports receive nothing else.
 */
public final class Evidence {

    private final Period period;
    private final int threshold;
    private final List<Table> tables;
    private final List<Estimate> estimates;
    private final List<Revision> revisions;
    private final Consumer<String> looked;

    /** What the numbers of a table are. Only {@code DAYS} and {@code NUMBER} may be about nobody. */
    public enum Measure {
        /** People, sheets, sessions. */
        COUNT,
        /** Of a hundred, rounded to 1, 5 or 10. */
        PERCENTAGE,
        /** Of scores, rounded to 0.1 or 0.5. */
        MEAN,
        /** Of amounts that people or organisations contribute. */
        SUM,
        /** Days of work: a plain figure of the programme. */
        DAYS,
        /** Any other plain figure of the programme. */
        NUMBER
    }

    /**
     * A number that may be shown, or the fact that it may not.
     *
     * @param value times ten to the power of minus {@link Table#decimals()}; empty when suppressed. A suppressed cell may
     *     well be a zero.
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
     * A table, totals last.
     *
     * @param id stable, for example {@code sessions.zone-month}
     * @param title what is counted
     * @param rowDimension {@code zone}, {@code month}, {@code audience}, {@code theme}…
     * @param columnDimension the same, or empty for a table of one column
     * @param columns codes of the columns, {@code TOTAL} last
     * @param rows with one cell for each column
     * @param measure what the numbers are
     * @param decimals digits after the point, 0 to 3: a cell is worth its value times ten to the power of minus this
     */
    public record Table(
            String id,
            Message title,
            String rowDimension,
            String columnDimension,
            List<String> columns,
            List<Line> rows,
            Measure measure,
            int decimals) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException("from no digit to three");
            }
        }

        /** A table of counts. */
        public Table(
                String id,
                Message title,
                String rowDimension,
                String columnDimension,
                List<String> columns,
                List<Line> rows) {
            this(id, title, rowDimension, columnDimension, columns, rows, Measure.COUNT, 0);
        }

        /** What a cell is worth; empty when it is withheld. */
        public Optional<BigDecimal> worth(Cell cell) {
            return cell.value().isEmpty()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(cell.value().getAsInt(), decimals));
        }

        /** True when a cell of this table is withheld, so that the sentence about it must stand below. */
        public boolean hasSuppressedCells() {
            return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::suppressed);
        }
    }

    /**
     * Something computed from answers that is no table: an effect, a correlation, a test.
     *
     * @param id stable, for example {@code satisfaction.change}
     * @param label the whole sentence, with rounded arguments
     * @param n how many people each wave or group of it is about; each at least 10 and at least the threshold
     */
    public record Estimate(String id, Message label, List<Integer> n) {
        public Estimate {
            n = List.copyOf(n);
        }
    }

    /**
     * Months that were released once more with what came late.
     *
     * @param months that were released together
     * @param version 2 or more
     * @param day on which it was released
     * @param tables ids of those that it changed and no later one did
     */
    public record Revision(MonthSpan months, int version, LocalDate day, Set<String> tables) {
        public Revision {
            tables = Set.copyOf(tables);
        }
    }

    private static final int MOST_DECIMALS = 3;

    private Evidence(
            Period period,
            int threshold,
            List<Table> tables,
            List<Estimate> estimates,
            List<Revision> revisions,
            Consumer<String> looked) {
        this.looked = looked;
        this.period = period;
        this.threshold = threshold;
        this.tables = List.copyOf(tables);
        this.estimates = List.copyOf(estimates);
        this.revisions = List.copyOf(revisions);
    }

    /** For the door: nobody else can be wired to {@link Stamp}. */
    public static Evidence of(Stamp stamp, Period period, int threshold, List<Table> tables) {
        return of(stamp, period, threshold, tables, List.of());
    }

    /** The same with estimates. */
    public static Evidence of(Stamp stamp, Period period, int threshold, List<Table> tables, List<Estimate> estimates) {
        Objects.requireNonNull(stamp);
        return new Evidence(period, threshold, tables, estimates, List.of(), id -> {});
    }

    /** The same tables, some months of which were corrected. The title of a table that a correction changed says so, too. */
    public Evidence revised(Stamp stamp, List<Revision> corrected) {
        Objects.requireNonNull(stamp);
        return new Evidence(period, threshold, tables, estimates, corrected, looked);
    }

    /** The same; {@code looked} is told the id of each table that somebody takes from it. */
    public Evidence watched(Consumer<String> looked) {
        return new Evidence(period, threshold, tables, estimates, revisions, looked);
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
        tables.forEach(table -> looked.accept(table.id()));
        return tables;
    }

    /** The tables whose id begins so, in their fixed order. */
    public List<Table> tables(String begin) {
        List<Table> found =
                tables.stream().filter(table -> table.id().startsWith(begin)).toList();
        found.forEach(table -> looked.accept(table.id()));
        return found;
    }

    /** What was computed beside the tables; empty for evidence about facts. */
    public List<Estimate> estimates() {
        return estimates;
    }

    /** Corrections, oldest months first: whoever shows a number of their tables says so. */
    public List<Revision> revisions() {
        return revisions;
    }

    /** One table. */
    public Optional<Table> table(String id) {
        Optional<Table> found =
                tables.stream().filter(table -> table.id().equals(id)).findFirst();
        found.ifPresent(table -> looked.accept(id));
        return found;
    }
}
