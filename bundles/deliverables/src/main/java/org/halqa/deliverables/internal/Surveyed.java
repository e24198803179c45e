// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.Block;
import org.halqa.reporting.ExpectedResults;
import org.halqa.reporting.spi.Material;

/** What closed surveys say, as far as enough people answered (R060 to R064, R074). */
final class Surveyed {

    private Surveyed() {}

    /** The five expected results, each with the sentences that coordination reads on the page of results. */
    static List<Block> expected(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, ExpectedResults.heading()));
        for (ExpectedResults.Expected one : ExpectedResults.of(material.surveyParts())) {
            blocks.add(new Block.Heading(3, one.name()));
            blocks.add(one.says().isEmpty() ? new Block.Notice(ExpectedResults.none()) : new Block.Items(one.says()));
        }
        blocks.add(new Block.Notice(ExpectedResults.caution()));
        return blocks;
    }

    static List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        for (Evidence results : material.surveys()) {
            results.tables().forEach(table -> blocks.add(Block.Figures.of(table, material.glossary())));
            results.estimates().forEach(estimate -> blocks.add(new Block.Paragraph(estimate.label())));
        }
        return blocks.isEmpty() ? List.of(new Block.Notice(say("survey.none"))) : blocks;
    }
}
