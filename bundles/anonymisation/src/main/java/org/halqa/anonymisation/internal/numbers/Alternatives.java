// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What somebody could be instead: another code in one column, or another known combination where columns hang together. */
final class Alternatives {

    private final List<Column> columns;
    private final Support[] closed;
    private final Map<Integer, List<int[][]>> together = new LinkedHashMap<>();

    Alternatives(List<Column> columns, List<Support> supports, int[][] rows) {
        this.columns = columns;
        this.closed = supports.stream().filter(support -> support.closed()).toArray(Support[]::new);
        for (Support support : closed) {
            TreeSet<Integer> linked = linked(support);
            keep(support.columns, support.examples());
            int[] all = linked.stream().mapToInt(Integer::intValue).toArray();
            if (all.length > support.columns.length) {
                keep(all, new Support(all, false, columns, rows).examples());
            }
        }
    }

    /** Columns that hang together with those of {@code support}, over others in between. */
    private TreeSet<Integer> linked(Support support) {
        TreeSet<Integer> linked = new TreeSet<>();
        for (int column : support.columns) {
            linked.add(column);
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Support other : closed) {
                boolean meets = java.util.Arrays.stream(other.columns).anyMatch(linked::contains);
                for (int column : other.columns) {
                    grown |= meets && linked.add(column);
                }
            }
        }
        return linked;
    }

    private void keep(int[] which, List<int[]> examples) {
        for (int column : which) {
            together.computeIfAbsent(column, key -> new ArrayList<>()).add(new int[][] {which});
            together.computeIfAbsent(column, key -> new ArrayList<>()).add(examples.toArray(int[][]::new));
        }
    }

    /** Hands over all of them that differ in {@code column}, one after the other in {@code scratch}, which is {@code codes} again afterwards. */
    void each(int[] codes, int[] scratch, int column, Consumer<int[]> taker) {
        List<int[][]> combinations = together.getOrDefault(column, List.of());
        Column described = columns.get(column);
        int many = described.values().size() + (described.optional() ? 1 : 0);
        for (int code = 0; code < many; code++) {
            scratch[column] = code;
            if (code != codes[column] && (combinations.isEmpty() || possible(scratch))) {
                taker.accept(scratch);
            }
        }
        scratch[column] = codes[column];
        for (int at = 0; at < combinations.size(); at += 2) {
            int[] which = combinations.get(at)[0];
            for (int[] example : combinations.get(at + 1)) {
                if (example[column] != codes[column]) {
                    for (int each : which) {
                        scratch[each] = example[each];
                    }
                    if (possible(scratch)) {
                        taker.accept(scratch);
                    }
                    for (int each : which) {
                        scratch[each] = codes[each];
                    }
                }
            }
        }
    }

    private boolean possible(int[] codes) {
        for (Support support : closed) {
            if (!support.possible(codes)) {
                return false;
            }
        }
        return true;
    }
}
