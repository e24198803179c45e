// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Whether the relays of the zone were reached (R036). */
@Component(service = ReportSection.class)
public final class ZoneRelays extends PartSection {

    /** Made by Declarative Services. */
    public ZoneRelays() {
        super(ZoneStatus.ID, "relays");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(Shown.row(material, "sessions.zone-audience", material.variant()));
        Counted.of(material)
                .cell("sessions.zone-audience", material.variant(), "RELAIS")
                .filter(cell -> !cell.suppressed())
                .filter(cell -> cell.value().orElse(0) > 0)
                .ifPresent(cell -> blocks.add(Shown.paragraph("zone.relay")));
        return blocks;
    }
}
