// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.HandEdit;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.internal.store.KeptAppointment;
import org.halqa.planning.internal.store.PlanningStore;
import org.jdbi.v3.core.Handle;

/** What every change of the calendar does: look at all of it, in turn, and never beyond the days. */
final class Desk {

    private final House house;
    private final PlanningStore store;

    Desk(House house, PlanningStore store) {
        this.house = house;
        this.store = store;
    }

    House house() {
        return house;
    }

    String programme() {
        return house.programme().id();
    }

    void mayRead(Caller caller) {
        house.doorkeeper().require(caller, House.READ);
    }

    void mayWrite(Caller caller) {
        house.doorkeeper().require(caller, House.WRITE);
    }

    Snapshot look() {
        FirstYears.fill(store, house);
        return store.inTransaction(handle -> Snapshot.of(handle, house));
    }

    <T> T inTurn(Function<Handle, T> work) {
        FirstYears.fill(store, house);
        return store.inTurn(programme(), work);
    }

    <T> T inTransaction(Function<Handle, T> work) {
        return store.inTransaction(work);
    }

    /** Why a calendar would be more than the whole; empty when it is not. */
    static List<Fault> overdrawn(Snapshot wished) {
        int left = Draw.left(wished);
        return left >= 0
                ? List.of()
                : List.of(
                        new Fault("", say("calendar.days", BudgetLines.days(-left), BudgetLines.days(wished.total()))));
    }

    /** What the rules say to somebody of one session beside those of {@code plan}; nothing when there is no planner. */
    HandEdit judge(Caller reader, Assembly assembly, SchedulingPlan plan, SchedulingPlan.Session with) {
        HandEdit said = house.plans()
                .map(planner -> planner.judge(assembly.problem(List.of()), plan, null, with))
                .orElseGet(() -> new HandEdit(List.of(), List.of(), 0));
        return new Spoken(house, assembly, reader).of(said);
    }

    static List<Fault> faults(HandEdit edit) {
        List<Fault> faults = new ArrayList<>();
        edit.refusals().forEach(reason -> faults.add(new Fault("", reason.words())));
        return faults;
    }

    static <T> Outcome<T> away() {
        return Outcome.refused("", say("planner.away"));
    }

    Appointment shown(Snapshot snapshot, KeptAppointment kept) {
        return new Appointment(
                kept.id(),
                kept.version(),
                snapshot.group(kept.group()).orElseThrow(),
                kept.facilitator(),
                kept.day(),
                kept.slot(),
                Hours.start(house.country().get(), kept.day(), kept.slot()),
                kept.stage(),
                kept.movedTo(),
                snapshot.answers().getOrDefault(kept.id(), List.of()));
    }
}
