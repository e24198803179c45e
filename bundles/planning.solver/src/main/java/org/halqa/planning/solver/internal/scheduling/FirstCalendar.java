// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.util.HashSet;
import java.util.Set;
import org.halqa.planning.SchedulingPlan;

/**
 * A first calendar at once: what was announced stays where it can, then each group in turn gets the session that saves most
 * for what it draws from the budget.
 */
final class FirstCalendar {

    private static final int LOOKED_AT = 400;

    private final Timetable table;
    private final Calendar calendar;

    FirstCalendar(Timetable table, Calendar calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    /** Fills it, and says which announced sessions could stay. */
    Set<SchedulingPlan.Session> fill() {
        Set<SchedulingPlan.Session> stay = new HashSet<>();
        for (int i = 0; i < table.keepable.length; i += 3) {
            int g = table.keepable[i];
            int half = table.keepable[i + 1];
            int f = table.keepable[i + 2];
            if (calendar.free(g, half, f)) {
                calendar.add(g, half, f);
                if (calendar.spent() > table.available) {
                    calendar.remove(g, half);
                } else {
                    stay.add(table.session(g, half, f));
                }
            }
        }
        boolean any = true;
        while (any) {
            any = false;
            for (int g = 0; g < table.groups; g++) {
                any |= calendar.count(g) < table.target[g] && place(g);
            }
        }
        return stay;
    }

    private boolean place(int g) {
        int[] choices = table.choices[g];
        int stride = Math.max(1, choices.length / LOOKED_AT);
        double best = 0;
        int found = -1;
        for (int i = (calendar.count(g) * 7) % stride; i < choices.length; i += stride) {
            int half = choices[i] / table.facilitators;
            int f = choices[i] % table.facilitators;
            if (!calendar.free(g, half, f)) {
                continue;
            }
            long cost = calendar.cost();
            int spent = calendar.spent();
            calendar.add(g, half, f);
            double saved = cost - calendar.cost();
            int drawn = calendar.spent() - spent;
            boolean affordable = calendar.spent() <= table.available;
            calendar.remove(g, half);
            double worth = saved / Math.max(1, drawn);
            if (affordable && worth > best) {
                best = worth;
                found = choices[i];
            }
        }
        if (found >= 0) {
            calendar.add(g, found / table.facilitators, found % table.facilitators);
        }
        return found >= 0;
    }
}
