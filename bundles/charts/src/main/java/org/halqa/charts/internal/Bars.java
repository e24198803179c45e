// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A bar for each row. */
final class Bars implements Drawing {

    private static final double NUMBER = 46;

    @Override
    public double draw(Data data, Sketch sketch) {
        Rows rows = new Rows(data, sketch, 4);
        double room = sketch.across() - rows.start() - NUMBER;
        double most = IntStream.range(0, data.rows())
                .mapToObj(data::whole)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(1);
        for (int row = 0; row < data.rows(); row++) {
            rows.name(row);
            double middle = rows.middle(row);
            OptionalDouble value = data.whole(row);
            if (value.isEmpty()) {
                sketch.withheld(rows.start() + 14, middle);
            } else {
                double length = room * Math.max(0, value.getAsDouble()) / Math.max(most, 1e-9);
                sketch.box(rows.start(), middle - 7, length, 14, Ink.CEDAR, Hatch.NONE);
                sketch.from(rows.start() + length + 5, middle + 3.5, data.say(value.getAsDouble()), Ink.TEXT);
            }
        }
        rows.base(rows.start());
        return rows.bottom() + 4;
    }
}
