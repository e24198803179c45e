// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Tools: charter, themes, coping tools (R022, R023, R041, R042). */
@Component(service = ReportSection.class)
public final class NoteTools extends PartSection {

    /** Made by Declarative Services. */
    public NoteTools() {
        super(MethodologicalNote.ID, "tools");
    }

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(List.of(Shown.paragraph("tools.lead"), Shown.items("tool", 4)));
        blocks.addAll(Dispositif.blocks(material, Dispositif.TOOLS));
        blocks.add(Shown.heading("tools.themes"));
        blocks.add(Shown.terms(material, Vocabulary.THEME));
        blocks.add(Shown.heading("tools.resources"));
        blocks.add(Shown.terms(material, Vocabulary.RESOURCE));
        return blocks;
    }
}
