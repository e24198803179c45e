// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import org.halqa.clock.CivilClock;
import org.halqa.reporting.internal.store.ChoiceRows;
import org.halqa.reporting.internal.store.FollowRows;
import org.halqa.reporting.internal.store.IssueRows;

/**
 * The services of reporting, made for each other.
 *
 * @param reports composing and writing
 * @param issues what was handed over
 * @param recommendations what became of them
 * @param choices preferred formats
 * @param sheets single sheets of paper
 */
record Desk(
        ShelvedReports reports,
        KeptIssues issues,
        FollowedRecommendations recommendations,
        KeptChoices choices,
        PressedSheets sheets) {

    /** Where it all is kept. */
    record Tables(IssueRows issues, FollowRows follows, ChoiceRows choices) {}

    static Desk of(ShelvedReports.Services services, CivilClock clock, Limits limits, Shelves shelves, Tables tables) {
        History history = new KeptHistory(tables.issues(), tables.follows());
        ShelvedReports reports = new ShelvedReports(services, limits, shelves, history);
        return new Desk(
                reports,
                new KeptIssues(
                        new KeptIssues.Services(services.doorkeeper(), services.record(), services.programmes(), clock),
                        reports,
                        tables.issues()),
                new FollowedRecommendations(
                        new FollowedRecommendations.Services(
                                services.doorkeeper(),
                                services.record(),
                                services.releases(),
                                services.programmes(),
                                clock),
                        tables.follows(),
                        history),
                new KeptChoices(services.doorkeeper(), services.programmes(), reports, tables.choices()),
                new PressedSheets(services, clock, reports));
    }
}
