// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.jspecify.annotations.Nullable;

/**
 * Withholds cells until every secret was seen far enough apart in worlds that agree with all that is shown. Each world is whole
 * microdata, so no reader can rule it out, whatever arithmetic they use.
 */
final class Cover {

    private final View view;
    private final Swaps swaps;
    private final Circuits quick;
    private final Circuits thorough;
    private final Map<Board, BitSet> withheld = new LinkedHashMap<>();
    private final Budget budget;
    /** What could not be hidden further, whatever is withheld now. */
    final List<Quantity> given = new ArrayList<>();

    /** What was not yet seen as far apart as it should be if nothing had been known before. */
    private final List<Quantity> unsure = new ArrayList<>();

    /** Tries to see something as far apart as another attempt saw it. */
    private static final int AGAIN = 8;

    /** What a bound costs, in tries. */
    private static final int PROOF = 200;

    private final Bounds bounds;
    /** Whether a way that costs nothing is taken before one that costs something, whichever direction it leads to. */
    private final boolean freeFirst;

    private final int many;
    private boolean priced = true;

    Cover(View view, Budget budget, long seed, int many) {
        this.many = many;
        this.budget = budget;
        this.view = view;
        Alternatives alternatives = view.alternatives();
        this.freeFirst = seed % 4 == 1 || seed % 4 == 2;
        this.bounds = view.bounds();
        this.swaps = new Swaps(view.world, alternatives, budget, seed);
        this.quick = new Circuits(view.world, alternatives, Effort.QUICK, budget, seed);
        this.thorough = new Circuits(view.world, alternatives, Effort.THOROUGH, budget, seed);
        view.current.values().forEach(board -> withheld.put(board, new BitSet()));
    }

    /**
     * Cells to withhold of each table that is about to be released.
     *
     * @param prior what readers knew before: how far apart a secret could be at most
     * @param seen how far apart other attempts saw a secret; to say less was known before would be wrong
     * @param proved how far apart a secret can be at most; what is found out is added
     * @return empty when the budget is spent and nothing is proved
     */
    Optional<Map<Drawn, BitSet>> withheld(
            Map<List<Object>, Long> prior, Map<List<Object>, Long> seen, Map<List<Object>, Long> proved) {
        List<Quantity> order = new ArrayList<>(view.secrets);
        order.sort(Comparator.comparingLong((Quantity quantity) -> -quantity.need));
        unsure.addAll(order);
        order.forEach(quantity -> quantity.knownBefore(prior.getOrDefault(quantity.key, quantity.need)));
        for (Quantity quantity : order) {
            quantity.limit(proved.getOrDefault(quantity.key, quantity.need));
            boolean open = !quantity.safe() && !open(quantity, proved);
            long width = seen.getOrDefault(quantity.key, 0L);
            for (int again = 0; open && quantity.high - quantity.low < width && again < AGAIN; again++) {
                open = !open(quantity, proved);
            }
            if (budget.spent()) {
                return Optional.empty();
            }
            if (open) {
                given.add(quantity);
            }
        }
        Map<Drawn, BitSet> cells = new LinkedHashMap<>();
        view.current.forEach((drawn, board) -> cells.put(drawn, withheld.getOrDefault(board, new BitSet())));
        return Optional.of(cells);
    }

    /** False when there is no way to hide it further, even with nothing released now: then it was known before. */
    private boolean open(Quantity quantity, Map<List<Object>, Long> proved) {
        List<Board> added = activate(quantity);
        boolean done = push(quantity, quick) || bounded(quantity, proved) || bare(quantity);
        view.world.boards.removeAll(added);
        return done;
    }

    /** True when it was seen as far apart as it can be: no search would find more. */
    private boolean bounded(Quantity quantity, Map<List<Object>, Long> proved) {
        if (!proved.containsKey(quantity.key)) {
            budget.spend(PROOF);
            bounds.width(quantity).ifPresent(width -> {
                proved.put(quantity.key, width);
                quantity.limit(width);
            });
        }
        return quantity.safe();
    }

