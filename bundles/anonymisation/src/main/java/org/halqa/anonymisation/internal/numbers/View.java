// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/**
 * What one kind of reader holds: everything released to them and known anyway, the tables that are about to be, and what they must
 * not learn.
 */
final class View {

    final World world;
    final List<Quantity> secrets;

    /** Boards of the tables that are about to be released, in their order; a refused one has none. */
    final Map<Drawn, Board> current = new LinkedHashMap<>();

    private final Frame frame;
    private final Policy policy;
    private final Audience reader;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Population> pinned = new HashSet<>();

    /**
     * The view of a reader.
     *
     * @param earlier everything that was ever drawn, whoever it was for
     * @param drawn what is about to be released
     */
    View(Frame frame, Policy policy, Audience reader, List<Drawn> earlier, List<Drawn> drawn) {
        this.frame = frame;
        this.policy = policy;
        this.reader = reader;
        this.world = new World(frame.rows, room(frame.rows.length), supports(earlier, drawn));
        policy.known().forEach(this::known);
        earlier.forEach(each -> place(each, Board.HARD, sees(each)));
        drawn.forEach(each -> {
            Board board = place(each, Board.SOFT, true);
            if (board != null) {
                current.put(each, board);
            }
        });
        this.secrets = secrets();
    }

    /** A table as it was asked for, counted. */
    private record Asked(
            Request release,
            Request.Table table,
            Board board,
            List<Population> bases,
            List<Map<Integer, BitSet>> said) {

        static Asked of(Request release, Request.Table table, Board board) {
            List<Population> bases = IntStream.range(0, board.layout.cells)
                    .mapToObj(board.layout::baseOf)
                    .toList();
            List<Map<Integer, BitSet>> said = IntStream.range(0, board.layout.cells)
                    .mapToObj(board.layout::said)
                    .toList();
            return new Asked(release, table, board, bases, said);
        }

        /** True when two cells count those who gave the same answers. */
        boolean sameAnswers(int cell, Asked other, int otherCell) {
            return !said.get(cell).isEmpty() && said.get(cell).equals(other.said.get(otherCell));
        }
    }

    private static int room(int people) {
        return Math.min(60, 20 + people / 4);
    }

    private boolean sees(Drawn drawn) {
        return reader == Audience.COORDINATION || drawn.release().audience() == Audience.N_PLUS_1;
    }

    private List<Support> supports(List<Drawn> earlier, List<Drawn> drawn) {
        List<Support> supports = new ArrayList<>();
        for (List<String> structure : policy.structures()) {
            int[] columns = structure.stream().mapToInt(frame::index).toArray();
            supports.add(new Support(columns, true, frame.columns, frame.rows));
        }
        Set<List<Integer>> sums = new LinkedHashSet<>();
        for (List<Drawn> each : List.of(earlier, drawn)) {
            each.stream()
                    .filter(one -> !one.refused() && !one.shown().isEmpty())
                    .filter(one -> one.table().measure().kind() == Kind.SUM)
                    .forEach(one -> sums.add(contributions(one)));
        }
        sums.forEach(columns -> supports.add(
                new Support(columns.stream().mapToInt(Integer::intValue).toArray(), false, frame.columns, frame.rows)));
        return supports;
    }

    /** Who contributes where: amounts stay where they are in every world, so somebody must stay there. */
    private List<Integer> contributions(Drawn drawn) {
        Column magnitude = frame.columns.get(frame.index(drawn.table().measure().column()));
        Set<Integer> columns = new LinkedHashSet<>();
        columns.add(frame.index(magnitude.contributor()));
        drawn.table().dims().forEach(name -> columns.add(frame.index(name)));
        drawn.table().where().keySet().forEach(name -> columns.add(frame.index(name)));
        if (drawn.release().asOf().isPresent()) {
            columns.add(frame.columns.size() - 1);
        }
        return List.copyOf(columns);
    }

    private void known(Policy.Known known) {
        Board board = new Board(frame.layout(known.where()), 0);
        board.known = true;
        board.most = !known.exact();
        world.constrain(board);
        board.shown[0] = board.most ? Math.max(known.n(), board.c(0)) : board.c(0);
        board.weigh(0, Board.HARD);
        if (known.exact()) {
            pinned.add(board.layout.countedIn(0));
        }
    }

    private @org.jspecify.annotations.Nullable Board place(Drawn drawn, long price, boolean seen) {
        Board placed = null;
        if (!drawn.refused() && seen) {
            placed = new Board(
                    frame.layout(drawn.release(), drawn.table(), drawn.levels().orElseThrow()),
                    k(drawn.release(), drawn.table()));
            placed.rounding = drawn.rounding();
            world.constrain(placed);
            placed.remember();
            for (int cell = 0; cell < placed.layout.cells; cell++) {
                if (drawn.shown().get(cell)) {
                    placed.weigh(cell, price);
                    pin(placed, cell, price);
                }
            }
        }
        if (drawn.table().dims().size() <= 2
                && drawn.table().columns().stream().allMatch(name -> frame.index(name) >= 0)) {
            Board board = placed != null && drawn.asAsked() ? placed : watched(drawn);
            asked.add(Asked.of(drawn.release(), drawn.table(), board));
        }
        return placed;
    }

