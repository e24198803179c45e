// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/** Draws the tables of one release: which levels, which rounding, which cells. */
final class Draft {

    /** Tries for one release. */
    private static final long BUDGET = 8_000_000;

    private final Frame frame;
    private final Policy policy;
    private final Microdata microdata;
    private final List<Drawn> ledger;
    private final Request request;
    private final Map<Audience, Map<List<Object>, Long>> prior;

    Draft(
            Frame frame,
            Microdata microdata,
            Policy policy,
            List<Drawn> ledger,
            Request request,
            Map<Audience, Map<List<Object>, Long>> prior) {
        this.prior = prior;
        this.frame = frame;
        this.policy = policy;
        this.microdata = microdata;
        this.ledger = ledger;
        this.request = request;
    }

    List<Drawn> best() {
        List<Drawn> asked = request.tables().stream().map(this::asked).toList();
        List<Drawn> best = settle(asked, 0);
        List<Drawn> rounded = new ArrayList<>();
        boolean lost = false;
        for (int at = 0; at < asked.size(); at++) {
            boolean less =
                    best.get(at).shown().cardinality() < asked.get(at).shown().cardinality();
            Drawn coarser = less ? coarser(asked.get(at)) : asked.get(at);
            lost |= less;
            rounded.add(coarser);
        }
        if (lost) {
            List<Drawn> other = settle(rounded, 1);
            if (shown(other) > shown(best)) {
                best = other;
            }
        }
        return best;
    }

    private static int shown(List<Drawn> drawn) {
        return drawn.stream().mapToInt(each -> each.shown().cardinality()).sum();
    }

    private Drawn coarser(Drawn drawn) {
        List<Rounding> roundings = policy.roundings(drawn.table().measure().kind());
        int at = roundings.indexOf(drawn.rounding());
        return drawn.refused() || at + 1 >= roundings.size() ? drawn : initial(drawn, roundings.get(at + 1));
    }

    private Drawn asked(Request.Table table) {
        if (!usable(table)) {
            return Drawn.refused(request, table);
        }
        Drawn plain = new Drawn(request, table, Optional.of(table.dims()), Rounding.EXACT, new BitSet());
        List<Rounding> roundings = policy.roundings(table.measure().kind());
        Drawn best = initial(plain, roundings.get(0));
        if (table.measure().kind() == Kind.SUM) {
            return best;
        }
        boolean small = best.shown().cardinality() < people(plain);
        return small && roundings.size() > 1 ? initial(plain, roundings.get(1)) : best;
    }

    /** How many cells are about anybody. */
    private int people(Drawn drawn) {
        Board board = counted(drawn, Rounding.EXACT);
        return (int) java.util.stream.IntStream.range(0, board.layout.cells)
                .filter(cell -> board.n(cell) > 0)
                .count();
    }

    private Board counted(Drawn drawn, Rounding rounding) {
        Layout layout = frame.layout(request, drawn.table(), drawn.levels().orElseThrow());
        Board board = new Board(layout, policy.k(request.audience(), layout.sensitive));
        board.rounding = rounding;
        for (int[] row : frame.rows) {
            board.move(null, row);
        }
        return board;
    }

    /** With every cell that may be shown, looked at alone. */
    private Drawn initial(Drawn drawn, Rounding rounding) {
        if (drawn.table().measure().kind() == Kind.SUM) {
            return drawn.rounded(rounding).showing(new Amounts(frame, microdata, policy).allowed(drawn));
        }
        Board board = counted(drawn, rounding);
        BitSet shown = new BitSet();
        for (int cell = 0; cell < board.layout.cells; cell++) {
            shown.set(cell, board.n(cell) > 0 && board.allowed(cell));
        }
        return new Drawn(request, drawn.table(), drawn.levels(), rounding, shown);
    }

    /** What can be shown; tables are refused from the last one on when proving all of them would take too long. */
    private List<Drawn> settle(List<Drawn> drawn, long seed) {
        List<Drawn> now = drawn;
        for (int tables = drawn.size(); tables > 0; tables /= 2) {
            Optional<List<Drawn>> settled = settle(now, seed, new Budget(BUDGET));
            if (settled.isPresent()) {
                return settled.get();
            }
            now = new ArrayList<>(now);
            for (int at = tables / 2; at < now.size(); at++) {
                now.set(at, Drawn.refused(request, now.get(at).table()));
            }
        }
        return now;
    }

    private Optional<List<Drawn>> settle(List<Drawn> drawn, long seed, Budget budget) {
        Optional<List<Drawn>> now = Optional.of(drawn);
        if (request.audience() == Audience.N_PLUS_1) {
            now = settle(drawn, Audience.N_PLUS_1, seed, budget);
        }
        return now.flatMap(each -> settle(each, Audience.COORDINATION, seed, budget));
    }

    private Optional<List<Drawn>> settle(List<Drawn> drawn, Audience reader, long seed, Budget budget) {
        List<Drawn> sums = sums(drawn, reader);
        View view = new View(frame, policy, reader, ledger, sums);
        Map<List<Object>, Long> known = prior.computeIfAbsent(reader, key -> new HashMap<>());
        Optional<Map<Drawn, BitSet>> withheld = new Cover(view, budget, seed).withheld(known);
        return withheld.map(cells -> sums.stream()
                .map(each -> {
                    BitSet shown = (BitSet) each.shown().clone();
                    shown.andNot(cells.getOrDefault(each, new BitSet()));
                    return each.showing(shown);
                })
                .toList());
    }

    /** The tables of sums without the cells that amounts forbid; all others as they are. */
    private List<Drawn> sums(List<Drawn> drawn, Audience reader) {
        List<Drawn> earlier = ledger.stream()
                .filter(each -> usable(each.table()) && each.table().measure().kind() == Kind.SUM)
                .filter(each ->
                        reader == Audience.COORDINATION || each.release().audience() == Audience.N_PLUS_1)
                .toList();
        List<Drawn> now = drawn.stream()
                .filter(each -> usable(each.table()) && each.table().measure().kind() == Kind.SUM)
                .toList();
        Map<Drawn, BitSet> shown = new Amounts(frame, microdata, policy).shown(earlier, now);
        return drawn.stream()
                .map(each -> each.showing(shown.getOrDefault(each, each.shown())))
                .toList();
    }

    private boolean usable(Request.Table table) {
        return table.dims().size() <= 2 && table.columns().stream().allMatch(name -> frame.index(name) >= 0);
    }
}
