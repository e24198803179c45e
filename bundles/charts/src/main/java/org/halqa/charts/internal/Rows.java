// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.List;
import java.util.stream.IntStream;

/** Rows of a chart below each other: names at the start, room for what is drawn beside them. */
final class Rows {

    private static final double WIDEST_NAME = 150;
    private static final double WIDEST_IF_NARROW = 108;
    private static final int MOST_LINES = 3;
    private static final int MOST_IF_NARROW = 6;
    private static final double GAP = 8;
    private static final double LEAST = 22;
    private static final double PADDING = 8;

    private final Sketch sketch;
    private final List<List<String>> names;
    private final double start;
    private final double[] tops;

    Rows(Data data, Sketch sketch, double top) {
        this.sketch = sketch;
        double widest = IntStream.range(0, data.rows())
                .mapToDouble(row -> sketch.width(data.row(row)))
                .max()
                .orElse(0);
        double most = Math.min(widest + 2, sketch.narrow() ? WIDEST_IF_NARROW : WIDEST_NAME);
        int lines = sketch.narrow() ? MOST_IF_NARROW : MOST_LINES;
        this.names = IntStream.range(0, data.rows())
                .mapToObj(row -> sketch.lines(data.row(row), most, lines))
                .toList();
        this.start = names.stream()
                        .flatMap(List::stream)
                        .mapToDouble(sketch::width)
                        .max()
                        .orElse(0)
                + GAP;
        this.tops = new double[names.size() + 1];
        tops[0] = top;
        for (int i = 0; i < names.size(); i++) {
            tops[i + 1] = tops[i] + Math.max(LEAST, names.get(i).size() * sketch.line() + PADDING);
        }
    }

    /** Where the room beside the names begins. */
    double start() {
        return start;
    }

    double middle(int row) {
        return (tops[row] + tops[row + 1]) / 2;
    }

    double top(int row) {
        return tops[row];
    }

    double bottom() {
        return tops[tops.length - 1];
    }

    void name(int row) {
        sketch.label(start - GAP, middle(row), names.get(row));
    }

    /** The line at which bars begin. */
    void base(double x) {
        sketch.stroke(x, tops[0], x, bottom(), Ink.EDGE, 0.8, 0);
    }
}
