// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import java.util.List;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Explanation;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Planner;
import org.halqa.planning.Progress;
import org.halqa.planning.Proposal;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.spi.PlanningRule;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Wires the planner: each question is answered with the partners' rules of that moment. */
@Component
public final class PlannerComponent implements Planner {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<PlanningRule> rules = List.of();

    private final Planner planner = new SearchingPlanner(() -> rules);

    @Override
    public Proposal<CompositionPlan> compose(
            CompositionProblem problem, Effort effort, Progress<CompositionPlan> progress) {
        return planner.compose(problem, effort, progress);
    }

    @Override
    public Proposal<SchedulingPlan> schedule(
            SchedulingProblem problem, Effort effort, Progress<SchedulingPlan> progress) {
        return planner.schedule(problem, effort, progress);
    }

    @Override
    public HandEdit judge(CompositionProblem problem, CompositionPlan plan, CompositionPlan.Seat change) {
        return planner.judge(problem, plan, change);
    }

    @Override
    public HandEdit judge(
            SchedulingProblem problem,
            SchedulingPlan plan,
            SchedulingPlan.@Nullable Session without,
            SchedulingPlan.Session with) {
        return planner.judge(problem, plan, without, with);
    }

    @Override
    public Proposal<CompositionPlan> price(CompositionProblem problem, CompositionPlan plan) {
        return planner.price(problem, plan);
    }

    @Override
    public Proposal<SchedulingPlan> price(SchedulingProblem problem, SchedulingPlan plan) {
        return planner.price(problem, plan);
    }

    @Override
    public Explanation explain(CompositionProblem problem, CompositionPlan plan) {
        return planner.explain(problem, plan);
    }

    @Override
    public Explanation explain(SchedulingProblem problem, SchedulingPlan plan) {
        return planner.explain(problem, plan);
    }
}
