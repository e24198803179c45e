// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Objectives and expected results (R020 to R026, R060 to R064). */
@Component(service = ReportSection.class)
public final class NoteObjectives extends PartSection {

    /** Made by Declarative Services. */
    public NoteObjectives() {
        super(MethodologicalNote.ID, "objectives");
    }

    @Override
    public List<Block> blocks(Material material) {
        return List.of(
                Shown.paragraph("objective.general"),
                Shown.items("objective", 5),
                Shown.heading("objective.results"),
                Shown.items("result", 5));
    }
}
