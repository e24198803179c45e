// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Effects: the qualitative part is its author’s and mandatory; scales are optional (A5). */
@Component(service = ReportSection.class)
public final class FinalEffects extends PartSection {

    /** Indicators that are the expected results themselves, or charts of an instrument. */
    private static final Set<String> STAND_ABOVE = Set.of("E9", "E11", "E12");

    /** Made by Declarative Services. */
    public FinalEffects() {
        super(FinalReport.ID, "effects");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph("effects.lead"));
        blocks.addAll(Paraphrased.blocks(material));
        blocks.addAll(Surveyed.expected(material));
        blocks.addAll(Surveyed.blocks(material, told(blocks)));
        blocks.add(Shown.heading("effects.indicators"));
        blocks.addAll(Indicator.brief(Indicator.Group.EFFECTS, material, STAND_ABOVE, told(blocks)));
        blocks.add(Shown.paragraph("effects.caution"));
        return blocks;
    }

    /** Sentences that a reader has met. */
    private static Set<Message> told(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Items.class::isInstance)
                .map(Block.Items.class::cast)
                .flatMap(items -> items.items().stream())
                .collect(Collectors.toSet());
    }
}
