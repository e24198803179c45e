// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.spi.Fact;

/** Two dimensions crossed. What is small is hidden, zeros are hidden too, and more until nothing small can be found out. */
final class Grid {

    private final Axis rows;
    private final Axis columns;
    private final Tally[][] cells;
    private final boolean[][] hidden;

    Grid(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
        this.cells = new Tally[rows.size()][columns.size()];
        this.hidden = new boolean[rows.size()][columns.size()];
        for (Tally[] row : cells) {
            for (int column = 0; column < row.length; column++) {
                row[column] = new Tally();
            }
        }
    }

    /** A cell by its indices. */
    record Place(int row, int column) {}

    void add(Fact fact) {
        for (String row : Dimensions.codes(fact, rows.name())) {
            for (String column : Dimensions.codes(fact, columns.name())) {
                cells[rows.codes().indexOf(row)][columns.codes().indexOf(column)].add(fact);
            }
        }
    }

    Axis rows() {
        return rows;
    }

    Axis columns() {
        return columns;
    }

    int count(int row, int column) {
        return cells[row][column].count();
    }

    boolean hidden(int row, int column) {
        return hidden[row][column];
    }

    void hide(Place place) {
        hidden[place.row()][place.column()] = true;
    }

    void hideAll() {
        every().forEach(this::hide);
    }

    /** Hides zeros, what is small, and everything in a row or column whose total is hidden. */
    void hideSmall(int threshold) {
        for (Place place : every()) {
            Tally cell = cells[place.row()][place.column()];
            boolean margin = rows.hidden(place.row()) || columns.hidden(place.column());
            if (margin || cell.count() == 0 || cell.small(threshold)) {
                hide(place);
            }
        }
    }

    /**
     * Hides more until no small count is bounded within less than {@code threshold}.
     *
     * @return a cell that cannot be protected while its totals are shown, if there is one
     */
    Optional<Place> settle(int threshold) {
        for (Place place : every()) {
            if (cells[place.row()][place.column()].small(threshold)) {
                Bounds bounds = new Bounds(this, place);
                while (bounds.width(threshold) < threshold) {
                    List<Place> shield = bounds.shield();
                    if (shield.isEmpty()) {
                        return Optional.of(place);
                    }
                    shield.forEach(this::hide);
                }
            }
        }
        return Optional.empty();
    }

    private List<Place> every() {
        List<Place> every = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                every.add(new Place(row, column));
            }
        }
        return every;
    }
}
