// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who contributes how much to each cell of a table of sums. */
final class Contributions {

    final Layout layout;
    private final Map<Integer, Map<Integer, Long>> byCell = new LinkedHashMap<>();
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
            }
        }
    }

    long total(int cell) {
        return totals[cell];
    }

    int people(int cell) {
        return people[cell];
    }

    /** The contributor of most; -1 when there is none. */
    int largest(int cell) {
        return byCell.getOrDefault(cell, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** True when no contributor can be told from the total. */
    boolean allowed(int cell) {
        return people[cell] >= k && balanced(cell);
    }

    /** True when nobody dominates: R-DOM. */
    boolean balanced(int cell) {
        long[] shares = sorted(cell);
        long total = Arrays.stream(shares).sum();
        if (total == 0) {
            return true;
        }
        return shares.length >= 3
                && shares[0] * 100 <= policy.one() * total
                && (shares[0] + shares[1]) * 100 <= policy.two() * total
                && (total - shares[0] - shares[1]) * 100 >= policy.p() * shares[0];
    }

    /** How large the total must be able to be, so that the second contributor does not know the first closely. */
    double needed(int cell) {
        long[] shares = sorted(cell);
        double second = shares.length > 1 ? shares[1] : 0;
        return shares.length == 0 ? 0 : shares[0] * (1 + policy.p() / 100.0) + second;
    }

    private long[] sorted(int cell) {
        return byCell.getOrDefault(cell, Map.of()).values().stream()
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
