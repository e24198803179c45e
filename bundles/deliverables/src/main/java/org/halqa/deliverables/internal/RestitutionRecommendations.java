// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Third block: strategic recommendations (R073). */
@Component(service = ReportSection.class)
public final class RestitutionRecommendations extends PartSection {

    /** Made by Declarative Services. */
    public RestitutionRecommendations() {
        super(Restitution.ID, "recommendations");
    }

    @Override
    public List<Block> blocks(Material material) {
        return switch (material.variant()) {
            case Restitution.GUIDE -> List.of(Shown.items("guide.recommendations", 3));
            case Restitution.CARDS -> List.of(Shown.paragraph("cards.end"));
            default -> blocks(material, material.variant().equals(Restitution.DECK));
        };
    }

    private static List<Block> blocks(Material material, boolean spoken) {
        List<Block> blocks = new ArrayList<>(Advice.blocks(material, List.of("STRATEGIC"), recommendation -> true));
        if (spoken) {
            blocks.add(new Block.Spoken(say("spoken.recommendations")));
        }
        return blocks;
    }
}
