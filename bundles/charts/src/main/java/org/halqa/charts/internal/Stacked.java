// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A bar for each row in parts. Parts that are withheld have no length: a dot at the end says that there are some. */
final class Stacked implements Drawing {

    private static final double END = 30;
    private static final double GAP = 1.2;

    @Override
    public double draw(Data data, Sketch sketch) {
        Rows rows = new Rows(data, sketch, Legend.draw(sketch, 2, entries(data)));
        double room = sketch.across() - rows.start() - END;
        double most = IntStream.range(0, data.rows())
                .mapToDouble(row -> shown(data, row))
                .max()
                .orElse(1);
        for (int row = 0; row < data.rows(); row++) {
            rows.name(row);
            bar(data, sketch, row, rows, room / Math.max(most, 1e-9));
        }
        rows.base(rows.start());
        return rows.bottom() + 4;
    }

    private static void bar(Data data, Sketch sketch, int row, Rows rows, double scale) {
        double x = rows.start();
        double middle = rows.middle(row);
        boolean withheld = false;
        for (int column = 0; column < data.columns(); column++) {
            OptionalDouble value = data.value(row, column);
            withheld |= value.isEmpty();
            double length = Math.max(0, value.orElse(0)) * scale;
            String colour = Ink.series(column, data.columnCode(column));
            sketch.box(x, middle - 8, Math.max(0, length - GAP), 16, colour, Hatch.of(column));
            x += length;
        }
        if (withheld) {
            sketch.withheld(x + 14, middle);
        }
    }

    private static double shown(Data data, int row) {
        return IntStream.range(0, data.columns())
                .mapToDouble(column -> Math.max(0, data.value(row, column).orElse(0)))
                .sum();
    }

    private static List<Legend.Entry> entries(Data data) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int column = 0; column < data.columns(); column++) {
            String colour = Ink.series(column, data.columnCode(column));
            entries.add(new Legend.Entry(data.column(column), colour, Hatch.of(column)));
        }
        return entries;
    }
}
