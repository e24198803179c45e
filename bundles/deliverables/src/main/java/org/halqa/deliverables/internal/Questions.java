// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.Block;

/** Questions of an instrument as a reader wants them: a line of nothing but dots is left out, and it is said how many were. */
final class Questions {

    private Questions() {}

    /**
     * The charts, without questions of which nothing is shown.
     *
     * @param drawnOnly true to leave out what would be a table of mostly dots
     */
    static List<Block> shown(List<Block.Chart> charts, boolean drawnOnly) {
        List<Block> blocks = new ArrayList<>();
        int left = 0;
        for (Block.Chart chart : charts) {
            List<Integer> shown = shown(chart.figures().table());
            left += chart.figures().rows().size() - shown.size();
            if (!shown.isEmpty()) {
                Block drawn = Shown.drawn(only(chart, shown));
                if (drawn instanceof Block.Chart || !drawnOnly) {
                    blocks.add(drawn);
                } else {
                    left += shown.size();
                }
            }
        }
        if (left > 0) {
            blocks.add(new Block.Notice(say("instrument.left-out", left)));
        }
        return blocks;
    }

    private static List<Integer> shown(Evidence.Table table) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).cells().stream().anyMatch(cell -> !cell.suppressed()))
                .boxed()
                .toList();
    }

    private static Block.Chart only(Block.Chart chart, List<Integer> rows) {
        Evidence.Table all = chart.figures().table();
        Evidence.Table table = new Evidence.Table(
                all.id(),
                all.title(),
                all.rowDimension(),
                all.columnDimension(),
                all.columns(),
                rows.stream().map(all.rows()::get).toList(),
                all.measure(),
                all.decimals());
        return new Block.Chart(
                chart.kind(),
                chart.title(),
                chart.description(),
                new Block.Figures(
                        table,
                        chart.figures().rowsAre(),
                        chart.figures().columns(),
                        rows.stream().map(chart.figures().rows()::get).toList()));
    }
}
