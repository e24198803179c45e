// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.SchedulingProblem.Site;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.Slot;
import org.halqa.planning.solver.internal.rules.Breach;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Says;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.SessionPlacement;

/** The hard rules of a calendar (H1 to H17 and those of partners), looked at one by one, without any search. */
public final class CalendarRules {

    private record At(String what, LocalDate date, Slot slot) {}

    private record On(String who, LocalDate day) {}

    private final SchedulingProblem problem;
    private final PartnerRules partners;
    private final Map<String, Group> groups;
    private final Map<String, Facilitator> facilitators;
    private final Map<String, Site> zones;
    private final Set<Session> held = new HashSet<>();
    private final Set<Session> kept = new HashSet<>();

    /** The rules of that problem. */
    public CalendarRules(SchedulingProblem problem, PartnerRules partners) {
        this.problem = problem;
        this.partners = partners;
        groups = problem.groups().stream().collect(Collectors.toMap(Group::id, Function.identity()));
        facilitators = problem.facilitators().stream().collect(Collectors.toMap(Facilitator::id, Function.identity()));
        zones = problem.zones().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        for (SchedulingProblem.Pin pin : problem.pins()) {
            if (pin.status() == Status.HELD) {
                held.add(pin.session());
            }
            if (pin.status() != Status.ANNOUNCED) {
                kept.add(pin.session());
            }
        }
    }

    /** Every rule that a plan breaks. */
    public List<Breach> breaches(SchedulingPlan plan) {
        List<Session> sessions = plan.sessions().stream()
                .sorted(Comparator.comparing(Session::date).thenComparing(Session::slot))
                .toList();
        List<Breach> found = new ArrayList<>();
        sessions.forEach(session -> alone(session, found));
        Set<Session> present = new HashSet<>(sessions);
        for (Session pin : kept) {
            if (!present.contains(pin)) {
                found.add(breach("H3", pin));
            }
        }
        rooms(sessions, found);
        for (Facilitator who : problem.facilitators()) {
            facilitator(
                    who,
                    sessions.stream()
                            .filter(s -> s.facilitator().equals(who.id()))
                            .toList(),
                    found);
        }
        for (Group group : problem.groups()) {
            group(
                    group,
                    sessions.stream().filter(s -> s.group().equals(group.id())).toList(),
                    found);
        }
        budget(sessions, found);
        return found;
    }

    private void alone(Session session, List<Breach> found) {
        Group group = group(session);
        Facilitator who = facilitator(session);
        LocalDate date = session.date();
        if (date.isBefore(problem.start()) || date.isAfter(problem.end())) {
            found.add(breach("H1", session));
        }
        if (date.isBefore(problem.planFrom()) && !held.contains(session)) {
            found.add(breach("H2", session));
        }
        if (!Prices.meets(group.allowed(), date, session.slot())) {
            found.add(breach("H4", session));
        }
        if (covered(group.blackouts(), session)) {
            found.add(breach("H5", session));
        }
        if (problem.holidays().stream()
                .anyMatch(holiday -> holiday.firm() && holiday.date().equals(date))) {
            found.add(breach("H6", session));
        }
        if (covered(who.daysOff(), session)) {
            found.add(breach("H12", session));
        }
        if (!who.languages().contains(group.language())) {
            found.add(breach("H13", session));
        }
        if (!kept.contains(session)) {
            partners.said(new SessionPlacement(group, date, session.slot(), who))
                    .forEach((rule, judgement) -> {
                        if (judgement instanceof Judgement.Refused refused) {
                            found.add(Breach.of(rule, refused.reason(), session));
                        }
                    });
        }
    }

    private void rooms(List<Session> sessions, List<Breach> found) {
        Map<At, Long> used = sessions.stream()
                .collect(
                        Collectors.groupingBy(s -> new At(group(s).zone(), s.date(), s.slot()), Collectors.counting()));
        used.forEach((at, count) -> {
            Site site = zone(at.what());
            boolean closed = site.closures().stream().anyMatch(range -> range.covers(at.date(), at.slot()));
            if (count > (closed ? 0 : site.rooms())) {
                found.add(new Breach(
                        "H7",
                        List.of(at),
                        count,
                        Says.that(
                                closed ? "H7.closed" : "H7",
                                at.what(),
                                at.date(),
                                Says.slot(at.slot()),
                                site.rooms())));
            }
        });
    }

