// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;

/** The places among reports, each for whom it is open. */
final class Tabs {

    static final String HOME = "home";
    static final String SESSIONS = "sessions";
    static final String ISSUED = "issued";
    static final String RECOMMENDATIONS = "recommendations";
    static final String FORMATS = "formats";
    static final String OVERVIEW = "overview";
    static final String NEEDS = "needs";
    static final String SURVEYS = "surveys";

    private record Place(String name, String path, String operation) {}

    private static final List<Place> PLACES = List.of(
            new Place(HOME, "/deliverables", ReportsPage.READ),
            new Place(SESSIONS, "/reports", ReportsPage.READ),
            new Place(ISSUED, "/deliverables/issued", "issues.read"),
            new Place(RECOMMENDATIONS, "/deliverables/recommendations", "recommendations.read"),
            new Place(FORMATS, "/deliverables/formats", "reports.choose"),
            new Place(OVERVIEW, "/reports/overview", "evidence.read"),
            new Place(NEEDS, "/reports/needs", ReportsPage.READ),
            new Place(SURVEYS, "/reports/surveys", "evidence.read"));

    private Tabs() {}

    /** One of them. */
    public record Tab(String path, Message name, boolean here) {}

    static List<Tab> of(Doorkeeper doorkeeper, Caller caller, String here) {
        Stream<Place> open = PLACES.stream().filter(place -> doorkeeper.allows(caller, place.operation()));
        return open.map(place -> new Tab(
                        place.path(), say("tabs." + place.name()), place.name().equals(here)))
                .toList();
    }
}
