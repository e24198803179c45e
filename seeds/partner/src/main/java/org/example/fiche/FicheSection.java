// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Says at the end of the synthesis note how many session reports it rests on. */
@Component
public class FicheSection implements ReportSection {

    @Override
    public String id() {
        return "partner.fiche.basis";
    }

    @Override
    public String kind() {
        return "synthesis-note";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> blocks(Material material) {
        int reports = material.documents("session-report").size();
        return List.of(
                new Block.Heading(1, FicheWords.say("basis")),
                new Block.Paragraph(FicheWords.say("basis.count", reports)));
    }
}
