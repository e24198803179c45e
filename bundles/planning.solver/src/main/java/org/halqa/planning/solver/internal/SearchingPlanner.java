// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Explanation;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Planner;
import org.halqa.planning.PlanningRuleFailed;
import org.halqa.planning.Progress;
import org.halqa.planning.Proposal;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.solver.internal.composition.Composer;
import org.halqa.planning.solver.internal.composition.SeatingReasons;
import org.halqa.planning.solver.internal.composition.SeatingRules;
import org.halqa.planning.solver.internal.composition.SeatingTerms;
import org.halqa.planning.solver.internal.rules.Breach;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Terms;
import org.halqa.planning.solver.internal.scheduling.CalendarReasons;
import org.halqa.planning.solver.internal.scheduling.CalendarRules;
import org.halqa.planning.solver.internal.scheduling.CalendarTerms;
import org.halqa.planning.solver.internal.scheduling.Scheduler;
import org.halqa.planning.spi.PlanningRule;
import org.jspecify.annotations.Nullable;

/** Searches plans by annealing; prices, judges and explains them by looking at rule after rule. Any thread. */
public final class SearchingPlanner implements Planner {

    private final Supplier<List<PlanningRule>> rules;

    /**
     * A planner.
     *
     * @param rules the rules of partners as they are now, lowest ranking first
     */
    public SearchingPlanner(Supplier<List<PlanningRule>> rules) {
        this.rules = rules;
    }

    private PartnerRules partners() {
        return new PartnerRules(rules.get());
    }

    @Override
    public Proposal<CompositionPlan> compose(
            CompositionProblem problem, Effort effort, Progress<CompositionPlan> progress) {
        PartnerRules partners = partners();
        CompositionPlan plan = new Composer(problem, partners).search(effort, progress);
        return new SeatingTerms(problem, partners).of(plan).of(plan);
    }

    @Override
    public Proposal<SchedulingPlan> schedule(
            SchedulingProblem problem, Effort effort, Progress<SchedulingPlan> progress) {
        PartnerRules partners = partners();
        SchedulingPlan kept = new SchedulingPlan(problem.pins().stream()
                .filter(pin -> pin.status() != SchedulingProblem.Status.ANNOUNCED)
                .map(SchedulingProblem.Pin::session)
                .toList());
        List<Breach> contradictions = new CalendarRules(problem, new PartnerRules(List.of())).breaches(kept);
        if (!contradictions.isEmpty()) {
            throw new IllegalArgumentException("what was held or agreed breaks "
                    + contradictions.stream().map(Breach::rule).distinct().collect(Collectors.joining(", ")));
        }
        SchedulingPlan plan = new Scheduler(problem, partners).search(effort, progress);
        return new CalendarTerms(problem, partners).of(plan).of(plan);
    }

    @Override
    public HandEdit judge(CompositionProblem problem, CompositionPlan plan, CompositionPlan.Seat change) {
        PartnerRules partners = partners();
        CompositionPlan after = seated(problem, plan, change);
        SeatingRules hard = new SeatingRules(problem, partners);
        SeatingTerms soft = new SeatingTerms(problem, partners);
        return judged(
                () -> soft.of(plan).change(soft.of(after), Breach.added(hard.breaches(plan), hard.breaches(after))));
    }

    /** Fails closed: nothing may change while a rule cannot be asked. */
    private static HandEdit judged(Supplier<HandEdit> question) {
        try {
            return question.get();
        } catch (PlanningRuleFailed failed) {
            return new HandEdit(List.of(failed.reason()), List.of(), 0);
        }
    }

    private static Explanation explained(Supplier<Explanation> question) {
        try {
            return question.get();
        } catch (PlanningRuleFailed failed) {
            return new Explanation(List.of(), List.of(), List.of(failed.reason()));
        }
    }

    private static CompositionPlan seated(
            CompositionProblem problem, CompositionPlan plan, CompositionPlan.Seat change) {
        List<CompositionPlan.Circle> circles = new ArrayList<>();
        boolean seated = false;
        for (CompositionPlan.Circle circle : plan.groups()) {
            List<String> members = new ArrayList<>(circle.members());
            members.remove(change.person());
            if (circle.group().equals(change.group())) {
                members.add(change.person());
                seated = true;
            }
            if (!members.isEmpty()) {
                circles.add(new CompositionPlan.Circle(circle.group(), circle.language(), members));
            }
        }
        if (!seated) {
            circles.add(
                    new CompositionPlan.Circle(change.group(), language(problem, change), List.of(change.person())));
        }
        return new CompositionPlan(circles);
    }

    private static String language(CompositionProblem problem, CompositionPlan.Seat change) {
        List<String> offered = problem.groups().stream()
                .filter(group -> group.id().equals(change.group()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a group that is not in the problem"))
                .languages();
        return problem.people().stream()
                .filter(person -> person.id().equals(change.person()))
                .flatMap(person -> person.languages().stream())
                .filter(offered::contains)
                .findFirst()
                .orElse(offered.get(0));
    }

    @Override
    public HandEdit judge(
            SchedulingProblem problem,
            SchedulingPlan plan,
            SchedulingPlan.@Nullable Session without,
            SchedulingPlan.Session with) {
        PartnerRules partners = partners();
        List<SchedulingPlan.Session> sessions = new ArrayList<>(plan.sessions());
        if (without != null && !sessions.remove(without)) {
            throw new IllegalArgumentException("the session that moves is not in the plan");
        }
        sessions.add(with);
        SchedulingPlan after = new SchedulingPlan(sessions);
        CalendarRules hard = new CalendarRules(problem, partners);
        CalendarTerms soft = new CalendarTerms(problem, partners);
        return judged(
                () -> soft.of(plan).change(soft.of(after), Breach.added(hard.breaches(plan), hard.breaches(after))));
    }

    @Override
    public Proposal<CompositionPlan> price(CompositionProblem problem, CompositionPlan plan) {
        Terms terms = new SeatingTerms(problem, partners()).of(plan);
        return terms.of(plan);
    }

    @Override
    public Proposal<SchedulingPlan> price(SchedulingProblem problem, SchedulingPlan plan) {
        Terms terms = new CalendarTerms(problem, partners()).of(plan);
        return terms.of(plan);
    }

    @Override
    public Explanation explain(CompositionProblem problem, CompositionPlan plan) {
        return explained(() -> new SeatingReasons(problem, partners()).of(plan));
    }

    @Override
    public Explanation explain(SchedulingProblem problem, SchedulingPlan plan) {
        return explained(() -> new CalendarReasons(problem, partners()).of(plan));
    }
}
