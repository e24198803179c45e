// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.State;

/** The days of the mission as a row of seats, each of four quarters: spent, then planned, then left. */
final class DayBar {

    private static final double WIDTH = 1000;
    private static final double GAP = 4;

    private DayBar() {}

    /**
     * A part of a seat.
     *
     * @param look class of its colour
     * @param x where it begins, of 1000
     * @param width of 1000
     */
    public record Piece(String look, String x, String width) {}

    static List<Piece> of(State state) {
        List<Piece> pieces = new ArrayList<>();
        int days = Math.max(1, (state.total() + DayBudget.QUARTERS - 1) / DayBudget.QUARTERS);
        double seat = WIDTH / days;
        double quarter = (seat - GAP) / DayBudget.QUARTERS;
        int spent = state.consumed();
        int planned = spent + state.planned();
        for (int at = 0; at < state.total(); ) {
            int end = Math.min(end(at, spent, planned, state.total()), at / 4 * 4 + 4);
            String look = at < spent ? "u-go" : at < planned ? "u-plan" : "u-acc";
            double x = at / 4 * seat + GAP / 2 + at % 4 * quarter;
            pieces.add(new Piece(look, one(x), one((end - at) * quarter)));
            at = end;
        }
        return pieces;
    }

    private static int end(int at, int spent, int planned, int total) {
        return at < spent ? spent : at < planned ? planned : total;
    }

    private static String one(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }
}
