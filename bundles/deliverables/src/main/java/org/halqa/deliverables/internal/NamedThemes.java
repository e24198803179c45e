// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Needs;
import org.halqa.reporting.spi.Material;

/**
 * Themes by zone and audience, as the door protected them (B2), and by month, counted in released reports where readers may
 * read those one by one (B3): the same numbers as on the page of needs.
 */
final class NamedThemes {

    private static final List<String> CROSSED = List.of("sessions.theme-zone", "sessions.theme-audience");

    private NamedThemes() {}

    static List<Block> blocks(Material material) {
        Needs needs = Needs.in(material.documents(SessionFacts.KIND));
        List<Block> blocks = new ArrayList<>();
        CROSSED.stream()
                .flatMap(id -> material.evidence().table(id).stream())
                .forEach(table -> blocks.add(heat(table, say("themes.none", table.title()), material)));
        if (needs.reports() > 0) {
            Message month = say("themes.month");
            blocks.add(heat(needs.byMonth(month), say("themes.few", month, Needs.FEWEST), material));
        }
        if (!blocks.isEmpty()) {
            blocks.add(Shown.paragraph(
                    "themes.promise", Needs.FEWEST, material.evidence().threshold()));
        }
        return blocks;
    }

    /** Rows of nothing but dots are left out. */
    private static Block heat(Evidence.Table table, Message nothing, Material material) {
        List<Evidence.Line> rows = table.rows().stream()
                .filter(row -> !row.code().equals("TOTAL"))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.suppressed()))
                .toList();
        if (rows.isEmpty()) {
            return new Block.Notice(nothing);
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
