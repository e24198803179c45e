// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.evidence.Block.Row;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;

/**
 * Counts the facts of a block and hides what could point at somebody, in all its tables together.
 *
 * <p>A total that is hidden in one table is hidden in all, with everything that it is the sum of. Crossed tables may not
 * close a ring (zone by month, month by audience, audience by zone): without one, tables that agree on their totals can be
 * filled in independently, and the bounds of each table are the bounds of all.
 */
public final class Protection {

    private final int threshold;
    private final Map<String, Axis> axes = new LinkedHashMap<>();
    private final Map<String, Grid> grids = new LinkedHashMap<>();
    private final Tally total = new Tally();

    private Protection(int threshold) {
        this.threshold = threshold;
    }

    /**
     * Protects a block.
     *
     * @param shape plans, codes and which dimensions add up
     * @param facts those of the block alone
     * @param threshold smallest number that may be shown
     */
    public static Block protect(Shape shape, YearMonth first, YearMonth last, List<Fact> facts, int threshold) {
        Protection protection = new Protection(threshold);
        shape.plans().forEach(plan -> protection.prepare(shape, plan, first, last));
        facts.forEach(protection::count);
        protection.hide();
        List<Counted> tables = shape.plans().stream().map(protection::counted).toList();
        return new Block(first, last, tables);
    }

    private void prepare(Shape shape, TablePlan plan, YearMonth first, YearMonth last) {
        Axis rows = axis(shape, plan.row(), first, last);
        if (!plan.column().isEmpty()) {
            grids.put(plan.id(), new Grid(rows, axis(shape, plan.column(), first, last)));
        }
    }

    private Axis axis(Shape shape, String name, YearMonth first, YearMonth last) {
        List<String> codes = name.equals(Dimensions.MONTH) ? Months.between(first, last) : shape.codes(name);
        return axes.computeIfAbsent(name, key -> new Axis(key, codes, shape.additive(key)));
    }

    private void count(Fact fact) {
        total.add(fact);
        axes.values().forEach(axis -> axis.add(fact));
        grids.values().forEach(grid -> grid.add(fact));
    }

    private void hide() {
        if (total.count() == 0 || total.small(threshold)) {
            axes.values().forEach(Axis::hideAll);
            grids.values().forEach(Grid::hideAll);
            return;
        }
        axes.values().forEach(axis -> axis.hideSmall(threshold));
        boolean settled = false;
        while (!settled) {
            axes.values().forEach(axis -> axis.settle(threshold, total.count()));
            grids.values().forEach(grid -> grid.hideSmall(threshold));
            settled = true;
            for (Grid grid : grids.values()) {
                settled &= settle(grid);
            }
        }
    }

    /** False when totals had to be hidden, so that everything must be looked at again. */
    private boolean settle(Grid grid) {
        Optional<Grid.Place> open = grid.settle(threshold);
        if (open.isEmpty()) {
            return true;
        }
        boolean row = grid.rows().hide(open.get().row());
        boolean column = grid.columns().hide(open.get().column());
        if (!row && !column) {
            grid.rows().hideAll();
            grid.columns().hideAll();
            grid.hideAll();
        }
        return !row && !column;
    }

    private Counted counted(TablePlan plan) {
        Grid grid = grids.get(plan.id());
        Axis rows = axes.get(plan.row());
        if (rows == null) {
            throw new IllegalStateException("a table without its dimension");
        }
        List<String> columns =
                new ArrayList<>(grid == null ? List.of() : grid.columns().codes());
        columns.add(Block.TOTAL);
        List<Row> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> values = new ArrayList<>();
            for (int column = 0; grid != null && column < grid.columns().size(); column++) {
                values.add(grid.hidden(row, column) ? Block.HIDDEN : grid.count(row, column));
            }
            values.add(rows.hidden(row) ? Block.HIDDEN : rows.count(row));
            lines.add(new Row(rows.codes().get(row), values));
        }
        lines.add(new Row(Block.TOTAL, totals(grid)));
        return new Counted(plan.id(), columns, lines);
    }

    private List<Integer> totals(@org.jspecify.annotations.Nullable Grid grid) {
        List<Integer> values = new ArrayList<>();
        for (int column = 0; grid != null && column < grid.columns().size(); column++) {
            values.add(
                    grid.columns().hidden(column)
                            ? Block.HIDDEN
                            : grid.columns().count(column));
        }
        values.add(total.small(threshold) || total.count() == 0 ? Block.HIDDEN : total.count());
        return values;
    }
}
