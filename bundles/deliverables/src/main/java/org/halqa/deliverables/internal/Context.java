// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Project;
import org.halqa.model.Zone;
import org.halqa.reporting.Block;
import org.halqa.reporting.Frame;

/** What the terms of reference say of the programme: donors, partners, zones, logframes (R009 to R016). */
final class Context {

    private static final Set<String> LOGFRAMES = Set.of("PROSAM2", "XENIA");

    private Context() {}

    static List<Block> blocks(Frame frame) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph(
                "context.mission",
                frame.title(),
                frame.window().from(),
                frame.window().to()));
        blocks.add(Shown.field("context.reference", say("name", frame.reference())));
        blocks.add(Shown.field("context.contract", say("name", frame.contract())));
        blocks.add(Shown.field("context.days", say("name", frame.days().stripTrailingZeros())));
        blocks.add(Shown.field("context.zones", names(frame.zones().stream().map(Zone::labels))));
        blocks.add(Shown.field(
                "context.denominators",
                say(
                        "denominators",
                        perProject(frame),
                        frame.civilSociety().size(),
                        frame.organisations().size())));
        blocks.add(Shown.heading("context.lead"));
        blocks.add(Shown.paragraph("mdm.who"));
        blocks.add(Shown.items("mdm.pillar", 3));
        blocks.add(Shown.paragraph("mdm.axes"));
        frame.history()
                .forEach(past ->
                        blocks.add(Shown.paragraph("context.past", past.labels(), past.ended(), past.months())));
        frame.projects().forEach(project -> blocks.addAll(project(project, frame)));
        return blocks;
    }

    /** How many partners a project has, leads left out: the same for both by the terms; else the largest. */
    static int perProject(Frame frame) {
        return frame.projects().stream()
                .mapToInt(project -> project.partners().size())
                .max()
                .orElse(0);
    }

    static List<Block> project(Project project, Frame frame) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, say("name", project.labels())));
        blocks.add(Shown.field("context.donor", say("name", project.donor())));
        blocks.add(Shown.field("context.length", say("months", project.months())));
        blocks.add(Shown.field(
                "context.partners", names(project.partners().stream().map(code -> name(code, frame)))));
        if (!project.zoneFromYear().isEmpty()) {
            blocks.add(Shown.field("context.phases", phases(project, frame)));
        }
        if (LOGFRAMES.contains(project.code())) {
            blocks.add(Shown.paragraph("logframe." + project.code() + ".general"));
            blocks.add(Shown.items("logframe." + project.code(), project.code().equals("XENIA") ? 3 : 1));
        }
        return blocks;
    }

    private static List<Message> phases(Project project, Frame frame) {
        return frame.zones().stream()
                .filter(zone -> project.zoneFromYear().containsKey(zone.code()))
                .map(zone -> say(
                        "context.phase", zone.labels(), project.zoneFromYear().getOrDefault(zone.code(), 1)))
                .toList();
    }

    private static Labels name(String code, Frame frame) {
        return frame.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .map(Organisation::labels)
                .findFirst()
                .orElseGet(() -> new Labels(code, "", ""));
    }

    private static List<Message> names(Stream<Labels> labels) {
        return labels.map(each -> say("name", each)).toList();
    }
}
