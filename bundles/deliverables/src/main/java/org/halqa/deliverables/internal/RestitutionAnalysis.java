// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Second block: what groups spoke of, for the whole consortium and never by team, zone or organisation. */
@Component(service = ReportSection.class)
public final class RestitutionAnalysis extends PartSection {

    /** Made by Declarative Services. */
    public RestitutionAnalysis() {
        super(Restitution.ID, "analysis");
    }

    @Override
    public List<Block> blocks(Material material) {
        return switch (material.variant()) {
            case Restitution.GUIDE -> List.of(Shown.items("guide.analysis", 4));
            case Restitution.CARDS -> cards(material);
            default -> charts(material, material.variant().equals(Restitution.DECK));
        };
    }

    private static List<Block> charts(Material material, boolean spoken) {
        List<Block> blocks = new ArrayList<>(Shown.chart(material, "sessions.theme", Block.Chart.Kind.BARS));
        blocks.addAll(Shown.chart(material, "sessions.month", Block.Chart.Kind.BARS));
        if (spoken) {
            blocks.add(new Block.Spoken(say("spoken.analysis")));
        } else {
            blocks.add(Shown.items("handout", 3));
        }
        return blocks;
    }

    /** What can I change on Monday? Two small things for each axis. */
    private static List<Block> cards(Material material) {
        return Monday.AXES.stream()
                .flatMap(axis -> Stream.of(
                        new Block.Heading(2, material.glossary().term(Vocabulary.STRESS_FACTOR, axis)),
                        Shown.items("monday." + axis, 2)))
                .toList();
    }
}
