// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.Trips.Trip;

/**
 * What a calendar draws, in quarter days.
 *
 * @param sessionsPlanned sessions to come
 * @param sessionsHeld sessions that took place
 * @param travelPlanned trips to come
 * @param travelHeld trips that began
 */
record Draw(int sessionsPlanned, int sessionsHeld, int travelPlanned, int travelHeld) {

    static Draw of(Snapshot snapshot) {
        List<Trip> trips = Trips.of(snapshot);
        return new Draw(
                sessions(snapshot, false),
                sessions(snapshot, true),
                travel(trips.stream().filter(trip -> !trip.begun())),
                travel(trips.stream().filter(Trip::begun)));
    }

    private static int sessions(Snapshot snapshot, boolean held) {
        Map<String, PlannedGroup> groups = snapshot.groupsById();
        return snapshot.counted()
                .filter(kept -> (kept.stage() == Stage.HELD) == held)
                .mapToInt(kept -> {
                    PlannedGroup group = groups.get(kept.group());
                    return group == null ? 0 : group.sessionQuarters();
                })
                .sum();
    }

    private static int travel(Stream<Trip> trips) {
        return trips.mapToInt(Trip::quarters).sum();
    }

    int total() {
        return sessionsPlanned + sessionsHeld + travelPlanned + travelHeld;
    }

    /** What is left of the whole when this calendar and these bookings are drawn; negative when it does not fit. */
    static int left(Snapshot snapshot) {
        return snapshot.total()
                - of(snapshot).total()
                - snapshot.bookings().stream().mapToInt(Booking::quarters).sum();
    }
}
