// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.planning.Explanation;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.OwnDate;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Proposals;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.Stage;

/** A calendar with two groups and three appointments, and a proposal that waits; it notes what it was asked to do. */
final class FixedCalendar implements SessionCalendar, Proposals {

    static final String ID = "appointment-1";
    static final PlannedGroup RELAYS = new PlannedGroup(
            "group-1",
            1,
            1,
            "FM",
            Audience.RELAIS,
            "INTER_OSC",
            "GDP",
            "ARY",
            List.of("MS2"),
            120,
            2,
            1,
            2,
            14,
            42,
            List.of(new WeekPattern(DayOfWeek.TUESDAY, Slot.AM), new WeekPattern(DayOfWeek.FRIDAY, Slot.PM)),
            List.of(new WeekPattern(DayOfWeek.TUESDAY, Slot.AM)),
            "");
    private static final Message WHY = say("date.done");

    final List<String> asked = new ArrayList<>();
    boolean refuses;
    boolean empty;
    List<Appointment> appointments = List.of(
            appointment("held-1", "2026-11-10", Stage.HELD),
            appointment("moved-1", "2026-11-24", Stage.MOVED),
            appointment(ID, "2026-12-01", Stage.NEGOTIATED));

    static Appointment appointment(String id, String day, Stage stage) {
        return new Appointment(
                id,
                1,
                RELAYS,
                "test-psychologist",
                LocalDate.parse(day),
                Slot.AM,
                LocalTime.of(9, 30),
                stage,
                stage == Stage.MOVED ? ID : "",
                List.of(
                        new Appointment.Answer("ALCS", true, null, null),
                        new Appointment.Answer("MS2", false, LocalDate.of(2026, 12, 4), Slot.PM)));
    }

    private <T> Outcome<T> answer(String what, T value) {
        asked.add(what);
        return refuses ? Outcome.refused("", WHY) : new Outcome.Done<>(value);
    }

    @Override
    public List<PlannedGroup> groups(Caller caller) {
        return empty ? List.of() : List.of(RELAYS);
    }

    @Override
    public Outcome<PlannedGroup> keep(Caller caller, PlannedGroup group) {
        return answer(
                "keep " + group.zone() + " " + group.minutes() + " "
                        + group.allowed().size(),
                group);
    }

    @Override
    public Outcome<Integer> addUsual(Caller caller) {
        return answer("usual", 10);
    }

    @Override
    public Outcome<Integer> addComposed(Caller caller) {
        return answer("composed", 3);
    }

    @Override
    public Outcome<String> remove(Caller caller, String group) {
        return answer("remove " + group, group);
    }

    @Override
    public List<Appointment> appointments(Caller caller) {
        return empty ? List.of() : appointments;
    }

    @Override
    public List<OwnDate> dates(Caller caller) {
        return List.of(
                new OwnDate("past", 1, LocalDate.of(2026, 11, 10), LocalTime.of(9, 30), 120, "RSK", true),
                new OwnDate(ID, 1, LocalDate.of(2026, 12, 1), LocalTime.of(9, 30), 120, "FM", true),
                new OwnDate("open", 1, LocalDate.of(2026, 12, 15), LocalTime.of(14, 0), 90, "OR", false));
    }

    @Override
    public Optional<Appointment> find(Caller caller, String id) {
        return appointments(caller).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Appointment.Change> history(Caller caller, String id) {
        return List.of(
                new Appointment.Change(
                        LocalDate.of(2026, 11, 1), Stage.PROPOSED, null, LocalDate.of(2026, 12, 1), Slot.AM),
                new Appointment.Change(
                        LocalDate.of(2026, 11, 2),
                        Stage.NEGOTIATED,
                        Cause.FIELDWORK,
                        LocalDate.of(2026, 12, 1),
                        Slot.AM));
    }

    @Override
    public HandEdit judge(Caller caller, String moving, Wish wish) {
        List<Reason> why = List.of(new Reason("H6", 0, WHY));
        return wish.slot() == Slot.PM ? new HandEdit(why, List.of(), 0) : new HandEdit(List.of(), why, 20);
    }

    @Override
    public Outcome<Appointment> place(Caller caller, Wish wish, String key) {
        return answer("place " + wish.group() + " " + wish.day(), appointment(ID, "2026-12-01", Stage.PROPOSED));
    }

    @Override
    public Outcome<Appointment> move(Caller caller, String id, int version, Wish wish, Cause cause) {
        return answer("move " + wish.day() + " " + cause, appointment(ID, "2026-12-01", Stage.PROPOSED));
    }

    @Override
    public Outcome<Appointment> confirm(Caller caller, String id, int version) {
        asked.add("confirm " + version);
        Appointment there = appointment(ID, "2026-12-01", Stage.NEGOTIATED);
        return version == 1 ? new Outcome.Done<>(there) : new Outcome.Stale<>(there);
    }

    @Override
    public Outcome<Appointment> cancel(Caller caller, String id, int version, Cause cause) {
        return answer("cancel " + cause, appointment(ID, "2026-12-01", Stage.CANCELLED));
    }

    @Override
    public List<Alarm> alarms(Caller caller) {
        return List.of(new Alarm("RELAY", Weight.AWAITS, WHY));
    }

    private static Draft draft() {
        return new Draft(
                LocalDate.of(2026, 11, 23),
                null,
                List.of(line("line-1", Kind.ADD), line("line-2", Kind.MOVE), line("line-3", Kind.DROP)),
                List.of(new Explanation.Missing("group-1", 2, 1, List.of(new Reason("H17", 0, WHY)))),
                List.of(new Reason("H17", 0, WHY)));
    }

    private static Line line(String id, Kind kind) {
        return new Line(
                id,
                kind,
                kind == Kind.ADD ? "" : ID,
                RELAYS,
                LocalDate.of(2026, 12, 8),
                Slot.AM,
                "test-psychologist",
                List.of(new Reason("S6", 25, WHY)));
    }

    @Override
    public Outcome<Draft> propose(Caller caller) {
        return answer("propose", draft());
    }

    @Override
    public Outcome<Draft> repair(Caller caller, LocalDate day, String zone, Cause cause) {
        return answer("repair " + day + " " + zone + " " + cause, draft());
    }

    @Override
    public Optional<Draft> waiting(Caller caller) {
        return empty ? Optional.empty() : Optional.of(draft());
    }

    @Override
    public Outcome<Integer> accept(Caller caller, Set<String> lines) {
        return answer("accept " + lines.size(), lines.size());
    }

    @Override
    public void putAway(Caller caller) {
        asked.add("away");
    }
}
