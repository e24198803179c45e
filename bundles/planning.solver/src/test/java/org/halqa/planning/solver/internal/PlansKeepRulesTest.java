// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.solver.internal.composition.SeatingRules;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.scheduling.CalendarRules;

/** Whatever the roster or the calendar: no proposal breaks a hard rule, and it costs what the search believed. */
class PlansKeepRulesTest {

    private static final PartnerRules NOBODY = new PartnerRules(List.of());

    private final SearchingPlanner planner = new SearchingPlanner(List::of);

    @Property(tries = 40)
    void peopleSitWhereRulesAllow(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll boolean seated) {
        CompositionProblem problem = Instances.composition(seed, size, seated);
        long[] told = {Long.MAX_VALUE};
        var proposal = planner.compose(problem, Effort.steps(seed, 4000), (plan, cost) -> {
            told[0] = cost;
            return true;
        });
        assertThat(new SeatingRules(problem, NOBODY).breaches(proposal.plan())).isEmpty();
        assertThat(proposal.cost()).isEqualTo(told[0]);
    }

    @Property(tries = 40)
    void groupsMeetWhenRulesAllow(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll boolean announced) {
        SchedulingProblem problem = Instances.scheduling(seed, size, announced);
        long[] told = {Long.MAX_VALUE};
        var proposal = planner.schedule(problem, Effort.steps(seed, 4000), (plan, cost) -> {
            told[0] = cost;
            return true;
        });
        assertThat(new CalendarRules(problem, NOBODY).breaches(proposal.plan())).isEmpty();
        assertThat(proposal.cost()).isEqualTo(told[0]);
        assertThat(proposal.plan().sessions())
                .containsAll(Instances.of(problem, Status.HELD))
                .containsAll(Instances.of(problem, Status.AGREED));
    }
}
