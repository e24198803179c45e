// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.Frame;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Modalities (R036 to R040, R050 to R053), from the dispositif that left through the door. */
@Component(service = ReportSection.class)
public final class NoteModalities extends PartSection {

    /** Made by Declarative Services. */
    public NoteModalities() {
        super(MethodologicalNote.ID, "modalities");
    }

    @Override
    public List<Block> blocks(Material material) {
        Frame frame = material.frame();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph("modalities.lead", frame.groupMin(), frame.groupMax()));
        blocks.add(Shown.field("context.days", say("name", frame.days().stripTrailingZeros())));
        blocks.add(Shown.field("modalities.types", terms(material, Vocabulary.SESSION_TYPE)));
        blocks.add(Shown.field("modalities.modes", terms(material, Vocabulary.MODE)));
        blocks.add(Shown.field("modalities.audiences", terms(material, Vocabulary.AUDIENCE)));
        blocks.add(Shown.field("modalities.languages", terms(material, Vocabulary.SESSION_LANGUAGE)));
        blocks.add(Shown.items("modality", 4));
        blocks.addAll(Shown.figures(material, "figures.calendar.days"));
        blocks.addAll(Dispositif.blocks(material, Dispositif.MODALITIES));
        return blocks;
    }

    private static List<Message> terms(Material material, Vocabulary vocabulary) {
        return material.terms(vocabulary).stream()
                .map(term -> say("name", term.labels()))
                .toList();
    }
}
