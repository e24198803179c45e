// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What groups spoke of. */
@Component(service = ReportSection.class)
public final class DonorNeeds extends PartSection {

    /** Made by Declarative Services. */
    public DonorNeeds() {
        super(DonorView.ID, "needs");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Shown.chart(material, "sessions.theme", Block.Chart.Kind.BARS);
    }
}
