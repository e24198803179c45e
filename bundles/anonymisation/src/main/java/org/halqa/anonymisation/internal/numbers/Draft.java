// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/** Draws the tables of one release: which levels, which rounding, which cells. */
final class Draft {

    /** Attempts at most, while few tries were spent. */
    private static final int ATTEMPTS = 8;

    private static final long SPARE = 200_000;

    /** The share of cells that is not worth another attempt at many people. */
    private static final double LITTLE = 0.03;

    private final Frame frame;
    private final Policy policy;
    private final Microdata microdata;
    private final List<Drawn> ledger;
    private final Request request;
    private final Known known;
    private final Patience patience;
    private long spent;

    Draft(
            Frame frame,
            Microdata microdata,
            Policy policy,
            List<Drawn> ledger,
            Request request,
            Map<Audience, Map<List<Object>, Long>> prior,
            Patience patience) {
        this.patience = patience;
        this.known = new Known(prior);
        this.frame = frame;
        this.policy = policy;
        this.microdata = microdata;
        this.ledger = ledger;
        this.request = request;
    }

    List<Drawn> best() {
        List<Drawn> asked = request.tables().stream().map(this::asked).toList();
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(settle(asked, 0));
        List<Drawn> coarser = new ArrayList<>(asked);
        int lost = Attempt.of(asked).shown() - attempts.get(0).shown();
        if (lost > 0 && (spent < SPARE || lost > LITTLE * Attempt.of(asked).shown())) {
            for (int at = 0; at < asked.size(); at++) {
                boolean less =
                        shown(attempts.get(0), at) < asked.get(at).shown().cardinality();
                coarser.set(at, less ? coarser(asked.get(at)) : asked.get(at));
            }
            attempts.add(settle(coarser, 1));
            while (attempts.size() < ATTEMPTS && spent < SPARE) {
                attempts.add(settle(mixed(attempts, asked, coarser), attempts.size()));
            }
        }
        while (attempts.size() < ATTEMPTS && (best(attempts).isEmpty() || more(attempts))) {
            if (best(attempts).isEmpty()) {
                known.learn(attempts);
            }
            attempts.add(settle(attempts.size() % 2 == 0 ? asked : coarser, attempts.size()));
        }
        known.remember();
        return attempts.stream()
                .filter(each -> each.stands(attempts))
                .map(each -> each.closed(this::columns))
                .max(Comparator.comparingInt(Attempt::shown))
                .orElseGet(this::nothing)
                .drawn();
    }

    private long columns(Drawn drawn) {
        return Board.mask(frame.layout(request, drawn.table(), drawn.levels().orElseThrow()).all);
    }

    /** True when hardly any stands, or one that does not shows more than any that does. */
    private static boolean more(List<Attempt> attempts) {
        int most = attempts.stream().mapToInt(Attempt::shown).max().orElse(0);
        long fallen = attempts.stream().filter(each -> !each.stands(attempts)).count();
        return best(attempts).map(Attempt::shown).orElse(0) < most || fallen > 0 && attempts.size() - fallen < 3;
    }

    private static Optional<Attempt> best(List<Attempt> attempts) {
        return attempts.stream().filter(each -> each.stands(attempts)).max(Comparator.comparingInt(Attempt::shown));
    }

    private static int shown(Attempt attempt, int table) {
        return attempt.drawn().get(table).shown().cardinality();
    }

    /** Every other time each table as it kept most so far, otherwise all of them alike. */
    private static List<Drawn> mixed(List<Attempt> attempts, List<Drawn> asked, List<Drawn> coarser) {
        List<Drawn> mixed = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            int fine = 0;
            int coarse = 0;
            for (Attempt attempt : attempts) {
                boolean rounded = attempt.drawn()
                        .get(at)
                        .rounding()
                        .equals(coarser.get(at).rounding());
                fine = Math.max(fine, rounded ? 0 : shown(attempt, at));
                coarse = Math.max(coarse, rounded ? shown(attempt, at) : 0);
            }
            boolean alike = attempts.size() % 2 == 1;
            boolean rounded = alike ? attempts.size() % 4 == 1 : coarse > fine;
            mixed.add(rounded ? coarser.get(at) : asked.get(at));
        }
        return mixed;
    }

    private Attempt nothing() {
        return Attempt.of(request.tables().stream()
                .map(each -> Drawn.refused(request, each))
                .toList());
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
        Board board = new Board(layout, drawn.table().least(policy.k(request.audience(), layout.sensitive)));
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
            boolean forbidden = drawn.table().forbids(board.layout.labels(cell), board.c(cell));
            boolean somebody = board.n(cell) > 0 || drawn.table().zeros();
            shown.set(cell, !forbidden && somebody && board.allowed(cell));
        }
        return new Drawn(request, drawn.table(), drawn.levels(), rounding, shown);
    }

    /** What can be shown; less and less is asked for while proving all of it would take too long. */
    private Attempt settle(List<Drawn> drawn, long seed) {
        List<Drawn> now = drawn;
        Retreat retreat = new Retreat(frame, request);
        while (retreat.goesOn()) {
            Budget budget = new Budget(patience.tries());
            Optional<Attempt> settled = settle(now, seed, budget);
            spent += budget.used();
            if (settled.isPresent()) {
                known.see(settled.get());
                return settled.get();
            }
            List<Drawn> before = now;
            now = retreat.less(now).stream()
                    .map(each -> before.contains(each) || each.refused() ? each : initial(each, each.rounding()))
                    .toList();
        }
        return nothing();
    }

    private Optional<Attempt> settle(List<Drawn> drawn, long seed, Budget budget) {
        Optional<Attempt> now = Optional.of(Attempt.of(drawn));
        if (request.audience() == Audience.N_PLUS_1) {
            now = settle(now.get(), Audience.N_PLUS_1, seed, budget);
        }
        return now.flatMap(each -> settle(each, Audience.COORDINATION, seed, budget));
    }

    private Optional<Attempt> settle(Attempt attempt, Audience reader, long seed, Budget budget) {
        List<Drawn> sums = sums(attempt.drawn(), reader);
        View view = new View(frame, policy, reader, ledger, sums);
        Cover cover = new Cover(view, budget, seed, patience.many());
        Optional<Map<Drawn, BitSet>> withheld =
                cover.withheld(known.to(reader), known.seen(reader), known.bounds(reader));
        attempt.note(reader, view.secrets, known.claims(reader, view.secrets, cover.given));
        return withheld.map(cells -> attempt.with(sums.stream()
                .map(each -> {
                    BitSet shown = (BitSet) each.shown().clone();
                    shown.andNot(cells.getOrDefault(each, new BitSet()));
                    return each.showing(shown);
                })
                .toList()));
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
