// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Proposals.Kind;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.AppointmentRows;
import org.halqa.planning.internal.store.DraftRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes lines of a proposal real, all of the chosen ones or none: the calendar may have changed since it was made. */
final class Acceptance {

    private final Desk desk;
    private final Handle handle;
    private final Caller caller;

    Acceptance(Desk desk, Handle handle, Caller caller) {
        this.desk = desk;
        this.handle = handle;
        this.caller = caller;
    }

    Outcome<Integer> of(Set<String> wished) {
        Snapshot before = Snapshot.of(handle, desk.house());
        List<DraftRows.Line> lines = DraftRows.lines(handle, desk.programme()).stream()
                .filter(line -> wished.contains(line.id()))
                .toList();
        if (lines.size() < wished.size()) {
            return Outcome.refused("", say("proposal.gone"));
        }
        List<Moving> changes = new ArrayList<>();
        Snapshot after = before;
        for (DraftRows.Line line : lines) {
            Optional<Moving> change = change(before, line);
            if (change.isEmpty()) {
                return Outcome.refused("", say("proposal.gone"));
            }
            changes.add(change.get());
            after = change.get().after(after);
        }
        List<Fault> faults = faults(after, changes);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        Cause cause = DraftRows.head(handle, desk.programme())
                .map(DraftRows.Head::cause)
                .orElse(null);
        changes.forEach(change -> store(before, change, cause));
        lines.forEach(line -> DraftRows.removeLine(handle, desk.programme(), line.id()));
        if (DraftRows.lines(handle, desk.programme()).isEmpty()) {
            DraftRows.putAway(handle, desk.programme());
        }
        return new Outcome.Done<>(lines.size());
    }

    private Optional<Moving> change(Snapshot snapshot, DraftRows.Line line) {
        if (line.kind() == Kind.ADD) {
            KeptAppointment added = KeptAppointment.proposed(
                    UUID.randomUUID().toString(), line.group(), line.facilitator(), line.day(), line.slot());
            return snapshot.group(line.group()).map(group -> new Moving(added, added));
        }
        return snapshot.appointment(line.appointment())
                .filter(kept -> kept.stage().isOpen())
                .map(kept -> line.kind() == Kind.MOVE
                        ? Moving.of(kept, line.day(), line.slot(), line.facilitator())
                        : new Moving(kept.at(Stage.CANCELLED), kept.at(Stage.CANCELLED)));
    }

    private List<Fault> faults(Snapshot after, List<Moving> changes) {
        Assembly assembly = new Assembly(after);
        List<Fault> faults = new ArrayList<>();
        for (Moving change : changes) {
            if (change.now().stage().isOpen()) {
                List<KeptAppointment> others = after.appointments().stream()
                        .filter(kept -> !kept.id().equals(change.now().id()))
                        .toList();
                faults.addAll(Desk.faults(
                        desk.judge(caller, assembly, assembly.plan(others), assembly.session(change.now()))));
            }
        }
        return faults.isEmpty()
                ? Desk.overdrawn(after)
                : faults.stream().distinct().toList();
    }

    private void store(Snapshot before, Moving change, @Nullable Cause cause) {
        if (before.appointment(change.before().id()).isEmpty()) {
            AppointmentRows.add(handle, desk.programme(), change.now().id(), change.now(), before.today(), cause);
        } else {
            change.store(handle, desk.programme(), before.today(), cause);
        }
    }
}
