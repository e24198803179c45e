// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** First block of the workshop: the satisfaction survey (R073). */
@Component(service = ReportSection.class)
public final class RestitutionSurvey extends PartSection {

    /** Made by Declarative Services. */
    public RestitutionSurvey() {
        super(Restitution.ID, "survey");
    }

    @Override
    public List<Block> blocks(Material material) {
        return switch (material.variant()) {
            case Restitution.GUIDE -> List.of(Shown.items("guide.survey", 3));
            case Restitution.CARDS -> List.of(Shown.paragraph("cards.lead"));
            default -> blocks(material, material.variant().equals(Restitution.DECK));
        };
    }

    private static List<Block> blocks(Material material, boolean spoken) {
        List<Block> blocks = new ArrayList<>(Surveyed.brief(material));
        blocks.add(Shown.paragraph("restitution.promise", material.evidence().threshold()));
        if (spoken) {
            blocks.add(new Block.Spoken(say("spoken.survey")));
        }
        return blocks;
    }
}
