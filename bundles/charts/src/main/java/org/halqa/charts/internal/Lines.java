// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A line for each row over months. Where a number is withheld the line is open and a dot stands at the foot. */
final class Lines implements Drawing {

    static final int MOST_ROWS = 6;
    private static final double HEIGHT = 170;

    @Override
    public double draw(Data data, Sketch sketch) {
        List<Legend.Entry> entries = entries(data);
        double top = Legend.draw(
                        sketch,
                        2,
                        entries,
                        (entry, x, y) -> sample(sketch, entries.indexOf(entry), entry.colour(), x, y + 7))
                + 6;
        Scale scale = Scale.upTo(data.largest());
        double start = sketch.width(data.say(scale.top())) + 12;
        Field field = new Field(start, top, (sketch.across() - start - 12) / data.columns(), HEIGHT / scale.top());
        for (double tick : scale.ticks()) {
            sketch.stroke(start, field.y(tick), sketch.across() - 6, field.y(tick), Ink.LINE, 0.7, 0);
            sketch.until(start - 6, field.y(tick) + 3.5, data.say(tick), Ink.QUIET);
        }
        for (int row = 0; row < data.rows(); row++) {
            line(data, sketch, row, field);
        }
        return Columns.names(data, sketch, start, field.step(), top + HEIGHT + 26);
    }

    private static void line(Data data, Sketch sketch, int row, Field field) {
        String colour = Ink.series(row, data.rowCode(row));
        OptionalDouble before = OptionalDouble.empty();
        for (int column = 0; column < data.columns(); column++) {
            OptionalDouble value = data.value(row, column);
            if (value.isPresent() && before.isPresent()) {
                double from = field.y(before.getAsDouble());
                double to = field.y(value.getAsDouble());
                sketch.stroke(field.x(column - 1), from, field.x(column), to, colour, 1.8, dash(row));
            }
            before = value;
        }
        for (int column = 0; column < data.columns(); column++) {
            point(sketch, field, data.value(row, column), row, column, colour);
        }
    }

    private static void point(Sketch sketch, Field field, OptionalDouble value, int row, int column, String colour) {
        if (value.isEmpty()) {
            sketch.withheld(field.x(column), field.y(0) + 10);
        } else {
            mark(sketch, row, colour, field.x(column), field.y(value.getAsDouble()));
        }
    }

    /** Full disc, square, open disc, square: every line has its own dash and mark. */
    private static void mark(Sketch sketch, int row, String colour, double x, double y) {
        if (row % 2 == 0) {
            sketch.disc(x, y, 3.2, row % 4 == 0 ? colour : Ink.GROUND, colour);
        } else {
            sketch.box(x - 3.4, y - 3.4, 6.8, 6.8, colour, Hatch.NONE);
        }
    }

    private static void sample(Sketch sketch, int row, String colour, double x, double y) {
        sketch.stroke(x, y, x + Legend.SWATCH, y, colour, 1.8, dash(row));
        mark(sketch, row, colour, x + Legend.SWATCH / 2, y);
    }

    private static double dash(int row) {
        return row % 3 * 4.0;
    }

    private static List<Legend.Entry> entries(Data data) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            entries.add(new Legend.Entry(data.row(row), Ink.series(row, data.rowCode(row)), Hatch.NONE));
        }
        return entries;
    }

    /** Where a month and a number are. */
    private record Field(double start, double top, double step, double unit) {
        double x(int column) {
            return start + step * (column + 0.5);
        }

        double y(double value) {
            return top + HEIGHT - value * unit;
        }
    }
}
