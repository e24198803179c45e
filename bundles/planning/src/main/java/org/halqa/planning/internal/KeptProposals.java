// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.Effort;
import org.halqa.planning.Planner;
import org.halqa.planning.PlanningRuleFailed;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Limits.Closure;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.Limits.Scope;
import org.halqa.planning.agenda.Proposals;
import org.halqa.planning.internal.store.DraftRows;
import org.halqa.planning.internal.store.LimitRows;
import org.jspecify.annotations.Nullable;

/** Asks the planner and keeps its proposal until somebody decides. */
final class KeptProposals implements Proposals {

    private final Desk desk;
    private final Effort effort;

    KeptProposals(Desk desk, Effort effort) {
        this.desk = desk;
        this.effort = effort;
    }

    /** What a person who waits is worth. */
    static Effort patience() {
        return Effort.of(Duration.ofSeconds(3));
    }

    @Override
    public Outcome<Draft> propose(Caller caller) {
        desk.mayWrite(caller);
        begin(caller);
        return plan(caller, null);
    }

    /** Whoever asks for the first proposal of a programme holds its sessions, until they say otherwise. */
    private void begin(Caller caller) {
        desk.inTurn(handle -> {
            if (LimitRows.facilitators(handle, desk.programme()).isEmpty()) {
                LimitRows.keep(
                        handle,
                        desk.programme(),
                        usual(caller, desk.house().programme().zones().get(0).code()));
            }
            return "";
        });
    }

    static Facilitator usual(Caller caller, String base) {
        return new Facilitator(caller.account(), base, List.of("FR", "AR", "ARY"), 2, 4, 3);
    }

    @Override
    public Outcome<Draft> repair(Caller caller, LocalDate day, String zone, Cause cause) {
        desk.mayWrite(caller);
        if (day.isBefore(desk.house().clock().today())) {
            return Outcome.refused("day", say("repair.past"));
        } else if (desk.house().plans().isEmpty()) {
            return Desk.away();
        }
        List<String> zones = desk.house().programme().zones().stream()
                .map(one -> one.code())
                .filter(code -> zone.isEmpty() || code.equals(zone))
                .toList();
        if (zones.isEmpty()) {
            return Outcome.refused("zone", say("group.zone"));
        }
        desk.inTurn(handle -> {
            zones.forEach(code -> LimitRows.close(
                    handle,
                    desk.programme(),
                    new Closure(UUID.randomUUID().toString(), Scope.ZONE, code, day, day, null, cause, false)));
            return "";
        });
        return plan(caller, cause);
    }

    private Outcome<Draft> plan(Caller caller, @Nullable Cause cause) {
        Optional<Planner> planner = desk.house().plans();
        Snapshot snapshot = desk.look();
        Assembly assembly = new Assembly(snapshot);
        if (planner.isEmpty()) {
            return Desk.away();
        } else if (assembly.isOver()) {
            return Outcome.refused("", say("proposal.over"));
        } else if (snapshot.groups().isEmpty()) {
            return Outcome.refused("", say("proposal.empty"));
        }
        Pinning pinning = new Pinning(planner.get(), assembly, snapshot);
        SchedulingProblem problem = assembly.problem(pinning.pins(), cause != null);
        try {
            SchedulingPlan best = planner.get()
                    .schedule(problem, effort, (plan, cost) -> true)
                    .plan();
            keep(snapshot, cause, Difference.of(assembly, pinning.open(), best));
            return new Outcome.Done<>(draft(caller).orElseThrow());
        } catch (PlanningRuleFailed failed) {
            return Outcome.refused("", failed.reason().words());
        }
    }

    private void keep(Snapshot snapshot, @Nullable Cause cause, List<DraftRows.Line> lines) {
        desk.inTurn(handle -> {
            DraftRows.keep(handle, desk.programme(), new DraftRows.Head(snapshot.today(), cause), lines);
            return "";
        });
    }

    @Override
    public Optional<Draft> waiting(Caller caller) {
        desk.mayWrite(caller);
        return draft(caller);
    }

    private Optional<Draft> draft(Caller caller) {
        Snapshot snapshot = desk.look();
        return desk.inTransaction(handle -> DraftRows.head(handle, desk.programme()))
                .map(head -> new DraftReader(desk.house(), snapshot, caller)
                        .read(head, desk.inTransaction(handle -> DraftRows.lines(handle, desk.programme()))));
    }

    @Override
    public Outcome<Integer> accept(Caller caller, Set<String> lines) {
        desk.mayWrite(caller);
        if (desk.house().plans().isEmpty()) {
            return Desk.away();
        } else if (lines.isEmpty()) {
            return Outcome.refused("", say("proposal.none"));
        }
        return desk.inTurn(handle -> new Acceptance(desk, handle, caller).of(lines));
    }

    @Override
    public void putAway(Caller caller) {
        desk.mayWrite(caller);
        desk.inTurn(handle -> {
            DraftRows.putAway(handle, desk.programme());
            return "";
        });
    }
}
