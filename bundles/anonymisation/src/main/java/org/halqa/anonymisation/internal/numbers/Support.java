// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combinations of codes that are known to exist: in every world somebody has each of them, and when closed nobody has another. */
final class Support {

    final int[] columns;
    final long mask;
    private final boolean closed;
    private final Tally counts = new Tally();
    private final Tally known = new Tally();
    private final List<int[]> examples = new ArrayList<>();
    private final int[] sizes;
    long cost;

    Support(int[] columns, boolean closed, List<Column> all, int[][] rows) {
        this.columns = columns.clone();
        this.mask = Board.mask(columns);
        this.closed = closed;
        this.sizes = new int[columns.length];
        for (int at = 0; at < columns.length; at++) {
            sizes[at] = all.get(columns[at]).values().size() + 1;
        }
        for (int[] row : rows) {
            counts.add(key(row), 1);
            if (known.add(key(row), 1) == 1) {
                examples.add(row);
            }
        }
    }

    /** The same population, without codes that nobody of it can have. */
    Population narrow(Population population) {
        BitSet[] met = new BitSet[columns.length];
        Arrays.setAll(met, at -> new BitSet());
        for (int[] row : examples) {
            boolean of = true;
            for (int column : columns) {
                BitSet allowed = population.allowed().get(column);
                of &= allowed == null || allowed.get(row[column]);
            }
            for (int at = 0; of && at < columns.length; at++) {
                met[at].set(row[columns[at]]);
            }
        }
        Population narrow = population;
        for (int at = 0; at < columns.length; at++) {
            if (met[at].cardinality() < sizes[at] - 1) {
                narrow = narrow.with(columns[at], met[at]);
            }
        }
        return narrow;
    }

    /** A row for each known combination. */
    List<int[]> examples() {
        return List.copyOf(examples);
    }

    /** True when nobody has another combination. */
    boolean closed() {
        return closed;
    }

    /** False when nobody may have what {@code codes} says. */
    boolean possible(int[] codes) {
        return !closed || known.get(key(codes)) > 0;
    }

    void move(int @Nullable [] from, int @Nullable [] to) {
        if (from != null) {
            add(key(from), -1);
        }
        if (to != null) {
            add(key(to), 1);
        }
    }

    /** What the world would cost here if somebody changed. */
    long costWith(int @Nullable [] from, int @Nullable [] to) {
        long left = from == null ? 0 : key(from);
        long entered = to == null ? 0 : key(to);
        if (from != null && to != null && left == entered) {
            return cost;
        }
        long with = cost;
        if (from != null) {
            int many = counts.get(left);
            with += cost(left, many - 1) - cost(left, many);
        }
        if (to != null) {
            int many = counts.get(entered);
            with += cost(entered, many + 1) - cost(entered, many);
        }
        return with;
    }

    /** What it would cost if two people changed. */
    long costWith(int @Nullable [] from, int @Nullable [] to, int @Nullable [] otherFrom, int @Nullable [] otherTo) {
        move(from, to);
        long with = costWith(otherFrom, otherTo);
        move(to, from);
        return with;
    }

    private void add(long key, int sign) {
        int now = counts.add(key, sign);
        cost += cost(key, now) - cost(key, now - sign);
    }

    private long cost(long key, int count) {
        if (known.get(key) > 0) {
            return count == 0 ? Board.HARD : 0;
        }
        return closed ? count * Board.HARD : 0;
    }

    private long key(int[] codes) {
        long key = 0;
        for (int at = 0; at < columns.length; at++) {
            key = key * sizes[at] + codes[columns[at]];
        }
        return key;
    }
}
