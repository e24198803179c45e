// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;

/** Results of the satisfaction survey (R074), as far as enough people answered. */
final class Surveyed {

    private Surveyed() {}

    static List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        for (Evidence results : material.surveys()) {
            results.tables().forEach(table -> blocks.add(Block.Figures.of(table, material.glossary())));
            results.estimates().forEach(estimate -> blocks.add(new Block.Paragraph(estimate.label())));
        }
        return blocks.isEmpty() ? List.of(new Block.Notice(say("survey.none"))) : blocks;
    }
}
