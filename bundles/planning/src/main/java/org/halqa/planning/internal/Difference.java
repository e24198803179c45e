// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.agenda.Proposals.Kind;
import org.halqa.planning.internal.store.DraftRows;
import org.halqa.planning.internal.store.KeptAppointment;

/** What a plan changes: who stays is not mentioned; of each group, the first that has to leave goes where the first new one is. */
final class Difference {

    private Difference() {}

    static List<DraftRows.Line> of(Assembly assembly, List<KeptAppointment> open, SchedulingPlan plan) {
        List<SchedulingPlan.Session> fresh = new ArrayList<>(plan.sessions());
        List<KeptAppointment> leaving = open.stream()
                .filter(kept -> !fresh.remove(assembly.session(kept)))
                .sorted(Comparator.comparing(KeptAppointment::day))
                .toList();
        fresh.sort(Comparator.comparing(SchedulingPlan.Session::date).thenComparing(SchedulingPlan.Session::slot));
        List<DraftRows.Line> lines = new ArrayList<>();
        for (KeptAppointment kept : leaving) {
            String code = assembly.session(kept).group();
            SchedulingPlan.Session next = fresh.stream()
                    .filter(session -> session.group().equals(code))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                lines.add(line(assembly, Kind.DROP, kept.id(), kept.group(), assembly.session(kept)));
            } else {
                fresh.remove(next);
                lines.add(line(assembly, Kind.MOVE, kept.id(), kept.group(), next));
            }
        }
        fresh.forEach(session -> assembly.group(session.group())
                .ifPresent(group -> lines.add(line(assembly, Kind.ADD, "", group.id(), session))));
        return lines;
    }

    private static DraftRows.Line line(
            Assembly assembly, Kind kind, String appointment, String group, SchedulingPlan.Session session) {
        return new DraftRows.Line(
                UUID.randomUUID().toString(),
                kind,
                appointment,
                group,
                session.date(),
                session.slot(),
                assembly.account(session.facilitator()));
    }
}
