// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Organisation;
import org.halqa.model.PastProject;
import org.halqa.model.Project;
import org.halqa.model.Zone;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the zones, organisations and projects of a programme. */
final class StructureRows {

    private final Handle handle;
    private final String programme;

    StructureRows(Handle handle, String programme) {
        this.handle = handle;
        this.programme = programme;
    }

    List<Zone> zones() {
        Map<String, Set<String>> aliases = new HashMap<>();
        query("aliases")
                .map((row, context) -> aliases.computeIfAbsent(row.getString("zone"), zone -> new HashSet<>())
                        .add(row.getString("alias")))
                .list();
        return query("zones")
                .map((row, context) -> new Zone(
                        row.getString("code"),
                        row.getString("iso"),
                        Words.read(row, "label"),
                        aliases.getOrDefault(row.getString("code"), Set.of())))
                .list();
    }

    List<Organisation> organisations() {
        return query("organisations")
                .map((row, context) ->
                        new Organisation(row.getString("code"), row.getString("acronym"), Words.read(row, "label")))
                .list();
    }

    List<Project> projects() {
        List<Member> members = query("members")
                .map((row, context) -> new Member(
                        row.getString("project"),
                        row.getString("organisation"),
                        row.getString("role").equals("lead")))
                .list();
        Map<String, Map<String, Integer>> phases = phases();
        return query("projects")
                .map((row, context) -> new Project(
                        row.getString("code"),
                        Words.read(row, "label"),
                        Words.read(row, "donor"),
                        Set.of(row.getString("countries").split(" ")),
                        row.getInt("months"),
                        of(row.getString("code"), true, members).get(0),
                        of(row.getString("code"), false, members),
                        phases.getOrDefault(row.getString("code"), Map.of())))
                .list();
    }

    List<PastProject> history() {
        return query("history")
                .map((row, context) -> new PastProject(
                        row.getString("code"),
                        Words.read(row, "label"),
                        row.getInt("months"),
                        row.getDate("ended").toLocalDate(),
                        row.getString("continued_by")))
                .list();
    }

    private Map<String, Map<String, Integer>> phases() {
        Map<String, Map<String, Integer>> phases = new HashMap<>();
        query("phases")
                .map((row, context) -> phases.computeIfAbsent(row.getString("project"), project -> new HashMap<>())
                        .put(row.getString("zone"), row.getInt("from_year")))
                .list();
        return phases;
    }

    private Query query(String statement) {
        return handle.createQuery(Words.sql(StructureRows.class, statement)).bind("programme", programme);
    }

    private record Member(String project, String organisation, boolean lead) {}

    private static List<String> of(String project, boolean lead, List<Member> members) {
        return members.stream()
                .filter(member -> member.project().equals(project) && member.lead() == lead)
                .map(Member::organisation)
                .toList();
    }
}
