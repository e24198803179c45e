// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Facilitator;

/**
 * Days in a row away from the base.
 *
 * @param first first day
 * @param places codes of the zones, one a day
 * @param quarters quarter days of its journeys, there and back included
 */
record Trip(LocalDate first, List<String> places, int quarters) {

    Trip {
        places = List.copyOf(places);
    }

    /** The trips of somebody; {@code days} in the order of the calendar. Where a day has two zones the first by name stands for it. */
    static List<Trip> all(
            SchedulingProblem problem,
            Facilitator who,
            Map<LocalDate, List<Session>> days,
            Function<Session, String> zone) {
        List<Trip> trips = new ArrayList<>();
        List<String> places = new ArrayList<>();
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<LocalDate, List<Session>> day : days.entrySet()) {
            String place =
                    day.getValue().stream().map(zone).sorted().findFirst().orElseThrow();
            boolean follows = !places.isEmpty() && last.plusDays(1).equals(day.getKey());
            if (!places.isEmpty() && (!follows || place.equals(who.base()))) {
                trips.add(of(problem, who, first, places));
                places.clear();
            }
            if (!place.equals(who.base())) {
                first = places.isEmpty() ? day.getKey() : first;
                last = day.getKey();
                places.add(place);
            }
        }
        if (!places.isEmpty()) {
            trips.add(of(problem, who, first, places));
        }
        return trips;
    }

    private static Trip of(SchedulingProblem problem, Facilitator who, LocalDate first, List<String> places) {
        int quarters = 0;
        String from = who.base();
        for (String to : places) {
            quarters += leg(problem, from, to);
            from = to;
        }
        return new Trip(first, places, quarters + leg(problem, from, who.base()));
    }

    private static int leg(SchedulingProblem problem, String from, String to) {
        return problem.travel().getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }
}
