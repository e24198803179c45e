// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Terms;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.SessionPlacement;

/** What a calendar costs (S1 to S13 and the rules of partners), counted one by one, without any search. */
public final class CalendarTerms {

    private final SchedulingProblem problem;
    private final PartnerRules partners;
    private final CalendarRules rules;

    /** The terms of that problem. */
    public CalendarTerms(SchedulingProblem problem, PartnerRules partners) {
        this.problem = problem;
        this.partners = partners;
        rules = new CalendarRules(problem, partners);
    }

    /** What a plan costs. */
    public Terms of(SchedulingPlan plan) {
        List<Session> sessions = plan.sessions().stream()
                .sorted(Comparator.comparing(Session::date).thenComparing(Session::slot))
                .toList();
        Terms terms = new Terms("calendar");
        Map<String, List<Session>> byGroup = sessions.stream().collect(Collectors.groupingBy(Session::group));
        for (Group group : problem.groups()) {
            int n = byGroup.getOrDefault(group.id(), List.of()).size();
            terms.count("S1", Math.max(0, group.minSessions() - n), group.weightBelowMin());
        }
        for (Group group : problem.groups()) {
            int n = byGroup.getOrDefault(group.id(), List.of()).size();
            terms.count("S2", Math.max(0, group.targetSessions() - n), group.weightBelowTarget());
        }
        SchedulingProblem.Weights weights = problem.weights();
        terms.count("S3", uncovered(sessions, false), weights.zoneUncovered());
        terms.count("S4", uncovered(sessions, true), weights.relayUncovered());
        terms.count("S5", gaps(byGroup), weights.gapExcessDay());
        terms.count("S6", sessions.stream().filter(this::unloved).count(), weights.notPreferred());
        terms.count("S7", sessions.stream().filter(this::tentative).count(), weights.tentativeHoliday());
        announced(sessions, terms);
        terms.count(
                "S10",
                byGroup.values().stream()
                        .mapToLong(mine -> mine.stream()
                                        .map(Session::facilitator)
                                        .distinct()
                                        .count()
                                - 1)
                        .sum(),
                weights.extraFacilitator());
        terms.count("S11", tired(sessions), weights.noDecompression());
        terms.count("S12", rules.travel(sessions), weights.travelQuarter());
        terms.count("S13", periods(byGroup), weights.periodUncovered());
        sessions.forEach(session -> partners.said(new SessionPlacement(
                        rules.group(session), session.date(), session.slot(), rules.facilitator(session)))
                .forEach((rule, judgement) -> {
                    if (judgement instanceof Judgement.Discouraged discouraged) {
                        terms.add(rule, 1, discouraged.cost());
                    }
                }));
        return terms;
    }

    private long uncovered(List<Session> sessions, boolean relaysOnly) {
        Set<String> met = sessions.stream()
                .map(rules::group)
                .filter(group -> counts(group, relaysOnly))
                .map(Group::zone)
                .collect(Collectors.toSet());
        return problem.groups().stream()
                .filter(group -> counts(group, relaysOnly))
                .map(Group::zone)
                .distinct()
                .filter(zone -> !met.contains(zone))
                .count();
    }

    private static boolean counts(Group group, boolean relaysOnly) {
        return !relaysOnly || group.audience() != Audience.TERRAIN;
    }

    private long gaps(Map<String, List<Session>> byGroup) {
        long sum = 0;
        for (Group group : problem.groups()) {
            List<Session> mine = byGroup.getOrDefault(group.id(), List.of());
            for (int i = 1; i < mine.size(); i++) {
                long gap =
                        mine.get(i).date().toEpochDay() - mine.get(i - 1).date().toEpochDay();
                sum += Math.max(0, gap - group.gapMaxDays());
            }
        }
        return sum;
    }

    boolean unloved(Session session) {
        return !Prices.meets(rules.group(session).preferred(), session.date(), session.slot());
    }

    boolean tentative(Session session) {
        return problem.holidays().stream()
                .anyMatch(holiday -> !holiday.firm() && holiday.date().equals(session.date()));
    }

    private void announced(List<Session> sessions, Terms terms) {
        int moved = 0;
        int reassigned = 0;
        for (SchedulingProblem.Pin pin : problem.pins()) {
            Session was = pin.session();
            if (pin.status() == Status.ANNOUNCED) {
                List<Session> same = sessions.stream()
                        .filter(s ->
                                s.group().equals(was.group()) && s.date().equals(was.date()) && s.slot() == was.slot())
                        .toList();
                moved += same.isEmpty() ? 1 : 0;
                reassigned += same.isEmpty() || same.contains(was) ? 0 : 1;
            }
        }
        terms.count("S8", moved, problem.weights().moved());
        terms.count("S9", reassigned, problem.weights().reassigned());
    }

    private long tired(List<Session> sessions) {
        long sum = 0;
        for (Facilitator who : problem.facilitators()) {
            Map<LocalDate, Long> days = sessions.stream()
                    .filter(s -> s.facilitator().equals(who.id()))
                    .collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.counting()));
            sum += days.entrySet().stream()
                    .filter(day ->
                            day.getValue() >= 2 && days.containsKey(day.getKey().plusDays(1)))
                    .count();
        }
        return sum;
    }

    private long periods(Map<String, List<Session>> byGroup) {
        return problem.groups().stream()
                .mapToLong(group -> problem.periods().stream()
                        .filter(period -> byGroup.getOrDefault(group.id(), List.of()).stream()
                                .noneMatch(s -> !s.date().isBefore(period.from())
                                        && !s.date().isAfter(period.to())))
                        .count())
                .sum();
    }
}
