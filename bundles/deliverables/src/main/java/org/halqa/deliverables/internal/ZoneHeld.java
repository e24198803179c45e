// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What was held in the zone: readers of this page may not read reports one by one, so that numbers come from the door. */
@Component(service = ReportSection.class)
public final class ZoneHeld extends PartSection {

    /** Made by Declarative Services. */
    public ZoneHeld() {
        super(ZoneStatus.ID, "held");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Counted.of(material)
                .cell("sessions.zone", material.variant(), "TOTAL")
                .map(cell -> List.of(
                        cell.suppressed()
                                ? Shown.paragraph(
                                        "zone.withheld", material.evidence().threshold())
                                : Shown.paragraph("zone.held", cell.value().orElse(0))))
                .orElseGet(() -> List.of(Shown.nothingYet()));
    }
}
