// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Everything that could be true of a crossed table besides what is: units move along arcs, and no published number changes.
 * How many units can pass between two nodes is how far a hidden number can be pushed; for whole numbers this is exact.
 */
final class Network {

    static final int UNLIMITED = 1_000_000;

    private final int[][] room;

    Network(int nodes) {
        room = new int[nodes][nodes];
    }

    private Network(int[][] room) {
        this.room = Arrays.stream(room).map(int[]::clone).toArray(int[][]::new);
    }

    Network copy() {
        return new Network(room);
    }

    /** Units may move from {@code from} to {@code to} without limit, and back as many as are there. */
    void arc(int from, int to, int there) {
        room[from][to] = UNLIMITED;
        room[to][from] = there;
    }

    /** Closes the arc between two nodes both ways. */
    void close(int one, int other) {
        room[one][other] = 0;
        room[other][one] = 0;
    }

    int room(int from, int to) {
        return room[from][to];
    }

    /** Moves as many units as possible, up to {@code most}, from {@code from} to {@code to}; returns how many. */
    int push(int from, int to, int most) {
        int pushed = 0;
        int[] before = new int[room.length];
        while (pushed < most && reach(from, to, before)) {
            int units = most - pushed;
            for (int at = to; at != from; at = before[at]) {
                units = Math.min(units, room[before[at]][at]);
            }
            for (int at = to; at != from; at = before[at]) {
                room[before[at]][at] -= units;
                room[at][before[at]] += units;
            }
            pushed += units;
        }
        return pushed;
    }

    private boolean reach(int from, int to, int[] before) {
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(from);
        while (!waiting.isEmpty() && before[to] < 0) {
            int at = waiting.remove();
            for (int next = 0; next < room.length; next++) {
                if (before[next] < 0 && room[at][next] > 0) {
                    before[next] = at;
                    waiting.add(next);
                }
            }
        }
        return before[to] >= 0;
    }
}
