// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme;

import java.math.BigDecimal;
import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.PastProject;
import org.halqa.model.Period;
import org.halqa.model.Project;
import org.halqa.model.Zone;

/**
 * One programme, whole and immutable. Numbers of organisations are never a constant: a report says whether it counts
 * the partners of a project, the organisations of civil society or all organisations (A1).
 *
 * @param id opaque id
 * @param demo true for the fictional consortium: marked on every page, removed whole
 * @param reference for example {@code CC01/MA22-26/2026 Staff Care} (R001)
 * @param contract kind of contract (R004)
 * @param window mission dates (R003); their precision is the month
 * @param days day budget (R006)
 * @param sessionsMin smallest size of a group, in people
 * @param sessionsMax largest size of a group, in people
 * @param threshold smallest number of people that a published number may be about; never under 5
 * @param managerThreshold the same for line managers; never under 10
 * @param projects the projects that it serves, each with its lead and its partners
 * @param history projects that are over and that these go on from (R012)
 * @param version number of the last change, for optimistic locking
 */
public record Programme(
        String id,
        boolean demo,
        String reference,
        Labels title,
        Labels contract,
        Period window,
        BigDecimal days,
        int sessionsMin,
        int sessionsMax,
        int threshold,
        int managerThreshold,
        List<Zone> zones,
        List<Organisation> organisations,
        List<Project> projects,
        List<PastProject> history,
        int version) {

    public Programme {
        zones = List.copyOf(zones);
        organisations = List.copyOf(organisations);
        projects = List.copyOf(projects);
        history = List.copyOf(history);
        if (threshold < 5 || managerThreshold < 10) {
            throw new IllegalArgumentException("thresholds can only be raised");
        }
    }

    /**
     * The organisations of civil society: partners of at least one project, leads left out. One of the three
     * denominators of A1, beside the partners of one project and {@link #organisations()}.
     */
    public List<Organisation> civilSociety() {
        return organisations.stream()
                .filter(organisation ->
                        projects.stream().anyMatch(project -> project.partners().contains(organisation.code())))
                .toList();
    }

    /** The projects that the terms of reference place in {@code zone}; none when they say nothing of it (A2). */
    public List<Project> projectsIn(String zone) {
        return projects.stream()
                .filter(project -> project.zoneFromYear().containsKey(zone))
                .toList();
    }
}
