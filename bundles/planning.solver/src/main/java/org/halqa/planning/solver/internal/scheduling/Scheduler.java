// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.halqa.planning.Effort;
import org.halqa.planning.Progress;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.solver.internal.search.Annealing;
import org.halqa.planning.solver.internal.search.Best;
import org.halqa.planning.solver.internal.search.Chance;
import org.halqa.planning.solver.internal.search.Crew;
import org.halqa.planning.solver.internal.search.Limit;
import org.halqa.planning.solver.internal.search.Search;

/** Proposes when, where and with whom groups meet: a first plan at once, then annealing on several threads. */
public final class Scheduler {

    private static final int ROUNDS = Integer.getInteger("rounds", 1);

    private final Timetable table;

    /** A scheduler of that problem. */
    public Scheduler(SchedulingProblem problem, Judges judges) {
        table = new Timetable(problem, judges);
    }

    /** The best plan that is found. */
    public SchedulingPlan search(Effort effort, Progress<SchedulingPlan> progress) {
        Limit limit = Search.limit(effort);
        Best best = new Best((plan, cost) -> progress.better(plan(plan), cost), limit);
        Calendar first = new Calendar(table);
        new FirstCalendar(table, first).fill();
        best.offer(first.sessionsByThrees(), first.cost());
        Crew.run(effort.threads(), limit, thread -> search(best, limit, effort.seed() * 31 + thread));
        return plan(best.plan());
    }

    private void search(Best best, Limit limit, long seed) {
        Chance chance = new Chance(seed);
        Calendar calendar = new Calendar(table);
        CalendarWalk walk = new CalendarWalk(table, calendar, chance);
        Annealing annealing = new Annealing(walk, chance, limit, 0, cost -> best.offer(walk.remembered(), cost));
        for (int round = 1; round <= ROUNDS; round++) {
            walk.adopt(best.plan());
            Search.anneal(annealing, (double) round / ROUNDS);
        }
    }

    private SchedulingPlan plan(int[] threes) {
        List<SchedulingPlan.Session> sessions = new ArrayList<>();
        for (int i = 0; i < threes.length; i += 3) {
            sessions.add(table.session(threes[i], threes[i + 1], threes[i + 2]));
        }
        sessions.sort(Comparator.comparing(SchedulingPlan.Session::date)
                .thenComparing(SchedulingPlan.Session::slot)
                .thenComparing(SchedulingPlan.Session::group));
        return new SchedulingPlan(sessions);
    }
}
