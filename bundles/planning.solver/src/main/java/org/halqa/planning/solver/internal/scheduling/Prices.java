// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.halqa.planning.spi.SessionPlacement;

/** What each placement costs by itself, and which are forbidden whatever the rest of the calendar says (H1, H2, H4–H7, H12, H13). */
final class Prices {

    private final Timetable table;
    private final SchedulingProblem problem;
    private final Judges judges;
    private final Map<LocalDate, Boolean> holidays = new HashMap<>();

    Prices(Timetable table, Judges judges) {
        this.table = table;
        this.problem = table.problem;
        this.judges = judges;
        problem.holidays().forEach(holiday -> holidays.put(holiday.date(), holiday.firm()));
    }

    int[][] all() {
        boolean[][] off = new boolean[table.facilitators][];
        for (int f = 0; f < off.length; f++) {
            off[f] = covered(problem.facilitators().get(f).daysOff());
        }
        boolean[][] closed = new boolean[table.zones][];
        for (int z = 0; z < closed.length; z++) {
            closed[z] = covered(problem.zones().get(z).closures());
        }
        int[][] all = new int[table.groups][];
        for (int g = 0; g < all.length; g++) {
            all[g] = of(g, off, closed[table.zone[g]]);
        }
        return all;
    }

    private int[] of(int g, boolean[][] off, boolean[] closed) {
        SchedulingProblem.Group group = problem.groups().get(g);
        int[] prices = new int[table.halves * table.facilitators];
        Arrays.fill(prices, Timetable.REFUSED);
        if (table.rooms[table.zone[g]] == 0 || group.targetSessions() == 0) {
            return prices;
        }
        boolean[] black = covered(group.blackouts());
        for (int half = 0; half < table.halves; half++) {
            LocalDate date = table.date(half);
            Slot slot = Slot.values()[half & 1];
            if (black[half]
                    || closed[half]
                    || date.isBefore(problem.planFrom())
                    || holidays.getOrDefault(date, false)
                    || !meets(group.allowed(), date, slot)) {
                continue;
            }
            int cost = (meets(group.preferred(), date, slot)
                            ? 0
                            : problem.weights().notPreferred())
                    + (holidays.containsKey(date) ? problem.weights().tentativeHoliday() : 0);
            for (int f = 0; f < table.facilitators; f++) {
                SchedulingProblem.Facilitator who = problem.facilitators().get(f);
                boolean works = who.maxPerDay() > 0 && who.maxPerWeek() > 0 && !off[f][half];
                if (works && who.languages().contains(group.language())) {
                    int more = judges.judge(new SessionPlacement(group, date, slot, who));
                    prices[half * table.facilitators + f] = more == Timetable.REFUSED ? more : cost + more;
                }
            }
        }
        return prices;
    }

    private boolean[] covered(List<DayRange> ranges) {
        boolean[] covered = new boolean[table.halves];
        for (DayRange range : ranges) {
            int from = (int)
                    Math.max(0, range.from().toEpochDay() - problem.start().toEpochDay());
            int to = (int) Math.min(
                    table.days - 1, range.to().toEpochDay() - problem.start().toEpochDay());
            for (int half = 2 * from; half <= 2 * to + 1; half++) {
                covered[half] |= range.slot() == null || range.slot().ordinal() == (half & 1);
            }
        }
        return covered;
    }

    static boolean meets(List<WeekPattern> patterns, LocalDate date, Slot slot) {
        for (WeekPattern pattern : patterns) {
            if (pattern.covers(date, slot)) {
                return true;
            }
        }
        return false;
    }
}
