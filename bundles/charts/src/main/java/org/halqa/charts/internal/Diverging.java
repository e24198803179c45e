// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A bar for each row around a middle. A row with a number that is withheld cannot be placed: a dot stands for it. */
final class Diverging implements Drawing {

    private static final double GAP = 1.2;

    @Override
    public double draw(Data data, Sketch sketch) {
        Rows rows = new Rows(data, sketch, Legend.draw(sketch, 2, entries(data)));
        double reach = IntStream.range(0, data.rows())
                .filter(row -> complete(data, row))
                .mapToDouble(row -> Math.max(before(data, row), sum(data, row) - before(data, row)))
                .max()
                .orElse(1);
        double middle = (rows.start() + sketch.across()) / 2;
        double scale = (sketch.across() - rows.start()) / 2 / Math.max(reach, 1e-9);
        rows.base(middle);
        for (int row = 0; row < data.rows(); row++) {
            rows.name(row);
            if (complete(data, row)) {
                bar(data, sketch, row, rows.middle(row), middle - before(data, row) * scale, scale);
            } else {
                sketch.withheld(middle, rows.middle(row));
            }
        }
        return rows.bottom() + 4;
    }

    private static void bar(Data data, Sketch sketch, int row, double y, double start, double scale) {
        double x = start;
        for (int column = 0; column < data.columns(); column++) {
            double value = data.value(row, column).orElse(0);
            String colour = Ink.around(column, data.columns());
            sketch.box(x, y - 8, Math.max(0, value * scale - GAP), 16, colour, pattern(column, data.columns()));
            String number = data.say(value);
            if (value * scale > sketch.width(number) + 8) {
                double width = sketch.width(number) + 4;
                double centre = x + value * scale / 2;
                sketch.box(centre - width / 2, y - 6, width, 12, colour, Hatch.NONE);
                sketch.around(centre, y + 3.5, number, Ink.on(colour));
            }
            x += value * scale;
        }
    }

    /** The two ends are patterned in different ways, so that they are told apart in grey as well. */
    private static Hatch pattern(int column, int columns) {
        return column == 0 ? Hatch.RISING : column == columns - 1 ? Hatch.FALLING : Hatch.NONE;
    }

    private static boolean complete(Data data, int row) {
        return IntStream.range(0, data.columns())
                .allMatch(column -> data.value(row, column).isPresent());
    }

    private static double sum(Data data, int row) {
        return IntStream.range(0, data.columns())
                .mapToDouble(column -> data.value(row, column).orElse(0))
                .sum();
    }

    /** How much stands before the middle: the first half of the columns, and half of the one between. */
    private static double before(Data data, int row) {
        double first = IntStream.range(0, data.columns() / 2)
                .mapToDouble(column -> data.value(row, column).orElse(0))
                .sum();
        boolean odd = data.columns() % 2 == 1;
        return odd ? first + data.value(row, data.columns() / 2).orElse(0) / 2 : first;
    }

    private static List<Legend.Entry> entries(Data data) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int column = 0; column < data.columns(); column++) {
            String colour = Ink.around(column, data.columns());
            entries.add(new Legend.Entry(data.column(column), colour, pattern(column, data.columns())));
        }
        return entries;
    }
}
