// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who contributes how much to each cell of a table of sums. */
final class Contributions {

    final Layout layout;
    private final Map<Integer, Map<Integer, Long>> byCell = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Integer>> many = new LinkedHashMap<>();
    private final int[] people;
    private final long[] totals;
    private final Policy policy;
    private final int k;

    Contributions(Layout layout, int[][] rows, long[] amounts, int contributor, Policy policy, int k) {
        this.layout = layout;
        this.people = new int[layout.cells];
        this.policy = policy;
        this.k = k;
        this.totals = new long[layout.cells];
        for (int row = 0; row < rows.length; row++) {
            for (int cell : layout.cellsOf(rows[row])) {
                people[cell]++;
                totals[cell] += amounts[row];
                byCell.computeIfAbsent(cell, key -> new LinkedHashMap<>())
                        .merge(rows[row][contributor], amounts[row], Long::sum);
                many.computeIfAbsent(cell, key -> new LinkedHashMap<>()).merge(rows[row][contributor], 1, Integer::sum);
            }
        }
    }

    long total(int cell) {
        return totals[cell];
    }

    int people(int cell) {
        return people[cell];
    }

    /** What each contributor has of a cell. */
    Shares shares(int cell) {
        return new Shares(byCell.getOrDefault(cell, Map.of()), policy);
    }

    /** The same of those in a cell who are not in another that it contains. */
    Shares shares(int cell, Contributions less, int lessCell) {
        Map<Integer, Long> left = new LinkedHashMap<>(byCell.getOrDefault(cell, Map.of()));
        Map<Integer, Integer> there = new LinkedHashMap<>(many.getOrDefault(cell, Map.of()));
        less.byCell.getOrDefault(lessCell, Map.of()).forEach((who, amount) -> left.merge(who, -amount, Long::sum));
        less.many.getOrDefault(lessCell, Map.of()).forEach((who, rows) -> there.merge(who, -rows, Integer::sum));
        left.keySet().removeIf(who -> there.getOrDefault(who, 0) <= 0);
        return new Shares(left, policy);
    }

    /** The smallest number of people whose total may be shown. */
    int least() {
        return k;
    }

    /** True when no contributor can be told from the total. */
    boolean allowed(int cell) {
        return people[cell] >= k && shares(cell).balanced();
    }
}
