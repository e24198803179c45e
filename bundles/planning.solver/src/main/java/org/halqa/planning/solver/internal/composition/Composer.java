// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.time.Duration;
import java.util.List;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Progress;
import org.halqa.planning.solver.internal.search.Annealing;
import org.halqa.planning.solver.internal.search.Best;
import org.halqa.planning.solver.internal.search.Chance;
import org.halqa.planning.solver.internal.search.Crew;
import org.halqa.planning.solver.internal.search.Limit;
import org.halqa.planning.solver.internal.search.Search;

/** Proposes who sits with whom: a first plan at once, then annealing of each part by itself on several threads. */
public final class Composer {

    /** Each part is searched so many times, first forgetting where it stands, then close to the best plan known. */
    private static final double[] WARMTH = {1, 0.2};
    /** The same for a part of so many people that there is no time to forget where it stood. */
    private static final double[] WARMTH_OF_MANY = {0.3, 0.1};

    private static final int MANY = 150;
    /** Steps that a part may take beyond all limits when people are locked in groups that lack others. */
    private static final long RESCUE = 400_000;

    private final Roster roster;
    private final List<Circles> parts;

    /** A composer of that problem. */
    public Composer(CompositionProblem problem, SeatJudges judges) {
        roster = new Roster(problem);
        parts = new Parts(roster, new Seats(roster, judges)).all();
    }

    /** The best plan that is found. */
    public CompositionPlan search(Effort effort, Progress<CompositionPlan> progress) {
        Limit limit = Search.limit(effort);
        Whole whole = new Whole(roster, parts, progress, limit);
        for (int i = 0; i < parts.size(); i++) {
            Seating seating = new Seating(parts.get(i));
            new FirstSeating(parts.get(i), seating).fill();
            if (seating.broken() == 0) {
                whole.best(i).offer(seating.at.clone(), seating.cost());
            } else {
                rescue(parts.get(i), whole.best(i), effort.seed());
            }
        }
        Crew.run(effort.threads(), limit, thread -> search(whole, limit, effort.seed() * 31 + thread, thread));
        return whole.plan();
    }

    private void search(Whole whole, Limit limit, long seed, int thread) {
        double all = parts.stream().mapToDouble(Composer::weight).sum() * WARMTH.length;
        double until = 0;
        long steps = 0;
        for (int round = 0; round < WARMTH.length; round++) {
            for (int k = 0; k < parts.size(); k++) {
                int i = thread % 2 == 0 ? k : parts.size() - 1 - k;
                Circles part = parts.get(i);
                if (weight(part) > 0 && !limit.over(steps)) {
                    until += weight(part) / all;
                    steps = search(
                            part,
                            whole.best(i),
                            limit,
                            new Chance(seed * 31 + round),
                            steps,
                            (part.people < MANY ? WARMTH : WARMTH_OF_MANY)[round],
                            until);
                }
            }
        }
    }

    /** A first plan that breaks no rule, where filling group after group leaves one too small. */
    private static void rescue(Circles part, Best best, long seed) {
        long now = System.nanoTime();
        Limit limit = new Limit(now, now + Duration.ofDays(1).toNanos(), RESCUE);
        Best found = new Best((plan, cost) -> false, limit);
        search(part, found, limit, new Chance(seed), 0, 1, 1);
        if (found.cost() < Long.MAX_VALUE) {
            best.offer(found.plan(), found.cost());
        }
    }

    private static long search(
            Circles part, Best best, Limit limit, Chance chance, long steps, double warmth, double until) {
        SeatingWalk walk = new SeatingWalk(part, new Seating(part), chance);
        Annealing annealing = new Annealing(walk, chance, limit, steps, cost -> best.offer(walk.remembered(), cost));
        if (best.cost() < Long.MAX_VALUE) {
            walk.adopt(best.plan());
        }
        Search.anneal(annealing, warmth, until);
        return annealing.done();
    }

    /** How much of the time a part gets. */
    private static double weight(Circles part) {
        return part.groups == 0 || part.people < 2 ? 0 : Math.pow(part.people, 1.5);
    }
}
