// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes, judges and explains plans. It calculates and keeps nothing: it neither reads nor stores a roster, so it asks
 * nobody for permission; the services that hand it a problem have asked.
 *
 * <p>Every plan keeps every hard rule, those of partners included; when wishes cannot all be met, the plan is the best
 * known and {@link #explain} says which rules clash. A problem that contradicts itself (an id twice, a cycle of managers,
 * a pin that breaks a rule) is a fault of the caller: {@link IllegalArgumentException} with what is wrong. When a rule of a
 * partner fails, nothing is planned: {@link #compose}, {@link #schedule} and {@code price} throw
 * {@link PlanningRuleFailed}, a change by hand is refused with that reason, and an explanation has it as the only thing
 * that makes the plan impossible.
 *
 * <p>Any thread; a search blocks its caller until it ends and gives up early when its thread is interrupted, with the best
 * plan so far.
 */
@ProviderType
public interface Planner {

    /**
     * Proposes who sits where.
     *
     * @param progress is told of each better plan
     */
    Proposal<CompositionPlan> compose(CompositionProblem problem, Effort effort, Progress<CompositionPlan> progress);

    /**
     * Proposes dates, places and facilitators. With pins it is a repair: the search starts from what was announced and
     * moves as little of it as its weight says.
     *
     * @param progress is told of each better plan
     */
    Proposal<SchedulingPlan> schedule(SchedulingProblem problem, Effort effort, Progress<SchedulingPlan> progress);

    /** What the rules say of moving somebody to a group; {@code plan} may itself break rules, only the change is judged. */
    HandEdit judge(CompositionProblem problem, CompositionPlan plan, CompositionPlan.Seat change);

    /**
     * What the rules say of adding a session, or of moving one.
     *
     * @param plan may itself break rules; only the change is judged
     * @param without the session that moves, as it is in the plan, or null when one is added
     * @param with where it goes
     */
    HandEdit judge(
            SchedulingProblem problem,
            SchedulingPlan plan,
            SchedulingPlan.@Nullable Session without,
            SchedulingPlan.Session with);

    /** What a plan of people costs, in the terms of the format. */
    Proposal<CompositionPlan> price(CompositionProblem problem, CompositionPlan plan);

    /** What a calendar costs, in the terms of the format. */
    Proposal<SchedulingPlan> price(SchedulingProblem problem, SchedulingPlan plan);

    /** A plan of people in words. */
    Explanation explain(CompositionProblem problem, CompositionPlan plan);

    /** A calendar in words; with an empty plan it says at once what arithmetic already shows. */
    Explanation explain(SchedulingProblem problem, SchedulingPlan plan);
}
