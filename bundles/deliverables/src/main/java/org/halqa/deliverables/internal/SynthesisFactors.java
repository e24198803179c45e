// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Organisational stress factors that were relayed. */
@Component(service = ReportSection.class)
public final class SynthesisFactors extends PartSection {

    /** Made by Declarative Services. */
    public SynthesisFactors() {
        super(SynthesisNote.ID, "factors");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Factors.blocks(material, 2);
    }
}
