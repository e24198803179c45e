// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Indicators of one group, each with its formula, source and state. */
@Component(service = ReportSection.class)
public final class IndicatorsNeeds extends PartSection {

    /** Made by Declarative Services. */
    public IndicatorsNeeds() {
        super(Indicators.ID, "needs");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Indicator.full(Indicator.Group.NEEDS, material);
    }
}
