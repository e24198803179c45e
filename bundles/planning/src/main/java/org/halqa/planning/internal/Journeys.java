// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Zone;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.Limits.Journey;
import org.halqa.planning.internal.store.JourneyRows;

/** Journeys between the zones: those of the country, and in their place those that somebody of the programme has changed. */
final class Journeys {

    private final Desk desk;

    Journeys(Desk desk) {
        this.desk = desk;
    }

    /** Zone to zone to quarter days, both ways. */
    static Map<String, Map<String, Integer>> of(Map<String, Map<String, Integer>> country, List<Journey> changed) {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        country.forEach((from, row) -> all.put(from, new HashMap<>(row)));
        for (Journey one : changed) {
            all.computeIfAbsent(one.from(), zone -> new HashMap<>()).put(one.to(), one.quarters());
            all.computeIfAbsent(one.to(), zone -> new HashMap<>()).put(one.from(), one.quarters());
        }
        return all;
    }

    List<Journey> all() {
        return pairs(desk.look());
    }

    private static List<Journey> pairs(Snapshot snapshot) {
        List<String> zones =
                snapshot.programme().zones().stream().map(Zone::code).toList();
        List<Journey> pairs = new ArrayList<>();
        for (int one = 0; one < zones.size(); one++) {
            for (String other : zones.subList(one + 1, zones.size())) {
                int quarters = snapshot.journeys()
                        .getOrDefault(zones.get(one), Map.of())
                        .getOrDefault(other, 0);
                pairs.add(new Journey(zones.get(one), other, quarters));
            }
        }
        return pairs;
    }

    Outcome<List<Journey>> keep(List<Journey> wished) {
        return desk.inTurn(handle -> {
            Snapshot before = Snapshot.of(handle, desk.house());
            List<Journey> known = pairs(before);
            for (Journey one : wished) {
                boolean here = known.stream()
                        .anyMatch(pair ->
                                pair.from().equals(one.from()) && pair.to().equals(one.to()));
                if (!here || one.quarters() < 0 || one.quarters() > Limits.LONGEST_JOURNEY) {
                    return Outcome.refused("journeys", say("journey.length", Limits.LONGEST_JOURNEY / 4));
                }
            }
            List<Fault> overdrawn = Desk.overdrawn(before.travelling(of(before.journeys(), wished)));
            if (!overdrawn.isEmpty()) {
                return new Outcome.Refused<>(overdrawn);
            }
            wished.stream()
                    .filter(one -> !known.contains(one))
                    .forEach(one -> JourneyRows.keep(handle, desk.programme(), one));
            return new Outcome.Done<>(pairs(Snapshot.of(handle, desk.house())));
        });
    }
}
