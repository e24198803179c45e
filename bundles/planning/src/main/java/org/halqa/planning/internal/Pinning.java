// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.halqa.planning.Planner;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Pin;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.KeptAppointment;

/**
 * What of the calendar the planner finds in its place: what is confirmed stays, what is proposed or negotiated may move at a price.
 * What a closure or another rule has made impossible is no pin any more; it looks for a new place.
 */
final class Pinning {

    private final List<KeptAppointment> open;
    private final List<Pin> pins = new ArrayList<>();

    Pinning(Planner planner, Assembly assembly, Snapshot snapshot) {
        this.open = snapshot.appointments().stream()
                .filter(kept -> kept.stage().isOpen() && !kept.day().isBefore(assembly.from()))
                .filter(kept -> snapshot.facilitators().stream()
                        .anyMatch(one -> one.account().equals(kept.facilitator())))
                .sorted(Comparator.comparing((KeptAppointment kept) -> kept.stage() != Stage.CONFIRMED)
                        .thenComparing(kept -> kept.stage() != Stage.NEGOTIATED)
                        .thenComparing(KeptAppointment::day)
                        .thenComparing(KeptAppointment::id))
                .toList();
        SchedulingProblem bare = assembly.problem(List.of());
        List<SchedulingPlan.Session> placed = new ArrayList<>();
        for (KeptAppointment kept : open) {
            SchedulingPlan.Session session = assembly.session(kept);
            if (planner.judge(bare, new SchedulingPlan(placed), null, session).allowed()) {
                placed.add(session);
                pins.add(new Pin(session, kept.stage() == Stage.CONFIRMED ? Status.AGREED : Status.ANNOUNCED));
            }
        }
    }

    /** Appointments that are to come. */
    List<KeptAppointment> open() {
        return open;
    }

    List<Pin> pins() {
        return pins;
    }
}
