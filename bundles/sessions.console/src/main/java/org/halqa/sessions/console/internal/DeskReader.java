// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Door.Standing;
import org.halqa.anonymisation.Door.State;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.spi.Agenda.Planned;

/** Reads the desk of a facilitator from what is logged, what is planned and what the door says. */
final class DeskReader {

    /** Days at the beginning of a month on which one is reminded of one's own supervision. */
    private static final int REMINDED = 10;

    private static final int AHEAD = 7;

    private final Sessions sessions;
    private final Programmes programmes;
    private final CivilClock clock;
    private final DoorView door;

    DeskReader(Sessions sessions, Programmes programmes, CivilClock clock, DoorView door) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.clock = clock;
        this.door = door;
    }

    Desk read(Caller caller) {
        LocalDate today = clock.today();
        List<Stored> held = sessions.mine(caller).stream()
                .filter(session -> !session.record().date().isAfter(today))
                .toList();
        Map<String, Standing> standings =
                door.standings(caller, held.stream().map(Stored::id).toList());
        Map<State, Long> states =
                standings.values().stream().collect(Collectors.groupingBy(Standing::state, Collectors.counting()));
        List<LocalDate> groups = held.stream()
                .map(Stored::record)
                .filter(record -> isGroup(record.type()))
                .map(record -> record.date())
                .toList();
        List<LocalDate> planned = sessions.planned(caller).stream()
                .filter(plan -> isGroup(plan.type()))
                .map(Planned::date)
                .toList();
        TreeMap<LocalDate, Long> days =
                planned.stream().collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return new Desk(
                held.size(),
                count(states, State.RELEASED),
                count(states, State.DETECTED) + count(states, State.REVIEWED),
                on(groups, today) + on(planned, today),
                days.subMap(today.plusDays(1), today.plusDays(AHEAD + 1)).entrySet().stream()
                        .filter(day -> day.getValue() >= Desk.MANY)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null),
                today.getDayOfMonth() <= REMINDED
                        ? in(groups, YearMonth.from(today).minusMonths(1))
                        : 0);
    }

    /** What is planned without a type is a group until somebody says otherwise. */
    private boolean isGroup(String type) {
        return type.isEmpty()
                || programmes
                        .term(Vocabulary.SESSION_TYPE, type)
                        .filter(term -> term.has(Term.CARE))
                        .isPresent();
    }

    private static int count(Map<State, Long> states, State state) {
        return states.getOrDefault(state, 0L).intValue();
    }

    private static int on(List<LocalDate> days, LocalDate day) {
        return (int) days.stream().filter(day::equals).count();
    }

    private static int in(List<LocalDate> days, YearMonth month) {
        return (int)
                days.stream().filter(day -> YearMonth.from(day).equals(month)).count();
    }
}
