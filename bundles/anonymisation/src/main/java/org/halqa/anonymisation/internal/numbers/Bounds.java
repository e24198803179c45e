// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * How far apart something can be at most for readers who hold what was released before: a linear program over the columns that matter
 * to it and a few more. It leaves conditions out and adds none, so what it says is never too little, and a search for more would be
 * in vain.
 */
final class Bounds {

    /** Kinds of people at most that a program tells apart. */
    private static final int KINDS = 400;

    private static final double CLOSE = 1e-6;

    private final World world;
    private final List<Column> columns;
    private final IntFunction<Simplex> programOf;
    private final Map<Long, Conditions> programs = new HashMap<>();

    Bounds(World world, List<Column> columns) {
        this(world, columns, Simplex::new);
    }

    /**
     * With programs of one's own.
     *
     * @param programOf an empty program of as many variables
     */
    Bounds(World world, List<Column> columns, IntFunction<Simplex> programOf) {
        this.programOf = programOf;
        this.world = world;
        this.columns = columns;
    }

    /** The widest that readers can believe in; empty when nothing is known of it, or nothing was proved. */
    OptionalLong width(Quantity quantity) {
        Conditions conditions = programs.computeIfAbsent(quantity.matters, this::conditions);
        if (conditions.none() || !conditions.program.possible()) {
            return OptionalLong.empty();
        }
        double[] sum = conditions.sum(quantity);
        OptionalDouble most = conditions.program.maximum(sum);
        OptionalDouble least = conditions.least(sum);
        if (!finite(most) || !finite(least)) {
            return OptionalLong.empty();
        }
        long high = (long) Math.floor(most.getAsDouble() + CLOSE);
        long low = (long) Math.ceil(least.getAsDouble() - CLOSE);
        // Worlds that were seen are worlds: a program that rules one out has lost its digits.
        boolean sound = low <= quantity.low && quantity.high <= high;
        return sound ? OptionalLong.of(high - low) : OptionalLong.empty();
    }

    private static boolean finite(OptionalDouble bound) {
        return bound.isPresent() && Double.isFinite(bound.getAsDouble());
    }

    private Conditions conditions(long mine) {
        long used = linked(mine);
        List<int[]> kinds = kinds(used);
        used = kinds.isEmpty() ? mine : used;
        kinds = kinds.isEmpty() ? kinds(mine) : kinds;
        boolean grown = !kinds.isEmpty();
        while (grown) {
            grown = false;
            long next = 0;
            List<int[]> best = List.of();
            for (Board board : world.boards) {
                long with = linked(used | board.columns);
                if (with != used && (board.columns & used) != 0 && hard(board)) {
                    List<int[]> more = kinds(with);
                    boolean fewer = best.isEmpty() || more.size() < best.size();
                    next = !more.isEmpty() && fewer ? with : next;
                    best = !more.isEmpty() && fewer ? more : best;
                }
            }
            if (!best.isEmpty()) {
                used = next;
                kinds = best;
                grown = true;
            }
        }
        return new Conditions(kinds, used, world, programOf.apply(kinds.size()));
    }

    private static boolean hard(Board board) {
        for (long price : board.weight) {
            if (price >= Board.HARD) {
                return true;
            }
        }
        return false;
    }

    /** These columns and those that hang together with them. */
    private long linked(long some) {
        long linked = some;
        long before = 0;
        while (before != linked) {
            before = linked;
            for (Support support : world.supports) {
                linked |= support.closed() && (support.mask & linked) != 0 ? support.mask : 0;
            }
        }
        return linked;
    }

    /** Every kind of people that there could be, as far as these columns tell; none at all when they are too many. */
    private List<int[]> kinds(long used) {
        List<int[]> kinds = new ArrayList<>();
        kinds.add(new int[columns.size()]);
        long done = 0;
        for (int column = 0; column < columns.size(); column++) {
            if ((used >> column & 1) == 0) {
                continue;
            }
            done |= 1L << column;
            Column of = columns.get(column);
            List<int[]> further = new ArrayList<>();
            for (int[] kind : kinds) {
                for (int code = 0; code < of.values().size() + (of.optional() ? 1 : 0); code++) {
                    int[] longer = kind.clone();
                    longer[column] = code;
                    if (possible(longer, done)) {
                        further.add(longer);
                    }
                }
            }
            kinds = further;
            if (kinds.size() > 4 * KINDS) {
                return List.of();
            }
        }
        return kinds.size() > KINDS ? List.of() : kinds;
    }

    private boolean possible(int[] kind, long done) {
        for (Support support : world.supports) {
            if ((support.mask & ~done) == 0 && !support.possible(kind)) {
                return false;
            }
        }
        return true;
    }
}
