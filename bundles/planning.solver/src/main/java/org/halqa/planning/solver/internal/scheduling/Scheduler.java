// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /** A search that short keeps every announcement that can be kept, whatever it costs. */
    private static final Duration BRIEF = Duration.ofSeconds(3);
    /** Part of a longer search in which announcements do not move. */
    private static final double FROZEN = 0.15;

    /** Part of the search that forgets where it stands; the rest stays close to the best plan that any thread has found. */
    private static final double FORGETTING = 0.75;

    private static final double CLOSE = 0.2;

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
        Set<SchedulingPlan.Session> stay = new FirstCalendar(table, first).fill();
        best.offer(first.sessionsByThrees(), first.cost());
        if (table.groups == 0 || table.facilitators == 0) {
            return plan(best.plan());
        }
        Timetable frozen = stay.isEmpty() ? table : table.frozen(stay);
        double until = stay.isEmpty() ? 0 : effort.time().compareTo(BRIEF) <= 0 ? 1 : FROZEN;
        Crew.run(effort.threads(), limit, thread -> {
            Chance chance = new Chance(effort.seed() * 31 + thread);
            long done = until > 0 ? search(frozen, best, limit, chance, 0, 1, until) : 0;
            if (until < 1) {
                done = search(table, best, limit, chance, done, 1, until + (1 - until) * FORGETTING);
                search(table, best, limit, chance, done, CLOSE, 1);
            }
        });
        return plan(best.plan());
    }

    private static long search(
            Timetable table, Best best, Limit limit, Chance chance, long done, double warmth, double until) {
        CalendarWalk walk = new CalendarWalk(table, new Calendar(table), chance);
        Annealing annealing = new Annealing(walk, chance, limit, done, cost -> best.offer(walk.remembered(), cost));
        walk.adopt(best.plan());
        Search.anneal(annealing, warmth, until);
        return annealing.done();
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
