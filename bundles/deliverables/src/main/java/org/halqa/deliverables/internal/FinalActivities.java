// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What was done: indicators A1 to A12, by zone, month and audience. */
@Component(service = ReportSection.class)
public final class FinalActivities extends PartSection {

    /** Made by Declarative Services. */
    public FinalActivities() {
        super(FinalReport.ID, "activities");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(Indicator.brief(Indicator.Group.ACTIVITY, material));
        blocks.addAll(Reached.blocks(material));
        blocks.addAll(Shown.chart(material, "sessions.zone", Block.Chart.Kind.BARS));
        blocks.addAll(Shown.chart(material, "sessions.month", Block.Chart.Kind.BARS));
        blocks.addAll(Shown.chart(material, "sessions.zone-audience", Block.Chart.Kind.HEAT));
        blocks.addAll(Shown.figures(material, "figures.calendar."));
        return blocks;
    }
}
