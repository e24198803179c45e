// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.Result;
import org.halqa.planning.agenda.DayBudget.Scenario;
import org.halqa.planning.agenda.PlannedGroup;

/** Whether a scenario fits, by arithmetic alone: sessions of a zone share journeys from the base of whoever holds most. */
final class Simulation {

    private Simulation() {}

    static Result of(Snapshot snapshot, Scenario scenario) {
        int sessions = snapshot.groups().size() * scenario.sessionsPerGroup();
        int work = sessions * scenario.sessionQuarters();
        int travel = travel(snapshot, scenario);
        int others = snapshot.shares().entrySet().stream()
                .filter(share -> !DayBudget.BY_CALENDAR.contains(share.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Result(scenario, sessions, work, travel, snapshot.total() - others - work - travel);
    }

    private static int travel(Snapshot snapshot, Scenario scenario) {
        if (snapshot.facilitators().isEmpty()) {
            return 0;
        }
        String base = snapshot.facilitators().get(0).base();
        Map<String, List<PlannedGroup>> zones =
                snapshot.groups().stream().collect(Collectors.groupingBy(PlannedGroup::zone));
        return zones.entrySet().stream()
                .mapToInt(zone -> {
                    int sessions = zone.getValue().size() * scenario.sessionsPerGroup();
                    int trips = (sessions + scenario.sessionsPerJourney() - 1) / scenario.sessionsPerJourney();
                    return trips * (way(snapshot, base, zone.getKey()) + way(snapshot, zone.getKey(), base));
                })
                .sum();
    }

    private static int way(Snapshot snapshot, String from, String to) {
        return snapshot.journeys().getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }
}
