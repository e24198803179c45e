// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.HandEdit;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.OwnDate;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.AppointmentRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Groups and appointments of the programme in use. */
final class KeptCalendar implements SessionCalendar {

    private final Desk desk;
    private final GroupDesk groups;

    KeptCalendar(Desk desk) {
        this.desk = desk;
        this.groups = new GroupDesk(desk);
    }

    @Override
    public List<PlannedGroup> groups(Caller caller) {
        desk.mayRead(caller);
        return Sight.of(desk.house(), caller).groups(desk.look());
    }

    @Override
    public Outcome<PlannedGroup> keep(Caller caller, PlannedGroup group) {
        desk.mayWrite(caller);
        return groups.keep(group);
    }

    @Override
    public Outcome<Integer> addUsual(Caller caller) {
        desk.mayWrite(caller);
        return groups.addUsual();
    }

    @Override
    public Outcome<Integer> addComposed(Caller caller) {
        desk.mayWrite(caller);
        return groups.addComposed(caller);
    }

    @Override
    public Outcome<String> remove(Caller caller, String group) {
        desk.mayWrite(caller);
        return groups.remove(group);
    }

    @Override
    public List<Appointment> appointments(Caller caller) {
        desk.mayRead(caller);
        Snapshot snapshot = desk.look();
        Sight sight = Sight.of(desk.house(), caller);
        return snapshot.appointments().stream()
                .map(kept -> desk.shown(snapshot, kept))
                .filter(sight::sees)
                .map(sight::within)
                .toList();
    }

    @Override
    public List<OwnDate> dates(Caller caller) {
        desk.house().doorkeeper().require(caller, House.DATES);
        return new OwnDates(caller.organisations(), caller.zones()).of(desk);
    }

    @Override
    public Optional<Appointment> find(Caller caller, String id) {
        return appointments(caller).stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Appointment.Change> history(Caller caller, String id) {
        return find(caller, id).isEmpty()
                ? List.of()
                : desk.inTransaction(handle -> AppointmentRows.history(handle, id));
    }

    @Override
    public HandEdit judge(Caller caller, String moving, Wish wish) {
        desk.mayWrite(caller);
        Snapshot snapshot = desk.look();
        return snapshot.group(wish.group()).isEmpty()
                ? new HandEdit(List.of(), List.of(), 0)
                : judge(caller, snapshot, moving, wish);
    }

    private HandEdit judge(Caller caller, Snapshot snapshot, String moving, Wish wish) {
        Assembly assembly = new Assembly(snapshot);
        List<KeptAppointment> others = snapshot.appointments().stream()
                .filter(kept -> !kept.id().equals(moving))
                .toList();
        SchedulingPlan.Session session = new SchedulingPlan.Session(
                Assembly.code(snapshot.group(wish.group()).orElseThrow()),
                wish.day(),
                wish.slot(),
                assembly.code(wish.facilitator()));
        return desk.judge(caller, assembly, assembly.plan(others), session);
    }

    @Override
    public Outcome<Appointment> place(Caller caller, Wish wish, String key) {
        desk.mayWrite(caller);
        return desk.inTurn(handle -> {
            Optional<String> there = AppointmentRows.placedAs(handle, desk.programme(), key);
            Snapshot snapshot = Snapshot.of(handle, desk.house());
            if (there.isPresent()) {
                return shown(snapshot, there.get());
            }
            KeptAppointment kept = KeptAppointment.proposed(
                    UUID.randomUUID().toString(), wish.group(), wish.facilitator(), wish.day(), wish.slot());
            List<Fault> faults = faults(caller, snapshot, "", wish, snapshot.with(kept));
            if (!faults.isEmpty()) {
                return new Outcome.Refused<>(faults);
            }
            AppointmentRows.add(handle, desk.programme(), key, kept, snapshot.today(), null);
            return shown(Snapshot.of(handle, desk.house()), kept.id());
        });
    }

    private List<Fault> faults(Caller caller, Snapshot snapshot, String moving, Wish wish, Snapshot wished) {
        if (desk.house().plans().isEmpty()) {
            return List.of(new Fault("", say("planner.away")));
        } else if (snapshot.group(wish.group()).isEmpty()) {
            return List.of(new Fault("group", say("group.gone")));
        } else if (snapshot.facilitators().stream()
                .noneMatch(one -> one.account().equals(wish.facilitator()))) {
            return List.of(new Fault("facilitator", say("facilitator.unknown")));
        }
        List<Fault> faults = Desk.faults(judge(caller, snapshot, moving, wish));
        return faults.isEmpty() ? Desk.overdrawn(wished) : faults;
    }

    private Outcome<Appointment> shown(Snapshot snapshot, String id) {
        return new Outcome.Done<>(desk.shown(snapshot, snapshot.appointment(id).orElseThrow()));
    }

    @Override
    public Outcome<Appointment> move(Caller caller, String id, int version, Wish wish, Cause cause) {
        desk.mayWrite(caller);
        return change(id, version, cause, (handle, snapshot, kept) -> {
            Moving moving = Moving.of(kept, wish.day(), wish.slot(), wish.facilitator());
            Wish own = new Wish(kept.group(), wish.day(), wish.slot(), wish.facilitator());
            List<Fault> faults = faults(caller, snapshot, id, own, moving.after(snapshot));
            if (!faults.isEmpty()) {
                return new Outcome.Refused<>(faults);
            }
            moving.store(handle, desk.programme(), snapshot.today(), cause);
            return shown(Snapshot.of(handle, desk.house()), moving.now().id());
        });
    }

    @Override
    public Outcome<Appointment> confirm(Caller caller, String id, int version) {
        desk.mayWrite(caller);
        return change(id, version, null, (handle, snapshot, kept) -> {
            AppointmentRows.change(handle, kept.at(Stage.CONFIRMED), snapshot.today(), null);
            return shown(Snapshot.of(handle, desk.house()), id);
        });
    }

    @Override
    public Outcome<Appointment> cancel(Caller caller, String id, int version, Cause cause) {
        desk.mayWrite(caller);
        return change(id, version, cause, (handle, snapshot, kept) -> {
            AppointmentRows.change(handle, kept.at(Stage.CANCELLED), snapshot.today(), cause);
            return shown(Snapshot.of(handle, desk.house()), id);
        });
    }

    /** What to do with an appointment that is still to come. */
    @FunctionalInterface
    private interface Step {
        Outcome<Appointment> take(Handle handle, Snapshot snapshot, KeptAppointment kept);
    }

    private Outcome<Appointment> change(String id, int version, @Nullable Cause cause, Step step) {
        return desk.inTurn(handle -> {
            Snapshot snapshot = Snapshot.of(handle, desk.house());
            Optional<KeptAppointment> kept = snapshot.appointment(id);
            if (kept.isEmpty()) {
                return Outcome.refused("", say("appointment.gone"));
            } else if (kept.get().version() != version) {
                return new Outcome.Stale<>(desk.shown(snapshot, kept.get()));
            } else if (!kept.get().stage().isOpen()) {
                return Outcome.refused("", say("appointment.over"));
            }
            return step.take(handle, snapshot, kept.get());
        });
    }

    @Override
    public List<Alarm> alarms(Caller caller) {
        desk.mayRead(caller);
        return desk.house().doorkeeper().ownOnly(caller, House.READ) ? List.of() : Alarms.of(desk.look());
    }
}
