// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.Optional;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.spi.Material;

/** Reads single cells of evidence. */
record Counted(Evidence evidence) {

    private static final String TOTAL = "TOTAL";

    static Counted of(Material material) {
        return new Counted(material.evidence());
    }

    /** The grand total of a table; empty when the table is not there. The cell may be withheld. */
    Optional<Evidence.Cell> total(String table) {
        return cell(table, TOTAL, TOTAL);
    }

    /** One cell; empty when it is not there. */
    Optional<Evidence.Cell> cell(String table, String row, String column) {
        return evidence.table(table).flatMap(found -> found.rows().stream()
                .filter(line -> line.code().equals(row))
                .findFirst()
                .flatMap(line -> {
                    int at = found.columns().indexOf(column);
                    return at < 0 ? Optional.empty() : Optional.of(line.cells().get(at));
                }));
    }

    /** The last figure of a row; 0 when it is not there. */
    int number(String table, String row) {
        return evidence.table(table).stream()
                .flatMap(found -> found.rows().stream())
                .filter(line -> line.code().equals(row))
                .map(line -> line.cells().get(line.cells().size() - 1))
                .mapToInt(cell -> cell.value().orElse(0))
                .findFirst()
                .orElse(0);
    }

    /** Rows of a table that show a number above zero, the total left out. */
    int rowsShown(String table) {
        return (int) evidence.table(table).stream()
                .flatMap(found -> found.rows().stream())
                .filter(line -> !line.code().equals(TOTAL))
                .filter(line ->
                        line.cells().get(line.cells().size() - 1).value().orElse(0) > 0)
                .count();
    }

    /** The first table of plain figures whose id begins so. */
    Optional<Evidence.Table> figures(String begin) {
        return evidence.tables(begin).stream().findFirst();
    }
}