    /** Boards that only look on have a say while their quantity is moved. */
    private List<Board> activate(Quantity quantity) {
        List<Board> added = new ArrayList<>();
        for (@Nullable Board board : new @Nullable Board[] {quantity.board, quantity.less}) {
            if (board != null && !view.world.boards.contains(board)) {
                view.world.boards.add(board);
                added.add(board);
            }
        }
        return added;
    }

    /** Tries as if nothing were released now, and withholds whatever stands in the way. */
    private boolean bare(Quantity quantity) {
        price(false);
        boolean done = push(quantity, thorough);
        if (!done) {
            view.world.reset();
            done = push(quantity, thorough);
        }
        price(true);
        return done;
    }

    private void price(boolean on) {
        priced = on;
        view.current.forEach((drawn, board) -> {
            BitSet hidden = withheld.getOrDefault(board, new BitSet());
            for (int cell = 0; cell < board.layout.cells; cell++) {
                boolean shown = on && drawn.shown().get(cell) && !hidden.get(cell);
                board.weigh(cell, shown ? Board.SOFT : 0);
            }
        });
        if (on) {
            withhold();
        }
    }

    private boolean push(Quantity quantity, Circuits circuits) {
        long up = quantity.low + quantity.need - quantity.value();
        long down = quantity.value() - quantity.high + quantity.need;
        int direction = up <= down ? 1 : -1;
        boolean done =
                freeFirst && (push(quantity, circuits, direction, true) || push(quantity, circuits, -direction, true));
        return done || push(quantity, circuits, direction, false) || push(quantity, circuits, -direction, false);
    }

    private boolean push(Quantity quantity, Circuits circuits, int direction, boolean only) {
        while (!quantity.safe()) {
            List<Step> steps = swaps.find(quantity, direction);
            if (!steps.isEmpty()) {
                accept(steps);
                if (view.world.people.length > many) {
                    again(quantity, direction);
                }
                continue;
            }
            steps = circuits.find(quantity, direction);
            if (steps.isEmpty() || only && !free(steps, quantity, direction)) {
                return false;
            }
            Replay replay = new Replay(view.world, steps);
            accept(steps);
            List<Step> again = replay.again();
            while (!quantity.safe() && !again.isEmpty() && free(again, quantity, direction)) {
                accept(again);
                again = replay.again();
            }
        }
        return true;
    }

    /** Goes on with those whom the last search for a trade left over. */
    private void again(Quantity quantity, int direction) {
        List<Step> steps = quantity.safe() ? List.of() : swaps.more(quantity, direction);
        while (!steps.isEmpty()) {
            accept(steps);
            steps = quantity.safe() ? List.of() : swaps.more(quantity, direction);
        }
    }

    /** True for steps that cost nothing and lead further. */
    private boolean free(List<Step> steps, Quantity quantity, int direction) {
        Aim aim = new Aim(view.world, quantity, quantity.value(), direction);
        List<int @Nullable []> before = new ArrayList<>();
        for (Step step : steps) {
            before.add(view.world.move(step.person(), step.to()));
        }
        boolean free = aim.score() == 0;
        for (int at = steps.size() - 1; at >= 0; at--) {
            view.world.move(steps.get(at).person(), before.get(at));
        }
        return free;
    }

    private void accept(List<Step> steps) {
        for (Step step : steps) {
            int[] from = view.world.move(step.person(), step.to());
            view.world.settle(from, step.to());
        }
        if (priced) {
            withhold();
        } else {
            price(true);
            price(false);
        }
        unsure.removeIf(quantity -> {
            quantity.see();
            return quantity.settled();
        });
    }

    private void withhold() {
        withheld.forEach((board, hidden) -> {
            for (int cell = 0; board.cost > 0 && cell < board.layout.cells; cell++) {
                if (board.cost(cell) > 0) {
                    board.weigh(cell, 0);
                    hidden.set(cell);
                }
            }
        });
    }
}
