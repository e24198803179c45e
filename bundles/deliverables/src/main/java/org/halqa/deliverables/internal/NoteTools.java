// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

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
        return List.of(
                Shown.paragraph("tools.lead"),
                Shown.items("tool", 4),
                Shown.heading("tools.themes"),
                Shown.terms(material, Vocabulary.THEME),
                Shown.heading("tools.resources"),
                Shown.terms(material, Vocabulary.RESOURCE));
    }
}
