// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.halqa.anonymisation.internal.evidence.Grid.Place;

/** How closely a reader of everything published could bound one hidden cell, and which cells to hide so that they cannot. */
final class Bounds {

    private final Grid grid;
    private final Place target;
    private final int rows;
    private final int columns;

    Bounds(Grid grid, Place target) {
        this.grid = grid;
        this.target = target;
        this.rows = grid.rows().size();
        this.columns = grid.columns().size();
    }

    /** Largest minus smallest value that the cell could have; never more than {@code enough} in either direction. */
    int width(int enough) {
        Network network = network();
        int down = network.copy().push(target.row(), rows + target.column(), grid.count(target.row(), target.column()));
        int up = network.push(rows + target.column(), target.row(), enough);
        return up + down;
    }

    /** The cheapest further cells that widen the bounds; empty when there are none. */
    List<Place> shield() {
        Network up = network();
        up.push(rows + target.column(), target.row(), Network.UNLIMITED);
        Network down = network();
        down.push(target.row(), rows + target.column(), Network.UNLIMITED);
        Way wayUp = cheapest(up, rows + target.column(), target.row());
        Way wayDown = cheapest(down, target.row(), rows + target.column());
        return wayUp.cost() <= wayDown.cost() ? wayUp.cells() : wayDown.cells();
    }

    /** Nodes: rows, columns, then one that stands for all rows and one for all columns whose totals are hidden. */
    private Network network() {
        Network network = new Network(rows + columns + 2);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid.hidden(row, column) && possible(row, column)) {
                    network.arc(row, rows + column, grid.count(row, column));
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            if (grid.rows().hidden(row)) {
                network.arc(rows + columns, row, grid.rows().count(row));
            }
        }
        for (int column = 0; column < columns; column++) {
            if (grid.columns().hidden(column)) {
                network.arc(rows + column, rows + columns + 1, grid.columns().count(column));
            }
        }
        network.close(target.row(), rows + target.column());
        return network;
    }

    /** A cell under a total that is known to be zero is known too. */
    private boolean possible(int row, int column) {
        return grid.rows().count(row) > 0 && grid.columns().count(column) > 0;
    }

    /** A way for units to take if some cells were hidden, and what hiding them costs. */
    private record Way(int cost, List<Place> cells) {}

    private Way cheapest(Network network, int from, int to) {
        int nodes = rows + columns + 2;
        int[] cost = new int[nodes];
        int[] before = new int[nodes];
        boolean[] done = new boolean[nodes];
        Arrays.fill(cost, Network.UNLIMITED);
        Arrays.fill(before, -1);
        cost[from] = 0;
        for (int at = nearest(cost, done); at >= 0; at = nearest(cost, done)) {
            done[at] = true;
            for (int next = 0; next < nodes; next++) {
                int step = step(network, at, next);
                if (step < Network.UNLIMITED && cost[at] + step < cost[next]) {
                    cost[next] = cost[at] + step;
                    before[next] = at;
                }
            }
        }
        return cost[to] >= Network.UNLIMITED
                ? new Way(Network.UNLIMITED, List.of())
                : new Way(cost[to], cells(before, to));
    }

    private static int nearest(int[] cost, boolean[] done) {
        int nearest = -1;
        for (int at = 0; at < cost.length; at++) {
            boolean open = !done[at] && cost[at] < Network.UNLIMITED;
            if (open && (nearest < 0 || cost[at] < cost[nearest])) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** Nothing where units can move already, the count of the cell where it is shown, and no way elsewhere. */
    private int step(Network network, int from, int to) {
        if (network.room(from, to) > 0) {
            return 0;
        }
        Place cell = cell(from, to);
        if (cell == null || cell.equals(target) || grid.hidden(cell.row(), cell.column())) {
            return Network.UNLIMITED;
        }
        int count = grid.count(cell.row(), cell.column());
        boolean outward = from < rows;
        return outward || count > 0 ? 1 + count : Network.UNLIMITED;
    }

    private @org.jspecify.annotations.Nullable Place cell(int one, int other) {
        int row = Math.min(one, other);
        int column = Math.max(one, other) - rows;
        return row < rows && column >= 0 && column < columns ? new Place(row, column) : null;
    }

    private List<Place> cells(int[] before, int to) {
        List<Place> cells = new ArrayList<>();
        for (int at = to; before[at] >= 0; at = before[at]) {
            Place cell = cell(before[at], at);
            if (cell != null && !grid.hidden(cell.row(), cell.column())) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
