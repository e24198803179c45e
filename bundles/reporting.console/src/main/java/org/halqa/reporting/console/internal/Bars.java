// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/**
 * A table of one column as bars from zero: themes by size, everything else in its own order. A withheld bar has no length.
 *
 * @param largest length of the scale
 * @param grid the same numbers as a table
 */
public record Bars(String id, Message title, int largest, List<Bar> bars, Grid grid) {

    /** One bar. */
    public record Bar(Message name, String code, int value, boolean withheld) {}

    static boolean fit(Evidence.Table table) {
        return table.columns().size() == 1;
    }

    static Bars of(Block.Figures figures) {
        Evidence.Table table = figures.table();
        List<Bar> bars = bars(figures);
        int largest = bars.stream().mapToInt(Bar::value).max().orElse(0);
        return new Bars(table.id(), table.title(), Math.max(1, largest), bars, Grid.of(figures));
    }

    private static List<Bar> bars(Block.Figures figures) {
        List<Evidence.Line> rows = figures.table().rows();
        Stream<Bar> bars = IntStream.range(0, rows.size())
                .filter(at -> !rows.get(at).code().equals("TOTAL"))
                .mapToObj(at -> bar(figures.rows().get(at), rows.get(at)));
        return figures.table().rowDimension().equals("theme")
                ? bars.sorted(Comparator.comparingInt(Bar::value).reversed()).toList()
                : bars.toList();
    }

    private static Bar bar(Message name, Evidence.Line line) {
        Evidence.Cell cell = line.cells().get(0);
        return new Bar(name, line.code(), cell.value().orElse(0), cell.suppressed());
    }
}
