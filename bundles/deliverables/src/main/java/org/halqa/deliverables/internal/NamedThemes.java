// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Zone;
import org.halqa.reporting.Block;
import org.halqa.reporting.Needs;
import org.halqa.reporting.spi.Material;

/**
 * Themes by zone and by month, counted in released reports: the same numbers as on the page of needs (B2, B3). Nothing where
 * readers may not read reports one by one.
 */
final class NamedThemes {

    private NamedThemes() {}

    static List<Block> blocks(Material material) {
        Needs needs = Needs.in(material.documents(SessionFacts.KIND));
        if (needs.reports() == 0) {
            return List.of();
        }
        List<String> zones = material.frame().zones().stream().map(Zone::code).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heat(needs.byZone(say("themes.zone"), zones), material));
        blocks.add(heat(needs.byMonth(say("themes.month")), material));
        blocks.add(Shown.paragraph("themes.promise", Needs.FEWEST));
        return blocks;
    }

    /** Rows of nothing but dots are left out. */
    private static Block heat(Evidence.Table table, Material material) {
        List<Evidence.Line> rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.suppressed()))
                .toList();
        if (rows.isEmpty()) {
            return new Block.Notice(say("themes.few", table.title(), Needs.FEWEST));
        }
        return Shown.chart(
                Block.Chart.Kind.HEAT,
                Block.Figures.of(
                        new Evidence.Table(
                                table.id(),
                                table.title(),
                                table.rowDimension(),
                                table.columnDimension(),
                                table.columns(),
                                rows),
                        material.glossary()));
    }
}
