// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Explanation;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Planner;
import org.halqa.planning.PlanningRuleFailed;
import org.halqa.planning.Progress;
import org.halqa.planning.Proposal;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.jspecify.annotations.Nullable;

/** A planner among whose rules one of a partner fails. */
public final class FailingRulePlanner implements Planner {

    /** What it says. */
    public static final Reason REASON =
            new Reason("partner.broken", 0, Message.of("planning.test", "rule.failed", "partner.broken"));

    private static final HandEdit REFUSED = new HandEdit(List.of(REASON), List.of(), 0);
    private static final Explanation IMPOSSIBLE = new Explanation(List.of(), List.of(), List.of(REASON));

    @Override
    public Proposal<CompositionPlan> compose(
            CompositionProblem problem, Effort effort, Progress<CompositionPlan> progress) {
        throw new PlanningRuleFailed(REASON);
    }

    @Override
    public Proposal<SchedulingPlan> schedule(
            SchedulingProblem problem, Effort effort, Progress<SchedulingPlan> progress) {
        throw new PlanningRuleFailed(REASON);
    }

    @Override
    public HandEdit judge(CompositionProblem problem, CompositionPlan plan, CompositionPlan.Seat change) {
        return REFUSED;
    }

    @Override
    public HandEdit judge(
            SchedulingProblem problem,
            SchedulingPlan plan,
            SchedulingPlan.@Nullable Session without,
            SchedulingPlan.Session with) {
        return REFUSED;
    }

    @Override
    public Proposal<CompositionPlan> price(CompositionProblem problem, CompositionPlan plan) {
        throw new PlanningRuleFailed(REASON);
    }

    @Override
    public Proposal<SchedulingPlan> price(SchedulingProblem problem, SchedulingPlan plan) {
        throw new PlanningRuleFailed(REASON);
    }

    @Override
    public Explanation explain(CompositionProblem problem, CompositionPlan plan) {
        return IMPOSSIBLE;
    }

    @Override
    public Explanation explain(SchedulingProblem problem, SchedulingPlan plan) {
        return IMPOSSIBLE;
    }
}
