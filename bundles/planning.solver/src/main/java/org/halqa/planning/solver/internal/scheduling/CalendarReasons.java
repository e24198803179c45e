// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.planning.Explanation;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Says;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.SessionPlacement;

/** Says of a calendar why each session is where it is, and what stands in the way of those that are missing. */
public final class CalendarReasons {

    private final SchedulingProblem problem;
    private final PartnerRules partners;
    private final CalendarRules rules;
    private final CalendarTerms terms;

    /** The reasons of that problem. */
    public CalendarReasons(SchedulingProblem problem, PartnerRules partners) {
        this.problem = problem;
        this.partners = partners;
        rules = new CalendarRules(problem, partners);
        terms = new CalendarTerms(problem, partners);
    }

    /** A calendar in words. */
    public Explanation of(SchedulingPlan plan) {
        Timetable table = new Timetable(problem, partners);
        List<Reason> impossible = new CalendarArithmetic(table).impossible();
        Map<Session, Trip> trips = trips(plan);
        List<Explanation.Placed> placed = plan.sessions().stream()
                .map(session -> new Explanation.Placed(session, reasons(plan, session, trips.get(session))))
                .toList();
        List<Explanation.Missing> missing = new ArrayList<>();
        CalendarObstacles obstacles = new CalendarObstacles(table, partners, plan);
        for (int g = 0; g < problem.groups().size(); g++) {
            Group group = problem.groups().get(g);
            int got = (int) plan.sessions().stream()
                    .filter(s -> s.group().equals(group.id()))
                    .count();
            if (got < group.targetSessions()) {
                missing.add(new Explanation.Missing(group.id(), group.targetSessions(), got, obstacles.of(g)));
            }
        }
        return new Explanation(placed, missing, impossible);
    }

    private Map<Session, Trip> trips(SchedulingPlan plan) {
        Map<Session, Trip> trips = new java.util.HashMap<>();
        for (Facilitator who : problem.facilitators()) {
            Map<LocalDate, List<Session>> days = plan.sessions().stream()
                    .filter(s -> s.facilitator().equals(who.id()))
                    .collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.toList()));
            for (Trip trip : Trip.all(problem, who, days, s -> rules.group(s).zone())) {
                for (int i = 0; i < trip.places().size(); i++) {
                    days.getOrDefault(trip.first().plusDays(i), List.of()).forEach(s -> trips.put(s, trip));
                }
            }
        }
        return trips;
    }

    private List<Reason> reasons(SchedulingPlan plan, Session session, @org.jspecify.annotations.Nullable Trip trip) {
        List<Reason> reasons = new ArrayList<>();
        Group group = rules.group(session);
        SchedulingProblem.Weights weights = problem.weights();
        for (SchedulingProblem.Pin pin : problem.pins()) {
            Session was = pin.session();
            if (was.equals(session)) {
                String rule = pin.status() == Status.ANNOUNCED ? "S8" : "H3";
                reasons.add(new Reason(rule, 0, Says.that("why." + pin.status())));
            } else if (pin.status() == Status.ANNOUNCED
                    && was.group().equals(session.group())
                    && was.date().equals(session.date())
                    && was.slot() == session.slot()) {
                reasons.add(new Reason("S9", weights.reassigned(), Says.that("why.reassigned", was.facilitator())));
            }
        }
        if (plan.sessions().stream()
                        .filter(s -> rules.group(s).zone().equals(group.zone()))
                        .count()
                == 1) {
            reasons.add(new Reason("S3", 0, Says.that("why.zone", group.zone())));
        }
        problem.periods().stream()
                .filter(period -> period.covers(session.date(), session.slot()))
                .filter(period -> plan.sessions().stream()
                                .filter(s -> s.group().equals(group.id()) && period.covers(s.date(), s.slot()))
                                .count()
                        == 1)
                .findFirst()
                .ifPresent(period ->
                        reasons.add(new Reason("S13", 0, Says.that("why.period", period.from(), period.to()))));
        boolean unloved = terms.unloved(session);
        reasons.add(new Reason(
                "S6", unloved ? weights.notPreferred() : 0, Says.that(unloved ? "why.unloved" : "why.preferred")));
        if (terms.tentative(session)) {
            reasons.add(new Reason("S7", weights.tentativeHoliday(), Says.that("why.tentative", session.date())));
        }
        if (trip != null) {
            long cost = (long) trip.quarters() * weights.travelQuarter();
            reasons.add(new Reason(
                    "S12", cost, Says.that("why.trip", trip.places().size(), trip.first(), trip.quarters() / 4.0)));
        }
        partners.said(new SessionPlacement(group, session.date(), session.slot(), rules.facilitator(session)))
                .forEach((rule, judgement) -> {
                    if (judgement instanceof Judgement.Discouraged discouraged) {
                        reasons.add(new Reason(rule, discouraged.cost(), discouraged.reason()));
                    }
                });
        reasons.sort(Comparator.comparingLong((Reason reason) -> -reason.cost()));
        return reasons;
    }
}