    private void pin(Board board, int cell, long price) {
        boolean exact = board.layout.measureCounts() && board.rounding.times() == 0;
        if (exact && price == Board.HARD) {
            pinned.add(board.layout.countedIn(cell));
        }
    }

    private Board watched(Drawn drawn) {
        Layout layout =
                frame.layout(drawn.release(), drawn.table(), drawn.table().dims());
        return world.watch(new Board(layout, k(drawn.release(), drawn.table())));
    }

    private int k(Request release, Request.Table table) {
        boolean sensitive = table.columns().stream()
                .anyMatch(name -> frame.columns.get(frame.index(name)).sensitive());
        return table.least(policy.k(release.audience(), sensitive));
    }

    private List<Quantity> secrets() {
        Secrets secrets = new Secrets(pinned, world.supports, frame.columns);
        asked.forEach(one -> {
            secrets.requested(one.board, least(one));
            if (reader == Audience.N_PLUS_1 || one.release.audience() == Audience.COORDINATION) {
                one.table.own().ifPresent(own -> secrets.silent(one.board, own));
            }
        });
        for (Asked one : asked) {
            for (Asked other : asked) {
                if (one.table.own().isEmpty() && other.table.own().isEmpty()) {
                    between(secrets, one, other);
                }
            }
        }
        crossings(secrets);
        if (frame.moving) {
            moved(secrets);
        }
        return secrets.all();
    }

    /** Who came and who left from one time to a later one at which the same table was asked for. */
    private void moved(Secrets secrets) {
        Map<List<Object>, TreeMap<Integer, Asked>> tables = new LinkedHashMap<>();
        asked.stream()
                .filter(one -> one.table.own().isEmpty() && one.release.asOf().isPresent())
                .forEach(one -> tables.computeIfAbsent(
                                List.of(one.table.dims(), one.table.measure(), one.table.where()),
                                key -> new TreeMap<>())
                        .put(one.release.asOf().getAsInt(), one));
        tables.values()
                .forEach(times ->
                        times.forEach((time, one) -> times.tailMap(time, false).forEach((later, other) -> {
                            int k = Math.max(least(one), least(other));
                            secrets.moved(world.watch(new Board(frame.moved(one.table, time, later), k)), k);
                            secrets.moved(world.watch(new Board(frame.moved(one.table, later, time), k)), k);
                        })));
    }

    private int least(Asked one) {
        boolean sensitive = one.board.layout.sensitive;
        return one.table.least(Math.max(policy.k(reader, sensitive), policy.k(one.release.audience(), sensitive)));
    }

    private void between(Secrets secrets, Asked one, Asked other) {
        Board board = one.board;
        Board less = other.board;
        int k = Math.max(least(one), least(other));
        for (int cell = 0; cell < board.layout.cells; cell++) {
            for (int lessCell = 0; lessCell < less.layout.cells; lessCell++) {
                int n = board.n(cell) - less.n(lessCell);
                boolean answers = n > 0 && one.sameAnswers(cell, other, lessCell);
                boolean alone = less.n(lessCell) == 0 && !pinned.contains(one.bases.get(cell));
                if (n > 0 && !alone && (n < k || answers) && one.bases.get(cell).contains(other.bases.get(lessCell))) {
                    secrets.between(board, cell, less, lessCell, k, answers);
                }
            }
        }
    }

    /** Pairs of groups that nobody asked for together, with the answers that were asked for. */
    private void crossings(Secrets secrets) {
        List<Asked> numbers =
                asked.stream().filter(one -> one.table.own().isEmpty()).toList();
        Stream<String> known = policy.known().stream().flatMap(each -> each.where().keySet().stream());
        Stream<String> looked = numbers.stream()
                .flatMap(one -> Stream.concat(one.table.dims().stream(), one.table.where().keySet().stream()));
        List<String> groups = Stream.concat(looked, known)
                .distinct()
                .filter(name -> frame.columns.get(frame.index(name)).role() == Column.Role.DIMENSION)
                .toList();
        Set<Measure> measures = new LinkedHashSet<>();
        measures.add(Measure.count());
        numbers.stream().map(one -> one.table.measure()).forEach(measure -> {
            if (measure.kind() == Kind.ANSWER || measure.kind() == Kind.PERCENTAGE) {
                measures.add(new Measure(Kind.ANSWER, measure.column(), measure.values()));
            }
        });
        Set<OptionalInt> times = new LinkedHashSet<>();
        times.add(OptionalInt.empty());
        numbers.forEach(one -> times.add(one.release.asOf()));
        for (int one = 0; one < groups.size(); one++) {
            for (int other = groups.size() == 1 ? 0 : one + 1; other < groups.size(); other++) {
                for (Measure measure : measures) {
                    for (OptionalInt time : times) {
                        Layout layout = frame.crossing(groups.get(one), groups.get(other), measure, time);
                        int k = policy.k(reader, layout.sensitive);
                        secrets.crossed(world.watch(new Board(layout, k)), policy.k(reader, false), k);
                    }
                }
            }
        }
    }

    /** How far apart something can be at most for this reader. */
    Bounds bounds() {
        return new Bounds(world, frame.columns);
    }

    /** The columns of the microdata and what somebody could be instead. */
    Alternatives alternatives() {
        return new Alternatives(frame.columns, world.supports, Arrays.copyOf(frame.rows, frame.rows.length));
    }
}
