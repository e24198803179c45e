// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Approach (R030 to R033), its standards, and what staff care is not (X01 to X05). */
@Component(service = ReportSection.class)
public final class NoteApproach extends PartSection {

    /** Made by Declarative Services. */
    public NoteApproach() {
        super(MethodologicalNote.ID, "approach");
    }

    @Override
    public List<Block> blocks(Material material) {
        return List.of(
                Shown.paragraph("approach.lead"),
                Shown.items("approach", 4),
                Shown.heading("approach.is"),
                Shown.items("is", 3),
                Shown.heading("approach.is-not"),
                Shown.items("is-not", 5),
                Shown.heading("approach.standards"),
                Shown.items("standard", 5));
    }
}
