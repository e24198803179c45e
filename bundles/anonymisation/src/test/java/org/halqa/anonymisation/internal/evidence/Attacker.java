// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.MonthSpan;

/**
 * Somebody who reads everything that was published and bounds what was not: one unknown for every combination of codes, one
 * equation for every shown number. Knows nothing of how numbers are hidden.
 */
final class Attacker {

    private final List<String> dimensions;
    private final List<List<String>> combinations;
    private final List<double[]> sums = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /** {@code codes} of each of {@code dimensions}. */
    Attacker(List<String> dimensions, List<List<String>> codes) {
        this.dimensions = dimensions;
        List<List<String>> all = List.of(List.of());
        for (List<String> each : codes) {
            all = all.stream()
                    .flatMap(left -> each.stream().map(code -> {
                        List<String> longer = new ArrayList<>(left);
                        longer.add(code);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        this.combinations = all;
    }

    /** Learns a table; zeros of tables of one dimension are shown as points, and may be learnt or not. */
    void read(Counted table, TablePlan plan, boolean zeros) {
        read(table, plan, zeros, "");
    }

    /** The same of a table that is about combinations with a code alone. */
    void read(Counted table, TablePlan plan, boolean zeros, String part) {
        for (Block.Row row : table.rows()) {
            if (!row.code().equals(Block.TOTAL) && combinations.stream().noneMatch(each -> in(each, row.code()))) {
                continue;
            }
            for (int at = 0; at < row.values().size(); at++) {
                int value = row.values().get(at);
                if (value > 0 || value == 0 && zeros) {
                    sums.add(sum(plan, row.code(), table.columns().get(at), part));
                    values.add((double) value);
                }
            }
        }
    }

    /** Smallest and largest whole number that the cell could be. */
    int[] bounds(TablePlan plan, String row, String column) {
        return bounds(plan, row, column, "");
    }

    /** The same of combinations with a code alone. */
    int[] bounds(TablePlan plan, String row, String column, String part) {
        double[] sum = sum(plan, row, column, part);
        double[] opposite = Arrays.stream(sum).map(each -> -each).toArray();
        return new int[] {
            (int) Math.ceil(-TinyLp.maximum(sums, values, opposite) - 1e-6),
            (int) Math.floor(TinyLp.maximum(sums, values, sum) + 1e-6)
        };
    }

    private double[] sum(TablePlan plan, String row, String column, String part) {
        return IntStream.range(0, combinations.size())
                .mapToDouble(at -> {
                    List<String> each = combinations.get(at);
                    boolean inRow = row.equals(Block.TOTAL) || in(each, row);
                    boolean inColumn = column.equals(Block.TOTAL) || in(each, column);
                    return inRow
                                    && inColumn
                                    && (part.isEmpty() || each.contains(part))
                                    && dimensions.contains(plan.row())
                            ? 1
                            : 0;
                })
                .toArray();
    }

    /** True for what has the code, or a month that is counted in it. */
    private static boolean in(List<String> combination, String code) {
        Optional<MonthSpan> span = MonthSpan.read(code);
        return combination.contains(code)
                || span.isPresent()
                        && combination.stream()
                                .flatMap(each -> MonthSpan.read(each).stream())
                                .anyMatch(each -> span.get().contains(each.first()));
    }
}
