// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Reports;

/**
 * Themes crossed with zones or audiences, as the door protected them (B2): rows of which something is shown, and how many have
 * nothing to show.
 *
 * @param title of the table
 * @param grids the table; none when no theme can be shown
 * @param rowless themes without a row
 */
public record Crossing(String id, Message title, List<Grid> grids, int rowless) {

    private static final String TOTAL = "TOTAL";

    static Crossing of(Evidence.Table table, Reports reports) {
        List<Evidence.Line> rows = new ArrayList<>(table.rows());
        rows.removeIf(row -> !row.code().equals(TOTAL) && row.cells().stream().allMatch(Evidence.Cell::suppressed));
        int rowless = table.rows().size() - rows.size();
        boolean themes = rows.stream().anyMatch(row -> !row.code().equals(TOTAL));
        Evidence.Table shown = new Evidence.Table(
                table.id(), table.title(), table.rowDimension(), table.columnDimension(), table.columns(), rows);
        return new Crossing(
                table.id(),
                table.title(),
                themes ? List.of(Grid.of(Block.Figures.of(shown, reports.glossary()))) : List.of(),
                rowless);
    }
}
