// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.PastProject;
import org.halqa.model.Period;
import org.halqa.model.Project;
import org.halqa.model.Zone;

/**
 * What is public of the programme: what its terms of reference say, and nobody in it.
 *
 * @param reference of the programme (R001)
 * @param title its title
 * @param contract kind of contract (R004)
 * @param window mission dates; their precision is the month (R003)
 * @param days day budget (R006)
 * @param groupMin smallest size of a group
 * @param groupMax largest size of a group
 * @param threshold smallest number of people behind a number
 * @param managerThreshold the same for line managers
 * @param zones zones of intervention
 * @param organisations all organisations, leads included
 * @param projects the projects that it serves
 * @param history projects that these go on from
 */
public record Frame(
        String reference,
        Labels title,
        Labels contract,
        Period window,
        BigDecimal days,
        int groupMin,
        int groupMax,
        int threshold,
        int managerThreshold,
        List<Zone> zones,
        List<Organisation> organisations,
        List<Project> projects,
        List<PastProject> history) {

    public Frame {
        zones = List.copyOf(zones);
        organisations = List.copyOf(organisations);
        projects = List.copyOf(projects);
        history = List.copyOf(history);
    }

    /** Organisations that are partners of at least one project, leads left out: one of the denominators of A1. */
    public List<Organisation> civilSociety() {
        return organisations.stream()
                .filter(each ->
                        projects.stream().anyMatch(project -> project.partners().contains(each.code())))
                .toList();
    }
}
