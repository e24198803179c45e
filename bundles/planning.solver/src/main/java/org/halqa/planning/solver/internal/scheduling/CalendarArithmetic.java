// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.util.ArrayList;
import java.util.List;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.solver.internal.rules.Says;

/** What arithmetic shows before any search: that the least number of sessions cannot be had. */
final class CalendarArithmetic {

    private final Timetable table;

    CalendarArithmetic(Timetable table) {
        this.table = table;
    }

    List<Reason> impossible() {
        List<Reason> found = new ArrayList<>();
        long needed = farthest();
        long sessions = 0;
        for (int g = 0; g < table.groups; g++) {
            needed += (long) table.min[g] * table.quarters[g];
            sessions += table.min[g];
        }
        if (needed > table.available) {
            found.add(new Reason("H17", 0, Says.that("impossible.budget", needed / 4.0, table.available / 4.0)));
        }
        long hands = 0;
        for (int f = 0; f < table.facilitators; f++) {
            hands += (long) table.weeks * Math.min(table.perWeek[f], 14);
        }
        if (sessions > hands) {
            found.add(new Reason("H11", 0, Says.that("impossible.hands", sessions, hands)));
        }
        for (int g = 0; g < table.groups; g++) {
            group(g, found);
        }
        return found;
    }

    private void group(int g, List<Reason> found) {
        Group group = table.problem.groups().get(g);
        if (group.minSessions() == 0) {
            return;
        }
        boolean spoken = table.problem.facilitators().stream()
                .anyMatch(who -> who.languages().contains(group.language()));
        if (!spoken) {
            found.add(new Reason("H13", 0, Says.that("impossible.language", group.id(), group.language())));
            return;
        }
        int most = most(g);
        if (most < group.minSessions()) {
            found.add(new Reason("H15", 0, Says.that("impossible.dates", group.id(), group.minSessions(), most)));
        }
    }

    /** As many sessions as its own dates and gaps allow, what is held or agreed included. */
    private int most(int g) {
        boolean[] possible = new boolean[table.days];
        for (int choice : table.choices[g]) {
            possible[choice / table.facilitators >> 1] = true;
        }
        for (int half = 0; half < table.halves; half++) {
            possible[half >> 1] |= table.fixed[g][half];
        }
        int count = 0;
        int next = 0;
        for (int day = 0; day < table.days; day++) {
            if (possible[day] && day >= next) {
                count++;
                next = day + table.gapMin[g];
            }
        }
        return count;
    }

    /** Quarters of the journey to the zone that is hardest to reach and where somebody must meet at least once. */
    private long farthest() {
        long most = 0;
        for (int g = 0; g < table.groups; g++) {
            long least = Long.MAX_VALUE;
            for (int f = 0; f < table.facilitators; f++) {
                int home = table.base[f];
                least = Math.min(least, table.travel[home][table.zone[g]] + (long) table.travel[table.zone[g]][home]);
            }
            if (table.min[g] > 0 && least < Long.MAX_VALUE) {
                most = Math.max(most, least);
            }
        }
        return most;
    }
}
