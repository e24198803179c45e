// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Zone;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What was done, in the zones that the terms of reference give to the project, and altogether. */
@Component(service = ReportSection.class)
public final class DonorActivities extends PartSection {

    /** Made by Declarative Services. */
    public DonorActivities() {
        super(DonorView.ID, "activities");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        List<Zone> zones = material.frame().projects().stream()
                .filter(project -> project.code().equals(material.variant()))
                .flatMap(project -> material.frame().zones().stream()
                        .filter(zone -> project.zoneFromYear().containsKey(zone.code())))
                .toList();
        blocks.add(
                zones.isEmpty()
                        ? Shown.paragraph("donor.no-zones")
                        : Shown.field(
                                "donor.zones",
                                zones.stream()
                                        .map(zone -> say("name", zone.labels()))
                                        .toList()));
        blocks.addAll(Shown.chart(material, "sessions.zone", Block.Chart.Kind.BARS));
        blocks.addAll(Indicator.brief(Indicator.Group.ACTIVITY, material));
        return blocks;
    }
}
