// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** When it was held. */
@Component(service = ReportSection.class)
public final class ZoneMonths extends PartSection {

    /** Made by Declarative Services. */
    public ZoneMonths() {
        super(ZoneStatus.ID, "months");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Shown.row(material, "sessions.zone-month", material.variant());
    }
}
