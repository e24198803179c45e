// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.ArrayList;
import java.util.List;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.Progress;
import org.halqa.planning.solver.internal.search.Best;
import org.halqa.planning.solver.internal.search.Limit;

/** The best seatings of all parts put together. Any thread. */
final class Whole {

    private final Roster roster;
    private final List<Circles> parts;
    private final Progress<CompositionPlan> progress;
    private final List<Best> bests = new ArrayList<>();

    Whole(Roster roster, List<Circles> parts, Progress<CompositionPlan> progress, Limit limit) {
        this.roster = roster;
        this.parts = parts;
        this.progress = progress;
        parts.forEach(part -> bests.add(new Best((plan, cost) -> tell(), limit)));
    }

    Best best(int part) {
        return bests.get(part);
    }

    /** One call at a time. The best of another part may be better still by the time it is read, and is told again then. */
    private boolean tell() {
        synchronized (bests) {
            long sum = 0;
            for (Best best : bests) {
                if (best.cost() == Long.MAX_VALUE) {
                    return true;
                }
                sum += best.cost();
            }
            return progress.better(plan(), sum);
        }
    }

    CompositionPlan plan() {
        List<CompositionPlan.Circle> circles = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Circles part = parts.get(i);
            int[] at = bests.get(i).plan();
            for (int g = 0; g < part.groups; g++) {
                circle(part, g, at, circles);
            }
        }
        return new CompositionPlan(circles);
    }

    private void circle(Circles part, int g, int[] at, List<CompositionPlan.Circle> circles) {
        List<String> members = new ArrayList<>();
        int[] who = new int[part.people];
        long common = part.spoken[g];
        for (int p = 0; p < at.length; p++) {
            if (at[p] == g) {
                who[members.size()] = p;
                members.add(roster.person(part.personAt[p]).id());
                common &= part.seats[p][g];
            }
        }
        if (!members.isEmpty()) {
            int language = part.cheapest(who, members.size(), g, common);
            circles.add(
                    new CompositionPlan.Circle(roster.group(part.groupAt[g]).id(), part.languages[language], members));
        }
    }
}
