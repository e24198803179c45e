// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.OptionalDouble;

/** How far each row is: the first column out of the second. */
final class Coverage implements Drawing {

    private static final double WORDS = 90;

    @Override
    public double draw(Data data, Sketch sketch) {
        Rows rows = new Rows(data, sketch, 4);
        double room = sketch.across() - rows.start() - WORDS;
        for (int row = 0; row < data.rows(); row++) {
            rows.name(row);
            track(data, sketch, row, rows, room);
        }
        return rows.bottom() + 4;
    }

    private static void track(Data data, Sketch sketch, int row, Rows rows, double room) {
        double middle = rows.middle(row);
        OptionalDouble reached = data.value(row, 0);
        OptionalDouble planned = data.columns() > 1 ? data.value(row, 1) : OptionalDouble.of(100);
        if (reached.isEmpty() || planned.isEmpty()) {
            sketch.withheld(rows.start() + 14, middle);
            return;
        }
        double part = planned.getAsDouble() <= 0 ? 0 : reached.getAsDouble() / planned.getAsDouble();
        sketch.box(rows.start(), middle - 7, room, 14, Ink.PLASTER, Hatch.NONE);
        sketch.box(rows.start(), middle - 7, room * Math.min(1, Math.max(0, part)), 14, Ink.CEDAR, Hatch.NONE);
        sketch.stroke(rows.start() + room, middle - 9, rows.start() + room, middle + 9, Ink.EDGE, 1, 0);
        String words =
                data.say(ChartsPack.say("out-of", data.say(reached.getAsDouble()), data.say(planned.getAsDouble())));
        sketch.from(rows.start() + room + 6, middle + 3.5, words, Ink.TEXT);
    }
}
