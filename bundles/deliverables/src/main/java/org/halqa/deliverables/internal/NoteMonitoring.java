// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Monitoring and evaluation: the indicators and how numbers are protected. */
@Component(service = ReportSection.class)
public final class NoteMonitoring extends PartSection {

    /** Made by Declarative Services. */
    public NoteMonitoring() {
        super(MethodologicalNote.ID, "monitoring");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph(
                "monitoring.lead",
                material.frame().threshold(),
                material.frame().managerThreshold()));
        blocks.addAll(Dispositif.blocks(material, Dispositif.MONITORING));
        for (Indicator.Group group : Indicator.Group.values()) {
            blocks.add(Shown.heading("group." + group));
            blocks.add(new Block.Items(Indicator.of(group).stream()
                    .map(indicator -> say("indicator.line", indicator.id(), indicator.name(), indicator.formula()))
                    .toList()));
        }
        return blocks;
    }
}
