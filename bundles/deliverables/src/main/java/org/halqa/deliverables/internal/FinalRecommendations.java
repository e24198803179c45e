// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Strategic and operational recommendations with owner, axis, strategy and status. */
@Component(service = ReportSection.class)
public final class FinalRecommendations extends PartSection {

    /** Made by Declarative Services. */
    public FinalRecommendations() {
        super(FinalReport.ID, "recommendations");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Advice.blocks(material);
    }
}
