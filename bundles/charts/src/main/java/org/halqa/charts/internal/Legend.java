// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.List;

/** What colours and patterns stand for, in as many lines as it takes. */
final class Legend {

    /** One entry. */
    record Entry(String name, String colour, Hatch hatch) {}

    /** Draws what an entry stands for. */
    interface Sample {
        void draw(Entry entry, double x, double y);
    }

    static final double SWATCH = 14;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double LINE = 18;

    private Legend() {}

    /** Draws {@code entries} from {@code top} and says where they end. */
    static double draw(Sketch sketch, double top, List<Entry> entries) {
        return draw(
                sketch,
                top,
                entries,
                (entry, x, y) -> sketch.box(x, y + 1, SWATCH, SWATCH, entry.colour(), entry.hatch()));
    }

    /** The same with samples drawn by {@code sample}, which has {@link #SWATCH} by as much from a corner. */
    static double draw(Sketch sketch, double top, List<Entry> entries, Sample sample) {
        double x = 0;
        double y = top;
        for (Entry entry : entries) {
            double width = SWATCH + GAP + sketch.width(entry.name()) + BETWEEN;
            if (x > 0 && x + width - BETWEEN > sketch.across()) {
                x = 0;
                y += LINE;
            }
            sample.draw(entry, x, y);
            sketch.from(x + SWATCH + GAP, y + 11, entry.name(), Ink.TEXT);
            x += width;
        }
        return y + LINE + 6;
    }
}
