// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What somebody could be instead: another code in one column, or another known combination where columns hang together. */
final class Alternatives {

    final Ways all;
    private final Support[] closed;
    private final Map<Integer, Long> linked = new HashMap<>();

    Alternatives(List<Column> columns, List<Support> supports, int[][] rows) {
        this.all = Ways.of(columns);
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
        Ways.Group group = new Ways.Group(which, examples);
        for (int column : which) {
            linked.merge(column, Board.mask(which), (one, other) -> one | other);
            all.groups().get(column).add(group);
        }
    }

    /**
     * Hands over all of them that differ in {@code column}, one after the other in {@code scratch}, which is {@code codes} again
     * afterwards.
     *
     * @param taker true when it wants no more
     */
    void each(int[] codes, int[] scratch, int column, Ways ways, Predicate<int[]> taker) {
        boolean alone = ways.groups().get(column).isEmpty();
        boolean enough = false;
        for (int code : ways.codes()[column]) {
            scratch[column] = code;
            enough = enough || code != codes[column] && (alone || possible(scratch)) && taker.test(scratch);
        }
        scratch[column] = codes[column];
        for (Ways.Group group : ways.groups().get(column)) {
            for (int[] example : group.examples()) {
                if (!enough && example[column] != codes[column]) {
                    for (int each : group.which()) {
                        scratch[each] = example[each];
                    }
                    enough = possible(scratch) && taker.test(scratch);
                    for (int each : group.which()) {
                        scratch[each] = codes[each];
                    }
                }
            }
        }
    }

    /** True when somebody could be changed in all of these columns at once. */
    boolean together(long columns) {
        int first = Long.numberOfTrailingZeros(columns);
        return columns == 0 || (columns & ~(1L << first | linked.getOrDefault(first, 0L))) == 0;
    }

    /** Columns that two people could trade at once: one of these, or one with all that hangs together with it. */
    List<Long> trades(int[] columns) {
        Set<Long> trades = new LinkedHashSet<>();
        for (int column : columns) {
            trades.add(1L << column);
            trades.add(1L << column | linked.getOrDefault(column, 0L));
        }
        return List.copyOf(trades);
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
