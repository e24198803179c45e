// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.planning.Explanation;
import org.halqa.planning.Planner;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Proposals.Draft;
import org.halqa.planning.agenda.Proposals.Kind;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.planning.internal.store.DraftRows;
import org.halqa.planning.internal.store.KeptAppointment;

/** A stored proposal with its reasons, which are asked for again: the rules of today explain the plan of yesterday. */
final class DraftReader {

    private final Optional<Planner> planner;
    private final Snapshot snapshot;
    private final Assembly assembly;
    private final Spoken spoken;

    DraftReader(House house, Snapshot snapshot, Caller reader) {
        this.planner = house.plans();
        this.snapshot = snapshot;
        this.assembly = new Assembly(snapshot);
        this.spoken = new Spoken(house, assembly, reader);
    }

    Draft read(DraftRows.Head head, List<DraftRows.Line> lines) {
        Explanation explained = planner.map(plans ->
                        plans.explain(assembly.problem(List.of(), head.cause() != null), plan(assembly, lines)))
                .orElseGet(() -> new Explanation(List.of(), List.of(), List.of()));
        Map<Object, List<Reason>> reasons = explained.placed().stream()
                .collect(Collectors.toMap(
                        Explanation.Placed::subject, Explanation.Placed::reasons, (one, other) -> one));
        List<Line> shown = new ArrayList<>();
        for (DraftRows.Line line : lines) {
            snapshot.group(line.group())
                    .ifPresent(group -> shown.add(new Line(
                            line.id(),
                            line.kind(),
                            line.appointment(),
                            group,
                            line.day(),
                            line.slot(),
                            line.facilitator(),
                            line.kind() == Kind.DROP
                                    ? List.of()
                                    : spoken.of(reasons.getOrDefault(session(assembly, group, line), List.of())))));
        }
        return new Draft(
                head.made(), head.cause(), shown, missing(explained.missing()), spoken.of(explained.impossible()));
    }

    private SchedulingPlan plan(Assembly assembly, List<DraftRows.Line> lines) {
        List<String> leaving = lines.stream().map(DraftRows.Line::appointment).toList();
        List<KeptAppointment> staying = snapshot.appointments().stream()
                .filter(kept -> !leaving.contains(kept.id()))
                .toList();
        List<SchedulingPlan.Session> sessions =
                new ArrayList<>(assembly.plan(staying).sessions());
        lines.stream().filter(line -> line.kind() != Kind.DROP).forEach(line -> snapshot.group(line.group())
                .ifPresent(group -> sessions.add(session(assembly, group, line))));
        return new SchedulingPlan(sessions);
    }

    private static SchedulingPlan.Session session(Assembly assembly, PlannedGroup group, DraftRows.Line line) {
        return new SchedulingPlan.Session(
                Assembly.code(group), line.day(), line.slot(), assembly.code(line.facilitator()));
    }

    /** With the ids of groups in the place of their codes. */
    private List<Explanation.Missing> missing(List<Explanation.Missing> missing) {
        return missing.stream()
                .map(one -> new Explanation.Missing(
                        assembly.group(one.subject()).map(PlannedGroup::id).orElse(one.subject()),
                        one.wished(),
                        one.got(),
                        spoken.of(one.reasons())))
                .toList();
    }
}
