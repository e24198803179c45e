// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sections of one kind of report in reading order: for each id the best ranked. */
final class SectionShelf {

    private static final Logger LOG = LoggerFactory.getLogger(SectionShelf.class);

    private final List<ReportSection> sections;

    SectionShelf(List<Contribution<ReportSection>> contributions, String kind) {
        Set<String> taken = new HashSet<>();
        this.sections = contributions.stream()
                .sorted(Contribution.bestFirst())
                .map(Contribution::what)
                .filter(section -> section.kind().equals(kind))
                .filter(section -> taken.add(section.id()))
                .sorted(Comparator.comparingInt(ReportSection::order).thenComparing(ReportSection::id))
                .toList();
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    /** What all sections say; where one fails, the report says so and the rest is there. */
    List<Block> blocks(Material material) {
        return blocks(section -> true, material);
    }

    /** What the sections of one part say. */
    List<Block> blocks(String part, Material material) {
        return blocks(section -> section.part().equals(part), material);
    }

    /** What the sections say that belong to none of {@code parts}. */
    List<Block> rest(Set<String> parts, Material material) {
        return blocks(section -> !parts.contains(section.part()), material);
    }

    private List<Block> blocks(Predicate<ReportSection> wanted, Material material) {
        WatchedMaterial watched = new WatchedMaterial(material);
        List<Block> blocks = new ArrayList<>();
        sections.stream().filter(wanted).forEach(section -> blocks.addAll(blocks(section, watched)));
        if (!blocks.isEmpty()) {
            blocks.addAll(watched.remarks());
        }
        return List.copyOf(blocks);
    }

    private static List<Block> blocks(ReportSection section, Material material) {
        try {
            return List.copyOf(section.blocks(material));
        } catch (DoorClosed e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.warn("Section {} failed: {}", section.id(), Trace.of(e));
            return List.of(new Block.Notice(Message.of(ReportsPack.MODULE, "section.failed", section.id())));
        }
    }
}
