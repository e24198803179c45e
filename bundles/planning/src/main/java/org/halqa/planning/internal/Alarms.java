// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Zone;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar.Alarm;
import org.halqa.planning.agenda.SessionCalendar.Weight;
import org.halqa.planning.internal.store.KeptAppointment;

/** What a calendar forgets (R036) and where it asks too much of whoever holds the sessions. */
final class Alarms {

    private final Snapshot snapshot;
    private final List<PlannedGroup> meeting;
    private final List<Alarm> alarms = new ArrayList<>();

    private Alarms(Snapshot snapshot) {
        this.snapshot = snapshot;
        Map<String, PlannedGroup> groups = snapshot.groupsById();
        this.meeting = snapshot.counted().map(kept -> groups.get(kept.group())).toList();
    }

    static List<Alarm> of(Snapshot snapshot) {
        if (snapshot.counted().findAny().isEmpty()) {
            return List.of();
        }
        Alarms alarms = new Alarms(snapshot);
        alarms.coverage();
        snapshot.facilitators().forEach(alarms::load);
        alarms.nights();
        return List.copyOf(alarms.alarms);
    }

    private void coverage() {
        for (Zone zone : snapshot.programme().zones()) {
            List<PlannedGroup> here = meeting.stream()
                    .filter(group -> group.zone().equals(zone.code()))
                    .toList();
            if (here.isEmpty()) {
                add("ZONE", Weight.AWAITS, say("alarm.zone", zone.labels()));
            } else if (here.stream().allMatch(group -> group.audience() == Audience.TERRAIN)) {
                add("RELAY", Weight.AWAITS, say("alarm.relay", zone.labels()));
            }
        }
        for (Organisation organisation : snapshot.programme().civilSociety()) {
            if (meeting.stream().noneMatch(group -> group.concerns(organisation.code()))) {
                add("ORGANISATION", Weight.AWAITS, say("alarm.organisation", organisation.acronym()));
            }
        }
    }

    private void load(Facilitator one) {
        SortedMap<LocalDate, Long> days = count(one, Function.identity());
        SortedMap<LocalDate, Long> weeks =
                count(one, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        days.forEach((day, sessions) -> {
            if (sessions > one.maxPerDay()) {
                add("DAY", Weight.AWAITS, say("alarm.day", day, sessions, one.maxPerDay()));
            }
            if (sessions >= 2 && days.containsKey(day.plusDays(1))) {
                add("DECOMPRESSION", Weight.INFORMS, say("alarm.decompression", day));
            }
        });
        weeks.forEach((week, sessions) -> {
            if (sessions > one.maxPerWeek()) {
                add("WEEK", Weight.AWAITS, say("alarm.week", week, sessions, one.maxPerWeek()));
            }
        });
    }

    private SortedMap<LocalDate, Long> count(Facilitator one, Function<LocalDate, LocalDate> unit) {
        return snapshot.counted()
                .filter(kept -> kept.facilitator().equals(one.account()))
                .map(KeptAppointment::day)
                .collect(Collectors.groupingBy(unit, TreeMap::new, Collectors.counting()));
    }

    private void nights() {
        List<Trips.Trip> trips = Trips.of(snapshot);
        for (Facilitator one : snapshot.facilitators()) {
            trips.stream()
                    .filter(trip -> trip.facilitator().equals(one.account()) && trip.days() > one.maxTripDays())
                    .forEach(trip ->
                            add("NIGHTS", Weight.AWAITS, say("alarm.nights", trip.from(), trip.to(), trip.days() - 1)));
        }
    }

    private void add(String code, Weight weight, Message words) {
        alarms.add(new Alarm(code, weight, words));
    }
}
