// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Says;

/**
 * What stands in the way of one more session of a group. Every half day of its weekly pattern is tried with every facilitator;
 * those that fail for the fewest rules say which rules clash.
 */
final class CalendarObstacles {

    private static final int SAID = 3;

    private final Timetable table;
    private final Calendar calendar;
    private final PlacementRules alone;

    CalendarObstacles(Timetable table, PartnerRules partners, SchedulingPlan plan) {
        this.table = table;
        calendar = new Calendar(table);
        alone = new PlacementRules(table, partners);
        for (SchedulingPlan.Session session : plan.sessions()) {
            int[] at = table.locate(session);
            boolean known = at[1] >= 0 && at[1] < table.halves && !calendar.meets(at[0], at[1]);
            if (known
                    && table.price[at[0]][at[1] * table.facilitators + at[2]] != Timetable.REFUSED
                    && calendar.free(at[0], at[1], at[2])) {
                calendar.add(at[0], at[1], at[2]);
            }
        }
    }

    List<Reason> of(int g) {
        int fewest = Integer.MAX_VALUE;
        Map<String, Integer> counts = new LinkedHashMap<>();
        int dearer = 0;
        for (int half = 0; half < table.halves; half++) {
            if (!alone.meets(g, half)) {
                continue;
            }
            for (int f = 0; f < table.facilitators; f++) {
                List<String> broken = broken(g, half, f);
                if (broken.isEmpty()) {
                    dearer++;
                } else if (broken.size() <= fewest) {
                    if (broken.size() < fewest) {
                        counts.clear();
                    }
                    fewest = broken.size();
                    broken.forEach(rule -> counts.merge(rule, 1, Integer::sum));
                }
            }
        }
        List<Reason> reasons = new ArrayList<>();
        if (dearer > 0) {
            reasons.add(new Reason("S2", 0, Says.that("clash.dearer", dearer)));
            return reasons;
        }
        if (counts.isEmpty()) {
            reasons.add(new Reason("H4", 0, Says.that("clash.H4")));
        }
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue()))
                .limit(SAID)
                .forEach(one -> reasons.add(new Reason(one.getKey(), 0, alone.words(one.getKey(), one.getValue()))));
        return reasons;
    }

    private List<String> broken(int g, int half, int f) {
        List<String> broken = new ArrayList<>(alone.broken(g, half, f));
        int day = half >> 1;
        int z = table.zone[g];
        add(broken, "H7", calendar.used[z][half] >= table.rooms[z] && !broken.contains("H7"));
        add(broken, "H8", calendar.at[f][half] >= 0);
        add(broken, "H9", calendar.place[f][day] >= 0 && calendar.place[f][day] != z);
        add(broken, "H10", calendar.load[f][day] >= table.perDay[f]);
        add(broken, "H11", calendar.weekLoad[f][table.week[day]] >= table.perWeek[f]);
        add(broken, "H14", calendar.place[f][day] < 0 && !calendar.tripAllows(f, day, z));
        add(broken, "H15", !calendar.gapAllows(g, day));
        if (broken.isEmpty()) {
            calendar.add(g, half, f);
            add(broken, "H17", calendar.spent() > table.available);
            calendar.remove(g, half);
        }
        return broken;
    }

    private static void add(List<String> broken, String rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }
}
