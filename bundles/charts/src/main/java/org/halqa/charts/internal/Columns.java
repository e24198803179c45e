// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.List;

/** Names of columns below or above what is drawn; when they are too wide for all, only some of them are written. */
final class Columns {

    private Columns() {}

    /** Writes the names from {@code y} downwards and says where they end. */
    static double names(Data data, Sketch sketch, double start, double step, double y) {
        double widest = 0;
        for (int column = 0; column < data.columns(); column++) {
            for (String word : Sketch.words(data.column(column))) {
                widest = Math.max(widest, sketch.width(word));
            }
        }
        int every = (int) Math.max(1, Math.ceil((Math.min(widest, 90) + 4) / step));
        int most = 1;
        for (int column = 0; column < data.columns(); column += every) {
            List<String> lines = sketch.lines(data.column(column), step * every - 4, 3);
            most = Math.max(most, lines.size());
            for (int i = 0; i < lines.size(); i++) {
                double middle = start + step * (column + 0.5);
                sketch.around(middle, y + sketch.size() + i * sketch.line(), lines.get(i), Ink.QUIET);
            }
        }
        return y + most * sketch.line() + 6;
    }
}
