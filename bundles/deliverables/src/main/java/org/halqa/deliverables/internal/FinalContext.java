// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Context (R007 to R016). */
@Component(service = ReportSection.class)
public final class FinalContext extends PartSection {

    /** Made by Declarative Services. */
    public FinalContext() {
        super(FinalReport.ID, "context");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Context.blocks(material.frame());
    }
}
