// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Needs and stress factors across sessions: indicators B1 to B7, resources beside difficulties (R031). */
@Component(service = ReportSection.class)
public final class FinalAnalysis extends PartSection {

    /** Made by Declarative Services. */
    public FinalAnalysis() {
        super(FinalReport.ID, "analysis");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(Shown.chart(material, "sessions.theme", Block.Chart.Kind.BARS));
        blocks.addAll(NamedThemes.blocks(material));
        blocks.addAll(Indicator.brief(Indicator.Group.NEEDS, material));
        blocks.add(Shown.heading("factors.heading"));
        blocks.addAll(Factors.blocks(material, 3));
        return blocks;
    }
}
