// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.Project;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Demo;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;

/** The programme on one page. */
final class OverviewPart implements Part {

    private final Programmes programmes;
    private final Demo demo;
    private final Doorkeeper doorkeeper;
    private final CivilClock clock;

    OverviewPart(Programmes programmes, Demo demo, Doorkeeper doorkeeper, CivilClock clock) {
        this.programmes = programmes;
        this.demo = demo;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        Programme programme = programmes.current();
        Map<String, Object> model = new HashMap<>();
        model.put("programme", programme);
        model.put("mission", new Mission(programme, clock.today()).values());
        model.put(
                "projects",
                programme.projects().stream()
                        .map(project -> project(programme, project))
                        .toList());
        model.put("partnersPerProject", partnersPerProject(programme));
        model.put(
                "zones",
                programme.zones().stream().map(zone -> zone(programme, zone)).toList());
        model.put(
                "vocabularies",
                Arrays.stream(Vocabulary.values())
                        .map(vocabulary -> WordsPart.summary(programmes, vocabulary))
                        .toList());
        model.put("mayEdit", doorkeeper.allows(request.caller(), "programme.write"));
        model.put("mayDemo", doorkeeper.allows(request.caller(), "demo.manage"));
        model.put("demo", demo.loaded());
        return View.Page.of("overview", Part.say("page.title"), model);
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        return new View.NotFound();
    }

    private Map<String, Object> project(Programme programme, Project project) {
        return Map.of(
                "project", project,
                "lead", acronym(project.lead()),
                "partners", project.partners().stream().map(this::acronym).toList(),
                "history",
                        programme.history().stream()
                                .filter(past -> past.continuedBy().equals(project.code()))
                                .toList());
    }

    private String acronym(String organisation) {
        return programmes.organisation(organisation).map(Organisation::acronym).orElse(organisation);
    }

    /** Where the terms of reference place a zone; nothing is made up for one that they do not place (A2). */
    private static Map<String, Object> zone(Programme programme, Zone zone) {
        List<Map<String, Object>> phases = programme.projectsIn(zone.code()).stream()
                .map(project -> Map.<String, Object>of(
                        "project", shortName(project),
                        "year", project.zoneFromYear().getOrDefault(zone.code(), 1)))
                .toList();
        return Map.of("zone", zone, "phases", phases);
    }

    /** The name before its explanation: “PROSAM 2” of “PROSAM 2 – Protection et santé …”. */
    private static Labels shortName(Project project) {
        Labels whole = project.labels();
        return new Labels(
                whole.fr().split(" – ", 2)[0],
                whole.ar().split(" – ", 2)[0],
                whole.en().split(" – ", 2)[0]);
    }

    /** How many partners each project has: one number when they agree, else one per project. */
    private static List<Integer> partnersPerProject(Programme programme) {
        return programme.projects().stream()
                .map(project -> project.partners().size())
                .distinct()
                .toList();
    }
}
