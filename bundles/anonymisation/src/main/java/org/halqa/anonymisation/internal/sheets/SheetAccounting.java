// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Disclosure.Reason;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.anonymisation.spi.SheetSource.Sheets;

/** Says of a protected table of a survey why its cells are withheld, from the sheets, as long as they are there. */
public final class SheetAccounting {

    private final Optional<Sheets> sheets;
    private final int threshold;

    /**
     * Of one survey.
     *
     * @param sheets empty when no source has them any more
     * @param threshold of the readers
     */
    public SheetAccounting(Optional<Sheets> sheets, int threshold) {
        this.sheets = sheets;
        this.threshold = threshold;
    }

    /** What became of {@code table}. */
    public Disclosure.Table of(Evidence.Table table) {
        Optional<CellSheets> cells = sheets.flatMap(known -> known.tables().stream()
                .filter(each -> SheetTables.id(each).equals(table.id()))
                .findFirst()
                .map(requested -> cells(known, requested)));
        Map<Reason, Integer> withheld = new EnumMap<>(Reason.class);
        List<Integer> shown = new ArrayList<>();
        int number = 0;
        for (Evidence.Line line : table.rows()) {
            for (int at = 0; at < line.cells().size(); at++) {
                Evidence.Cell cell = line.cells().get(at);
                String column = table.columns().get(at);
                if (cell.suppressed()) {
                    Reason reason =
                            cells.map(each -> each.reason(line.code(), column)).orElse(Reason.FORGOTTEN);
                    withheld.merge(reason, 1, Integer::sum);
                } else {
                    number++;
                    about(table, cell, cells, line.code(), column).ifPresent(shown::add);
                }
            }
        }
        OptionalInt smallest = shown.stream().mapToInt(Integer::intValue).min();
        return new Disclosure.Table(table.title(), number, withheld, smallest);
    }

    private CellSheets cells(Sheets known, Requested requested) {
        return new CellSheets(known, requested, threshold);
    }

    /** How many people a shown number is about: the count itself, or those whom a percentage or a mean is of. */
    private static Optional<Integer> about(
            Evidence.Table table, Evidence.Cell cell, Optional<CellSheets> cells, String row, String column) {
        if (table.measure() == Evidence.Measure.COUNT) {
            return Optional.of(cell.value().orElse(0)).filter(count -> count > 0);
        }
        return cells.map(each -> each.people(row, column));
    }
}
