// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Quantity.Part;
import org.halqa.anonymisation.internal.numbers.Request.Own;

/** Finds what must stay unknown: small groups and small answers in everything that was ever asked for, and in what is between. */
final class Secrets {

    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<List<Object>, Quantity> known = new HashMap<>();
    private final Set<Population> pinned;
    private final List<Support> supports;
    private final List<Column> columns;

    /**
     * Starts with none.
     *
     * @param pinned populations whose size everybody knows
     * @param known combinations that exist, which make populations the same that are written differently
     * @param columns what people are told apart by; who gave any answer where all did is everybody
     */
    Secrets(Set<Population> pinned, List<Support> known, List<Column> columns) {
        this.columns = columns;
        this.supports = known.stream().filter(Support::closed).toList();
        this.pinned = new HashSet<>();
        pinned.forEach(population -> this.pinned.add(closed(population)));
    }

    private Population closed(Population population) {
        Population closed =
                population.without((column, codes) -> !columns.get(column).optional()
                        && codes.cardinality() == columns.get(column).values().size());
        for (int round = 0; round < 2; round++) {
            for (Support support : supports) {
                closed = support.narrow(closed);
            }
        }
        return closed;
    }

    List<Quantity> all() {
        return quantities;
    }

    /** The cells of a requested table, each about fewer than {@code k}, or said by fewer. */
    void requested(Board board, int k) {
        for (int cell = 0; cell < board.layout.cells; cell++) {
            int n = board.n(cell);
            int c = board.c(cell);
            group(board, cell, n, k);
            if (board.part(cell)) {
                answers(board, cell, n, c, k, Math.min(k, n));
            } else if (c > 0 && c < k) {
                add(board, cell, Part.COUNTED, k);
            }
            if (board.layout.kind == Kind.MEAN && n > 0) {
                add(board, cell, Part.SCORE, score(board, cell, n, k));
            }
        }
    }

    /** Cells that must stay unknown for a reason of their own. */
    void silent(Board board, Own own) {
        for (int cell = 0; cell < board.layout.cells; cell++) {
            if (board.c(cell) > 0 && own.silent().contains(board.layout.labels(cell))) {
                boolean part = board.part(cell);
                add(board, cell, Part.COUNTED, part ? Math.min(own.width(), board.n(cell)) : own.width());
            }
        }
    }

    private static long score(Board board, int cell, int n, int k) {
        if (n < k) {
            return score(board, n);
        }
        return board.allowedAtAll(cell) ? 0 : 1;
    }

    /** Half of what {@code n} people can differ by. */
    private static long score(Board board, int n) {
        long[] scores = board.layout.scores;
        long low = java.util.Arrays.stream(scores).min().orElse(0);
        long high = java.util.Arrays.stream(scores).max().orElse(0);
        return (n * (high - low) + 1) / 2;
    }

    private void group(Board board, int cell, int n, int k) {
        if (n > 0 && n < k) {
            add(board, cell, Part.BASE, k);
        }
    }

    private void answers(Board board, int cell, int n, int c, int k, long need) {
        boolean sensitive = board.layout.sensitive;
        boolean few = n > 0 && (sensitive ? c < k : c > 0 && c < k);
        boolean fewOthers = n > 0 && (sensitive ? n - c < k : n > c && n - c < k);
        if (few || fewOthers) {
            add(board, cell, Part.COUNTED, need);
        }
        if (fewOthers) {
            add(board, cell, Part.REST, need);
        }
    }

    /** Groups that nobody asked for, but that two requested tables could be compared to see: not exactly, at least. */
    void crossed(Board board, int people, int k) {
        for (int cell = 0; cell < board.layout.cells; cell++) {
            int n = board.n(cell);
            if (n > 0 && n < people) {
                add(board, cell, Part.BASE, 1);
            }
            if (board.part(cell)) {
                answers(board, cell, n, board.c(cell), k, 1);
            }
        }
    }

    /**
     * Who came or left between two times of the same table, which readers find when they know that nobody did the other: not exactly,
     * at least, since by what they say neither time contains the other.
     */
    void moved(Board board, int k) {
        crossed(board, k, k);
        for (int cell = 0; cell < board.layout.cells; cell++) {
            if (board.layout.kind == Kind.MEAN && board.n(cell) > 0 && board.n(cell) < k) {
                add(board, cell, Part.SCORE, 1);
            }
        }
    }

    /**
     * Who is in one population and not in another that it contains.
     *
     * <p>Everybody is left when nobody is taken off: their number is known or protected by itself, and that nobody is must not be sure.
     *
     * @param answers true when both count those who gave the same answers, however each was asked
     */
    void between(Board board, int cell, Board less, int lessCell, int k, boolean answers) {
        int n = board.n(cell) - less.n(lessCell);
        if (n <= 0) {
            return;
        }
        if (n < k) {
            add(new Quantity(board, cell, Part.BASE, less, lessCell, less.n(lessCell) > 0 ? k : 1));
        }
        boolean means = board.layout.kind == Kind.MEAN && less.layout.kind == Kind.MEAN;
        if (means && n < k && board.layout.measured() == less.layout.measured()) {
            long need = score(board, n);
            add(new Quantity(board, cell, Part.SCORE, less, lessCell, need));
        }
        if (answers) {
            int c = board.c(cell) - less.c(lessCell);
            boolean sensitive = board.layout.sensitive;
            boolean few = sensitive ? c < k : c > 0 && c < k;
            boolean fewOthers = sensitive ? n - c < k : n > c && n - c < k;
            long need = n < k ? n : 1;
            if (few || fewOthers) {
                add(new Quantity(board, cell, Part.COUNTED, less, lessCell, need));
            }
            if (fewOthers) {
                add(new Quantity(board, cell, Part.REST, less, lessCell, need));
            }
        }
    }

    private void add(Board board, int cell, Part part, long need) {
        if (need > 0) {
            add(new Quantity(board, cell, part, null, 0, need));
        }
    }

    private void add(Quantity quantity) {
        Set<Population> mine = populations(quantity, quantity.board, quantity.cell);
        List<Object> key = new ArrayList<>(List.of(quantity.part, mine));
        Set<Population> all = new HashSet<>(mine);
        if (quantity.less != null) {
            Set<Population> theirs = populations(quantity, quantity.less, quantity.lessCell);
            key.add(theirs);
            all.addAll(theirs);
        }
        if (quantity.part == Part.SCORE) {
            key.add(quantity.board.layout.measured());
        } else if (pinned.containsAll(all)) {
            return;
        }
        quantity.key = key;
        quantity.matters = all.stream()
                .flatMap(population -> population.allowed().keySet().stream())
                .mapToLong(column -> 1L << column)
                .reduce(
                        quantity.part == Part.SCORE ? 1L << quantity.board.layout.measured() : 0,
                        (one, other) -> one | other);
        Quantity before = known.putIfAbsent(key, quantity);
        if (before == null) {
            quantities.add(quantity);
        } else {
            before.need = Math.max(before.need, quantity.need);
        }
    }

    private Set<Population> populations(Quantity quantity, Board board, int cell) {
        return switch (quantity.part) {
            case BASE -> Set.of(closed(board.layout.baseOf(cell)));
            case COUNTED, SCORE -> Set.of(closed(board.layout.countedIn(cell)));
            case REST -> {
                Set<Population> both = new HashSet<>();
                both.add(closed(board.layout.baseOf(cell)));
                both.add(closed(board.layout.countedIn(cell)));
                yield both;
            }
        };
    }
}
