// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What the numbers cannot say. */
@Component(service = ReportSection.class)
public final class FinalLimits extends PartSection {

    /** Made by Declarative Services. */
    public FinalLimits() {
        super(FinalReport.ID, "limits");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Stream.concat(
                        Stream.of(
                                Shown.paragraph("limits.lead", material.frame().threshold())),
                        Indicator.brief(Indicator.Group.PROTECTION, material).stream())
                .toList();
    }
}
