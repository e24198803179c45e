// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Every requirement with what shows that it is met. */
@Component(service = ReportSection.class)
public final class ComplianceTable implements ReportSection {

    @Override
    public String id() {
        return "compliance.requirements";
    }

    @Override
    public String kind() {
        return Compliance.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph("compliance.lead"));
        for (Requirement requirement : Requirements.all()) {
            Requirement.Met met = requirement.evidence().apply(material);
            blocks.add(new Block.Field(
                    say("requirement.named", requirement.id(), say("requirement." + requirement.id())),
                    List.of(say("met." + met.state()), met.proof())));
        }
        return blocks;
    }
}
