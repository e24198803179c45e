// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.KeptAppointment;

/**
 * Journeys of those who hold sessions. A trip is a run of consecutive days with sessions away from the base; it costs the way there,
 * from zone to zone, and the way back.
 */
final class Trips {

    /**
     * One trip.
     *
     * @param zones where, in the order of the days
     * @param quarters quarter days of all its journeys
     * @param legs how many journeys
     * @param begun true when a session of it was held
     */
    record Trip(
            String facilitator,
            LocalDate from,
            LocalDate to,
            List<String> zones,
            int quarters,
            int legs,
            boolean begun) {
        int days() {
            return zones.size();
        }
    }

    private record Day(String zone, boolean held) {}

    private final Snapshot snapshot;
    private final Map<String, PlannedGroup> groups;

    private Trips(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.groups = snapshot.groupsById();
    }

    static List<Trip> of(Snapshot snapshot) {
        Trips trips = new Trips(snapshot);
        return snapshot.facilitators().stream()
                .flatMap(facilitator -> trips.of(facilitator).stream())
                .toList();
    }

    private List<Trip> of(Facilitator facilitator) {
        SortedMap<LocalDate, Day> away = snapshot.counted()
                .filter(kept -> kept.facilitator().equals(facilitator.account()))
                .filter(kept -> !zone(kept).equals(facilitator.base()))
                .collect(Collectors.toMap(
                        KeptAppointment::day,
                        kept -> new Day(zone(kept), kept.stage() == Stage.HELD),
                        (one, other) -> new Day(one.zone(), one.held() || other.held()),
                        TreeMap::new));
        List<Trip> trips = new ArrayList<>();
        List<Map.Entry<LocalDate, Day>> run = new ArrayList<>();
        for (Map.Entry<LocalDate, Day> day : away.entrySet()) {
            if (!run.isEmpty() && !run.get(run.size() - 1).getKey().plusDays(1).equals(day.getKey())) {
                trips.add(trip(facilitator, run));
                run.clear();
            }
            run.add(day);
        }
        if (!run.isEmpty()) {
            trips.add(trip(facilitator, run));
        }
        return trips;
    }

    private String zone(KeptAppointment kept) {
        PlannedGroup group = groups.get(kept.group());
        return group == null ? "" : group.zone();
    }

    private Trip trip(Facilitator facilitator, List<Map.Entry<LocalDate, Day>> run) {
        List<String> zones = run.stream().map(day -> day.getValue().zone()).toList();
        int quarters = 0;
        int legs = 0;
        String at = facilitator.base();
        for (String zone : zones) {
            quarters += journey(at, zone);
            legs += at.equals(zone) ? 0 : 1;
            at = zone;
        }
        return new Trip(
                facilitator.account(),
                run.get(0).getKey(),
                run.get(run.size() - 1).getKey(),
                zones,
                quarters + journey(at, facilitator.base()),
                legs + 1,
                run.stream().anyMatch(day -> day.getValue().held()));
    }

    private int journey(String from, String to) {
        return snapshot.journeys().getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }
}
