// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.jspecify.annotations.Nullable;

/** Microdata that could be the real ones: who there is, and what every table would say. */
final class World {

    private static final long ALL = -1;

    final int[] @Nullable [] people;
    final List<Board> boards = new ArrayList<>();
    final List<Support> supports;
    private final List<Board> watchers = new ArrayList<>();
    private final int[][] real;

    /** A world with room for {@code more} people than there are. */
    World(int[][] rows, int more, List<Support> supports) {
        this.real = rows;
        this.people = new int[rows.length + more][];
        System.arraycopy(rows, 0, people, 0, rows.length);
        this.supports = supports;
    }

    /** Counts a board over the world; it has a say in what the world costs. */
    Board constrain(Board board) {
        count(board);
        boards.add(board);
        return board;
    }

    /** Counts a board over the world; it only looks on. */
    Board watch(Board board) {
        count(board);
        watchers.add(board);
        return board;
    }

    private void count(Board board) {
        for (int[] codes : people) {
            if (codes != null) {
                board.move(null, codes);
            }
        }
    }

    /** Moves somebody on all boards that have a say, and returns what they were. */
    int @Nullable [] move(int person, int @Nullable [] to) {
        int[] from = people[person];
        long changed = changed(from, to);
        people[person] = to;
        for (int at = 0; at < boards.size(); at++) {
            Board board = boards.get(at);
            if ((board.columns & changed) != 0 || changed == ALL) {
                board.move(from, to);
            }
        }
        for (int at = 0; at < supports.size(); at++) {
            Support support = supports.get(at);
            if ((support.mask & changed) != 0 || changed == ALL) {
                support.move(from, to);
            }
        }
        return from;
    }

    /** What the world would cost if somebody changed; when that is {@code enough} or more, maybe less than it would cost. */
    long costWith(int person, int @Nullable [] to, long enough) {
        int[] from = people[person];
        long changed = changed(from, to);
        long cost = 0;
        for (int at = 0; at < supports.size() && cost < enough; at++) {
            Support support = supports.get(at);
            cost += (support.mask & changed) != 0 ? support.costWith(from, to) : support.cost;
        }
        for (int at = 0; at < boards.size() && cost < enough; at++) {
            Board board = boards.get(at);
            cost += (board.columns & changed) != 0 || changed == ALL ? board.costWith(from, to) : board.cost;
        }
        return cost;
    }

    /** True when a trade of two people costs nothing. Where each becomes what the other was, nothing changes. */
    boolean allows(Step one, Step other) {
        int[] oneFrom = people[one.person()];
        int[] otherFrom = people[other.person()];
        long changed = changed(oneFrom, one.to());
        long same = ~changed(oneFrom, other.to()) & ~changed(otherFrom, one.to());
        boolean allowed = true;
        for (int at = 0; at < boards.size() && allowed; at++) {
            Board board = boards.get(at);
            boolean alike = (board.columns & changed) == 0 || (board.columns & ~same) == 0;
            allowed = alike ? board.cost == 0 : board.costWith(oneFrom, one.to(), otherFrom, other.to()) == 0;
        }
        for (int at = 0; at < supports.size() && allowed; at++) {
            Support support = supports.get(at);
            boolean alike = (support.mask & changed) == 0 || (support.mask & ~same) == 0;
            allowed = alike ? support.cost == 0 : support.costWith(oneFrom, one.to(), otherFrom, other.to()) == 0;
        }
        return allowed;
    }

    static long changed(int @Nullable [] from, int @Nullable [] to) {
        if (from == null || to == null) {
            return ALL;
        }
        long changed = 0;
        for (int at = 0; at < from.length; at++) {
            changed |= from[at] == to[at] ? 0 : 1L << at;
        }
        return changed;
    }

    /** True when two people are the same in these columns. */
    static boolean alike(int[] one, int[] other, long columns) {
        for (long left = columns; left != 0; left &= left - 1) {
            int column = Long.numberOfTrailingZeros(left);
            if (one[column] != other[column]) {
                return false;
            }
        }
        return true;
    }

    /** Has those that only look on take note of a move that stays. */
    void settle(int @Nullable [] from, int @Nullable [] to) {
        long changed = changed(from, to);
        for (Board board : watchers) {
            boolean moved = (board.columns & changed) != 0 || changed == ALL;
            if (moved && !boards.contains(board)) {
                board.move(from, to);
            }
        }
    }

    /** The columns that any board or support looks at that has a say. */
    long used() {
        long used = 0;
        for (Board board : boards) {
            used |= board.columns;
        }
        for (Support support : supports) {
            used |= support.mask;
        }
        return used;
    }

    long cost() {
        long cost = 0;
        for (int at = 0; at < boards.size(); at++) {
            cost += boards.get(at).cost;
        }
        for (int at = 0; at < supports.size(); at++) {
            cost += supports.get(at).cost;
        }
        return cost;
    }

    /** Makes it the real one again. */
    void reset() {
        for (int person = 0; person < people.length; person++) {
            int[] to = person < real.length ? real[person] : null;
            if (people[person] != to) {
                int[] from = move(person, to);
                settle(from, to);
            }
        }
    }
}
