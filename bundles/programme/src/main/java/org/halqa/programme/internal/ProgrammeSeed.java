// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.PastProject;
import org.halqa.model.Period;
import org.halqa.model.Project;
import org.halqa.model.Zone;
import org.halqa.programme.Programme;

/** The programme of the terms of reference as {@code seeds/programme} writes it (R001 to R016, A1, A2, A10). */
final class ProgrammeSeed {

    private final Seed frame = Seed.read("programme.json");

    /** The programme of the contract. */
    Programme contracted() {
        return programme(
                "terms-of-reference",
                false,
                frame.text("reference"),
                frame.get("title").labels());
    }

    /** The frame of the fictional consortium: the same zones and projects, under a title that says what it is. */
    Programme demo() {
        Seed demo = Seed.read("demo.json");
        return programme(
                DemoProgramme.ID,
                true,
                demo.text("reference"),
                demo.get("title").labels());
    }

    private Programme programme(String id, boolean demo, String reference, Labels title) {
        Programme programme = new Programme(
                id,
                demo,
                reference,
                title,
                frame.get("contract").labels(),
                Period.ofMonths(YearMonth.parse(frame.text("from")), YearMonth.parse(frame.text("to"))),
                new BigDecimal(frame.text("days")),
                frame.number("sessionsMin"),
                frame.number("sessionsMax"),
                frame.number("threshold"),
                frame.number("managerThreshold"),
                Seed.read("zones.json").each(ProgrammeSeed::zone),
                Seed.read("organisations.json")
                        .each(seed -> new Organisation(seed.text("code"), seed.text("acronym"), seed.labels())),
                Seed.read("projects.json").each(ProgrammeSeed::project),
                Seed.read("history.json").each(ProgrammeSeed::past),
                0);
        checkReferences(programme);
        return programme;
    }

    private static Zone zone(Seed seed) {
        if (!seed.text("scheme").equals(Zone.ISO_SCHEME)) {
            throw new IllegalStateException("zone " + seed.text("code") + " uses codes of another scheme");
        }
        return new Zone(seed.text("code"), seed.text("iso"), seed.labels(), Set.copyOf(seed.texts("aliases")));
    }

    private static Project project(Seed seed) {
        Map<String, Integer> zoneFromYear = new HashMap<>();
        Seed years = seed.get("zoneFromYear");
        years.node().fieldNames().forEachRemaining(zone -> zoneFromYear.put(zone, years.number(zone)));
        return new Project(
                seed.text("code"),
                seed.get("label").labels(),
                seed.get("donor").labels(),
                Set.copyOf(seed.texts("countries")),
                seed.number("months"),
                seed.text("lead"),
                seed.texts("partners"),
                zoneFromYear);
    }

    private static PastProject past(Seed seed) {
        return new PastProject(
                seed.text("code"),
                seed.get("label").labels(),
                seed.number("months"),
                LocalDate.parse(seed.text("ended")),
                seed.text("continuedBy"));
    }

    private static void checkReferences(Programme programme) {
        Set<String> zones = programme.zones().stream().map(Zone::code).collect(Collectors.toSet());
        List<String> known =
                programme.organisations().stream().map(Organisation::code).toList();
        for (Project project : programme.projects()) {
            boolean whole = zones.containsAll(project.zoneFromYear().keySet())
                    && known.contains(project.lead())
                    && known.containsAll(project.partners())
                    && !project.partners().contains(project.lead());
            if (!whole) {
                throw new IllegalStateException("project " + project.code() + " names what the seeds do not have");
            }
        }
    }
}
