// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Recommendations: for XENIA those tagged with one of its strategies come with it. */
@Component(service = ReportSection.class)
public final class DonorRecommendations extends PartSection {

    /** Made by Declarative Services. */
    public DonorRecommendations() {
        super(DonorView.ID, "recommendations");
    }

    private static final List<String> LEVELS = List.of("STRATEGIC", "OPERATIONAL");

    @Override
    public List<Block> blocks(Material material) {
        boolean xenia = material.variant().equals(DonorView.XENIA);
        return Advice.blocks(
                material,
                LEVELS,
                recommendation -> !xenia
                        || Advice.code(recommendation, AuthorWords.STRATEGY).isPresent());
    }
}
