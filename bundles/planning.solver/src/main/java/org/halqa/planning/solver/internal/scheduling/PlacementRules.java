// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.Slot;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Says;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.SessionPlacement;

/** Which rules forbid a placement whatever the rest of the calendar says. */
final class PlacementRules {

    private final Timetable table;
    private final SchedulingProblem problem;
    private final PartnerRules partners;
    private final Map<String, Message> words = new HashMap<>();

    PlacementRules(Timetable table, PartnerRules partners) {
        this.table = table;
        this.partners = partners;
        problem = table.problem;
    }

    /** Whether the half day is one of the group's weekly pattern, and still to come. */
    boolean meets(int g, int half) {
        return !table.date(half).isBefore(problem.planFrom())
                && Prices.meets(problem.groups().get(g).allowed(), table.date(half), slot(half));
    }

    List<String> broken(int g, int half, int f) {
        Group group = problem.groups().get(g);
        LocalDate date = table.date(half);
        List<String> broken = new ArrayList<>();
        if (group.blackouts().stream().anyMatch(range -> range.covers(date, slot(half)))) {
            broken.add("H5");
        }
        if (problem.holidays().stream().anyMatch(day -> day.firm() && day.date().equals(date))) {
            broken.add("H6");
        }
        if (problem.zones().get(table.zone[g]).closures().stream().anyMatch(range -> range.covers(date, slot(half)))) {
            broken.add("H7");
        }
        SchedulingProblem.Facilitator who = problem.facilitators().get(f);
        if (who.daysOff().stream().anyMatch(range -> range.covers(date, slot(half)))) {
            broken.add("H12");
        }
        if (!who.languages().contains(group.language())) {
            broken.add("H13");
        }
        partners.said(new SessionPlacement(group, date, slot(half), who)).forEach((rule, judgement) -> {
            if (judgement instanceof Judgement.Refused refused) {
                broken.add(rule);
                words.put(rule, refused.reason());
            }
        });
        return broken;
    }

    /** What a rule that was broken says: a partner's in its own words. */
    Message words(String rule, int times) {
        return words.getOrDefault(rule, Says.that("clash." + rule, times));
    }

    private static Slot slot(int half) {
        return (half & 1) == 0 ? Slot.AM : Slot.PM;
    }
}
