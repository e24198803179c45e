// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.OptionalDouble;

/** Two points for each row, joined: an open one before, a full one after. */
final class BeforeAfter implements Drawing {

    private static final double KEY = 24;

    @Override
    public double draw(Data data, Sketch sketch) {
        key(data, sketch);
        Rows rows = new Rows(data, sketch, KEY);
        Scale scale = Scale.upTo(data.largest());
        double unit = (sketch.across() - rows.start() - 60) / scale.top();
        for (double tick : scale.ticks()) {
            double x = rows.start() + 24 + tick * unit;
            sketch.stroke(x, KEY, x, rows.bottom(), Ink.LINE, 0.7, 0);
            sketch.around(x, rows.bottom() + sketch.size() + 3, data.say(tick), Ink.QUIET);
        }
        for (int row = 0; row < data.rows(); row++) {
            rows.name(row);
            pair(data, sketch, row, rows.start() + 24, rows.middle(row), unit);
        }
        return rows.bottom() + sketch.line() + 8;
    }

    private static void pair(Data data, Sketch sketch, int row, double start, double y, double unit) {
        OptionalDouble before = data.value(row, 0);
        OptionalDouble after = data.columns() > 1 ? data.value(row, 1) : OptionalDouble.empty();
        if (before.isPresent() && after.isPresent()) {
            double from = start + before.getAsDouble() * unit;
            sketch.stroke(from, y, start + after.getAsDouble() * unit, y, Ink.EDGE, 2, 0);
        } else {
            sketch.withheld(start - 12, y);
        }
        if (before.isPresent()) {
            sketch.disc(start + before.getAsDouble() * unit, y, 5, Ink.GROUND, Ink.CEDAR);
        }
        if (after.isPresent()) {
            sketch.disc(start + after.getAsDouble() * unit, y, 5, Ink.CEDAR, Ink.CEDAR);
        }
    }

    private static void key(Data data, Sketch sketch) {
        double x = 6;
        for (int column = 0; column < Math.min(2, data.columns()); column++) {
            sketch.disc(x, 9, 5, column == 0 ? Ink.GROUND : Ink.CEDAR, Ink.CEDAR);
            sketch.from(x + 10, 12.5, data.column(column), Ink.TEXT);
            x += 10 + sketch.width(data.column(column)) + 22;
        }
    }
}
