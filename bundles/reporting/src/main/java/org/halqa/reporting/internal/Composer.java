// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Block;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Report;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.Reports.Outline;
import org.halqa.reporting.Reports.PartContent;
import org.halqa.reporting.spi.ReportKind.Variant;

/** Puts a report on the programme together: for each part its heading, what sections compute, what its author wrote. */
final class Composer {

    private final Releases releases;
    private final Programmes programmes;
    private final Glossary glossary;
    private final History history;

    Composer(Releases releases, Programmes programmes, Glossary glossary, History history) {
        this.releases = releases;
        this.programmes = programmes;
        this.glossary = glossary;
        this.history = history;
    }

    Outline outline(Caller caller, Deliverable kind, Variant variant, SectionShelf sections, Locale language) {
        Programme programme = programmes.current();
        Source source = new Source(releases, caller, programme, kind.audience());
        ProgrammeMaterial material =
                new ProgrammeMaterial(List.of(), source, programmes, glossary, history, kind.kind(), variant.code());
        List<Released> words = source.all(AuthorWords.NARRATIVE);
        String place = kind.wordsByVariant() ? variant.code() : "";
        List<PartContent> parts = kind.parts().stream()
                .map(part -> content(part, kind.kind(), place, sections.blocks(part.id(), material), words, language))
                .toList();
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(blocks(part)));
        Set<String> known = kind.parts().stream().map(ReportPart::id).collect(Collectors.toSet());
        List<Block> rest = sections.rest(known, material);
        blocks.addAll(rest);
        Report report = new Report(
                kind.kind(),
                language,
                programme.reference(),
                titled(kind, variant),
                material.asOf(),
                programme.demo(),
                blocks,
                Names.of(material, variant));
        return new Outline(report, parts, rest);
    }

    private static PartContent content(
            ReportPart part, String kind, String variant, List<Block> computed, List<Released> words, Locale language) {
        return Narrative.find(words, kind, variant, part.id())
                .map(found -> new PartContent(part, computed, found.blocks(language), found.silent()))
                .orElseGet(() -> new PartContent(part, computed, List.of(), false));
    }

    private static List<Block> blocks(PartContent part) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, part.part().heading()));
        blocks.addAll(part.computed());
        blocks.addAll(part.written());
        if (part.gap()) {
            blocks.add(new Block.Notice(Message.of(ReportsPack.MODULE, "part.gap")));
        }
        return blocks;
    }

    /** The name of a kind, with its variant when it has several. */
    static Message titled(Deliverable kind, Variant variant) {
        return kind.variants().size() < 2
                ? kind.title()
                : Message.of(ReportsPack.MODULE, "title.variant", kind.title(), variant.label());
    }
}
