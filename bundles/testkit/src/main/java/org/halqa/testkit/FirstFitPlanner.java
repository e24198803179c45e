// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Explanation;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Planner;
import org.halqa.planning.Progress;
import org.halqa.planning.Proposal;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A planner for tests of other rooms: each group takes the first half days that the rules of a day allow. It knows horizon, weekdays,
 * blackouts, closures, certain holidays, days off, one session at a time, one zone a day, gaps and targets; neither trips nor the
 * budget. Of people it knows nothing.
 */
public final class FirstFitPlanner implements Planner {

    @Override
    public Proposal<SchedulingPlan> schedule(
            SchedulingProblem problem, Effort effort, Progress<SchedulingPlan> progress) {
        List<Session> sessions = new ArrayList<>();
        problem.pins().forEach(pin -> sessions.add(pin.session()));
        for (Group group : problem.groups()) {
            Optional<Session> next = next(problem, group, sessions);
            while (next.isPresent()) {
                sessions.add(next.get());
                next = next(problem, group, sessions);
            }
        }
        sessions.sort(Comparator.comparing(Session::date).thenComparing(Session::slot));
        return new Proposal<>(new SchedulingPlan(sessions), 0, List.of(), false);
    }

    private static Optional<Session> next(SchedulingProblem problem, Group group, List<Session> sessions) {
        for (LocalDate day = problem.planFrom(); !day.isAfter(problem.end()); day = day.plusDays(1)) {
            for (Slot slot : Slot.values()) {
                for (Facilitator facilitator : problem.facilitators()) {
                    Session session = new Session(group.id(), day, slot, facilitator.id());
                    if (broken(problem, sessions, session).isEmpty()) {
                        return Optional.of(session);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first rule that a session breaks beside others. */
    private static Optional<String> broken(SchedulingProblem problem, List<Session> others, Session session) {
        Group group = problem.groups().stream()
                .filter(one -> one.id().equals(session.group()))
                .findFirst()
                .orElseThrow();
        LocalDate day = session.date();
        if (day.isBefore(problem.planFrom()) || day.isAfter(problem.end())) {
            return Optional.of("H1");
        } else if (group.allowed().stream().noneMatch(pattern -> pattern.covers(day, session.slot()))) {
            return Optional.of("H4");
        } else if (group.blackouts().stream().anyMatch(range -> range.covers(day, session.slot()))) {
            return Optional.of("H5");
        } else if (problem.holidays().stream()
                .anyMatch(holiday -> holiday.firm() && holiday.date().equals(day))) {
            return Optional.of("H6");
        } else if (problem.zones().stream()
                .filter(zone -> zone.id().equals(group.zone()))
                .flatMap(zone -> zone.closures().stream())
                .anyMatch(range -> range.covers(day, session.slot()))) {
            return Optional.of("H7");
        }
        return brokenBeside(problem, others, session, group);
    }

    private static Optional<String> brokenBeside(
            SchedulingProblem problem, List<Session> others, Session session, Group group) {
        Facilitator facilitator = problem.facilitators().stream()
                .filter(one -> one.id().equals(session.facilitator()))
                .findFirst()
                .orElseThrow();
        List<Session> sameDay = others.stream()
                .filter(other -> other.date().equals(session.date())
                        && other.facilitator().equals(session.facilitator()))
                .toList();
        List<Session> own = others.stream()
                .filter(other -> other.group().equals(group.id()))
                .toList();
        if (sameDay.stream().anyMatch(other -> other.slot() == session.slot())) {
            return Optional.of("H8");
        } else if (sameDay.stream().anyMatch(other -> !zone(problem, other).equals(group.zone()))) {
            return Optional.of("H9");
        } else if (facilitator.daysOff().stream().anyMatch(range -> range.covers(session.date(), session.slot()))) {
            return Optional.of("H12");
        } else if (own.stream()
                .anyMatch(other ->
                        Math.abs(other.date().toEpochDay() - session.date().toEpochDay()) < group.gapMinDays())) {
            return Optional.of("H15");
        }
        return own.size() >= group.targetSessions() ? Optional.of("H16") : Optional.empty();
    }

    private static String zone(SchedulingProblem problem, Session session) {
        return problem.groups().stream()
                .filter(group -> group.id().equals(session.group()))
                .map(Group::zone)
                .findFirst()
                .orElse("");
    }

    @Override
    public HandEdit judge(SchedulingProblem problem, SchedulingPlan plan, @Nullable Session without, Session with) {
        List<Session> others = plan.sessions().stream()
                .filter(session -> !session.equals(without))
                .toList();
        List<Reason> refusals =
                broken(problem, others, with)
                        .map(rule -> new Reason(rule, 0, Message.of("planning.test", rule)))
                        .stream()
                        .toList();
        return new HandEdit(refusals, List.of(), 0);
    }

    @Override
    public Explanation explain(SchedulingProblem problem, SchedulingPlan plan) {
        return new Explanation(
                plan.sessions().stream()
                        .map(session -> new Explanation.Placed(
                                session, List.of(new Reason("S6", 0, Message.of("planning.test", "first")))))
                        .toList(),
                problem.groups().stream()
                        .filter(group -> got(plan, group) < group.targetSessions())
                        .map(group -> new Explanation.Missing(
                                group.id(),
                                group.targetSessions(),
                                got(plan, group),
                                List.of(new Reason("H15", 0, Message.of("planning.test", "H15")))))
                        .toList(),
                List.of());
    }

    private static int got(SchedulingPlan plan, Group group) {
        return (int) plan.sessions().stream()
                .filter(session -> session.group().equals(group.id()))
                .count();
    }

    @Override
    public Proposal<SchedulingPlan> price(SchedulingProblem problem, SchedulingPlan plan) {
        return new Proposal<>(plan, 0, List.of(), false);
    }

    @Override
    public Proposal<CompositionPlan> compose(
            CompositionProblem problem, Effort effort, Progress<CompositionPlan> progress) {
        throw new UnsupportedOperationException("of people it knows nothing");
    }

    @Override
    public HandEdit judge(CompositionProblem problem, CompositionPlan plan, CompositionPlan.Seat change) {
        throw new UnsupportedOperationException("of people it knows nothing");
    }

    @Override
    public Proposal<CompositionPlan> price(CompositionProblem problem, CompositionPlan plan) {
        throw new UnsupportedOperationException("of people it knows nothing");
    }

    @Override
    public Explanation explain(CompositionProblem problem, CompositionPlan plan) {
        throw new UnsupportedOperationException("of people it knows nothing");
    }
}
