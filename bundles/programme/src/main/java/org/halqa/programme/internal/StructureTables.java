// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.sql.Date;
import java.util.List;
import org.halqa.model.Organisation;
import org.halqa.model.PastProject;
import org.halqa.model.Project;
import org.halqa.model.Zone;
import org.halqa.programme.Programme;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes the zones, organisations and projects of a programme, once. */
final class StructureTables {

    private final Handle handle;
    private final Programme programme;

    StructureTables(Handle handle, Programme programme) {
        this.handle = handle;
        this.programme = programme;
    }

    void insert() {
        each(programme.zones(), this::zone);
        each(programme.organisations(), this::organisation);
        each(programme.projects(), this::project);
        programme.history().forEach(this::past);
    }

    private void zone(Zone zone, int place) {
        Words.bind(update("insertZone"), "label", zone.labels())
                .bind("code", zone.code())
                .bind("place", place)
                .bind("iso", zone.iso())
                .bind("scheme", Zone.ISO_SCHEME)
                .execute();
        zone.aliases().forEach(alias -> update("insertAlias")
                .bind("zone", zone.code())
                .bind("alias", alias)
                .execute());
    }

    private void organisation(Organisation organisation, int place) {
        Words.bind(update("insertOrganisation"), "label", organisation.labels())
                .bind("code", organisation.code())
                .bind("place", place)
                .bind("acronym", organisation.acronym())
                .execute();
    }

    private void project(Project project, int place) {
        Words.bind(Words.bind(update("insertProject"), "label", project.labels()), "donor", project.donor())
                .bind("code", project.code())
                .bind("place", place)
                .bind(
                        "countries",
                        String.join(" ", project.countries().stream().sorted().toList()))
                .bind("months", project.months())
                .execute();
        member(project, project.lead(), "lead", 0);
        each(project.partners(), (partner, at) -> member(project, partner, "partner", at + 1));
        project.zoneFromYear().forEach((zone, year) -> update("insertPhase")
                .bind("project", project.code())
                .bind("zone", zone)
                .bind("from_year", year)
                .execute());
    }

    private void member(Project project, String organisation, String role, int place) {
        update("insertMember")
                .bind("project", project.code())
                .bind("organisation", organisation)
                .bind("role", role)
                .bind("place", place)
                .execute();
    }

    private void past(PastProject past) {
        Words.bind(update("insertPast"), "label", past.labels())
                .bind("code", past.code())
                .bind("months", past.months())
                .bind("ended", Date.valueOf(past.ended()))
                .bind("continued_by", past.continuedBy())
                .execute();
    }

    private Update update(String statement) {
        return handle.createUpdate(Words.sql(StructureTables.class, statement)).bind("programme", programme.id());
    }

    private interface Placed<T> {
        void insert(T entry, int place);
    }

    private static <T> void each(List<T> entries, Placed<T> insert) {
        for (int place = 0; place < entries.size(); place++) {
            insert.insert(entries.get(place), place);
        }
    }
}
