// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What is new since the last note. */
@Component(service = ReportSection.class)
public final class SynthesisNews extends PartSection {

    /** Made by Declarative Services. */
    public SynthesisNews() {
        super(SynthesisNote.ID, "news");
    }

    @Override
    public List<Block> blocks(Material material) {
        Held all = Held.of(material);
        Held fresh = material.lastIssued().map(all::after).orElse(all);
        if (fresh.count() == 0) {
            return List.of(new Block.Notice(say("news.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.lastIssued()
                .map(day -> Shown.paragraph("news.since", day, fresh.count()))
                .orElseGet(() -> Shown.paragraph("news.first", fresh.count())));
        blocks.add(Shown.tally(fresh.tally("zone"), material.glossary()::zone));
        List<Message> firsts = firsts(all, fresh, material);
        if (!firsts.isEmpty() && material.lastIssued().isPresent()) {
            blocks.add(Shown.field("news.themes", firsts));
        }
        return blocks;
    }

    /** Themes that no earlier report names. */
    private static List<Message> firsts(Held all, Held fresh, Material material) {
        Set<String> before = all.where(session -> !fresh.sessions().contains(session))
                .tally("themes")
                .keySet();
        return fresh.tally("themes").keySet().stream()
                .filter(code -> !before.contains(code))
                .map(code -> material.glossary().term(Vocabulary.THEME, code))
                .toList();
    }
}
