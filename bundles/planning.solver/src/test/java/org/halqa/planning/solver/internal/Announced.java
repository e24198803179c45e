// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.halqa.planning.DayRange;
import org.halqa.planning.Effort;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Pin;
import org.halqa.planning.SchedulingProblem.Site;
import org.halqa.planning.SchedulingProblem.Status;

/** The same calendar some weeks later: what a plan had proposed is held, agreed or announced, and a zone is closed for a while. */
final class Announced {

    private Announced() {}

    static SchedulingProblem of(SchedulingProblem problem, Random chance) {
        SchedulingPlan plan = new SearchingPlanner(List::of)
                .schedule(problem, Effort.steps(chance.nextInt(1000), 3000), (better, cost) -> true)
                .plan();
        LocalDate today = problem.start().plusDays(chance.nextInt(60));
        List<Pin> pins = new ArrayList<>();
        for (SchedulingPlan.Session session : plan.sessions()) {
            if (session.date().isBefore(today)) {
                pins.add(new Pin(session, Status.HELD));
            } else if (chance.nextInt(3) > 0) {
                pins.add(new Pin(session, chance.nextInt(4) == 0 ? Status.AGREED : Status.ANNOUNCED));
            }
        }
        Site closed = problem.zones().get(0);
        DayRange strike = new DayRange(today, today.plusDays(20), null);
        SchedulingProblem changed = Instances.with(problem, today, problem.zones(), pins);
        List<Site> sites = new ArrayList<>(problem.zones());
        List<DayRange> closures = new ArrayList<>(closed.closures());
        closures.add(strike);
        sites.set(0, new Site(closed.id(), closed.rooms(), closures));
        boolean agreed = Instances.of(changed, Status.AGREED).stream()
                .anyMatch(session -> strike.covers(session.date(), session.slot()));
        return agreed ? changed : Instances.with(problem, today, sites, pins);
    }
}