    private void facilitator(Facilitator who, List<Session> mine, List<Breach> found) {
        Map<At, Long> slots = mine.stream()
                .collect(Collectors.groupingBy(s -> new At(who.id(), s.date(), s.slot()), Collectors.counting()));
        slots.forEach((at, count) -> over(found, "H8", at, count, 1, at.what(), at.date(), Says.slot(at.slot())));
        Map<LocalDate, List<Session>> days =
                mine.stream().collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.toList()));
        days.forEach((day, sessions) -> {
            On on = new On(who.id(), day);
            long places = sessions.stream().map(s -> group(s).zone()).distinct().count();
            over(found, "H9", on, places, 1, who.id(), day);
            over(found, "H10", on, sessions.size(), who.maxPerDay(), who.id(), day, who.maxPerDay());
        });
        Map<LocalDate, Long> weeks = mine.stream()
                .collect(Collectors.groupingBy(
                        s -> s.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Collectors.counting()));
        weeks.forEach((monday, count) -> over(
                found, "H11", new On(who.id(), monday), count, who.maxPerWeek(), who.id(), monday, who.maxPerWeek()));
        for (Trip trip : Trip.all(problem, who, days, s -> group(s).zone())) {
            over(
                    found,
                    "H14",
                    new On(who.id(), trip.first()),
                    trip.places().size(),
                    who.maxTripDays(),
                    who.id(),
                    trip.first(),
                    who.maxTripDays());
        }
    }

    private void group(Group group, List<Session> mine, List<Breach> found) {
        for (int i = 1; i < mine.size(); i++) {
            LocalDate before = mine.get(i - 1).date();
            long gap = mine.get(i).date().toEpochDay() - before.toEpochDay();
            if (gap < group.gapMinDays()) {
                found.add(new Breach(
                        "H15",
                        List.of(group.id(), before, mine.get(i).date()),
                        group.gapMinDays() - gap,
                        Says.that("H15", group.id(), before, mine.get(i).date(), group.gapMinDays())));
            }
        }
        over(found, "H16", group.id(), mine.size(), group.targetSessions(), group.id(), group.targetSessions());
    }

    private void budget(List<Session> sessions, List<Breach> found) {
        long spent =
                sessions.stream().mapToLong(s -> group(s).sessionQuarters()).sum() + travel(sessions);
        over(
                found,
                "H17",
                "budget",
                spent,
                problem.availableQuarters(),
                spent / 4.0,
                problem.availableQuarters() / 4.0);
    }

    /** Quarter days of all journeys. */
    long travel(List<Session> sessions) {
        long sum = 0;
        for (Facilitator who : problem.facilitators()) {
            Map<LocalDate, List<Session>> days = sessions.stream()
                    .filter(s -> s.facilitator().equals(who.id()))
                    .collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.toList()));
            for (Trip trip : Trip.all(problem, who, days, s -> group(s).zone())) {
                sum += trip.quarters();
            }
        }
        return sum;
    }

    private static void over(
            List<Breach> found, String rule, Object place, long amount, long limit, Object... arguments) {
        if (amount > limit) {
            found.add(new Breach(rule, List.of(place), amount, Says.that(rule, arguments)));
        }
    }

    private static Breach breach(String rule, Session session) {
        Message words =
                Says.that(rule, session.group(), session.date(), Says.slot(session.slot()), session.facilitator());
        return Breach.of(rule, words, session);
    }

    private static boolean covered(List<DayRange> ranges, Session session) {
        return ranges.stream().anyMatch(range -> range.covers(session.date(), session.slot()));
    }

    Group group(Session session) {
        return known(groups, session.group());
    }

    Facilitator facilitator(Session session) {
        return known(facilitators, session.facilitator());
    }

    private Site zone(String id) {
        return known(zones, id);
    }

    private static <T> T known(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("the plan names something that is not in the problem");
        }
        return found;
    }
}
