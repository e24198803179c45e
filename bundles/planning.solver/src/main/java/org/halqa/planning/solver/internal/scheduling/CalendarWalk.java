// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import org.halqa.planning.solver.internal.search.Chance;
import org.halqa.planning.solver.internal.search.Walk;

/**
 * Changes a calendar at random: a session somewhere, where others are already on the road, one out, two that change places,
 * a whole journey some weeks later. The budget is charged for, and the charge goes up while it is overdrawn. One thread.
 */
final class CalendarWalk implements Walk {

    private static final int LOSERS = 4;

    private final Timetable table;
    private final Calendar calendar;
    private final Journal journal;
    private final Ejection ejection;
    private final Chance chance;
    private final int[][] groupsOfZone;
    private final int[] losers = new int[LOSERS];
    private double charge;
    private final double leastCharge;
    private int[] best = new int[0];

    CalendarWalk(Timetable table, Calendar calendar, Chance chance) {
        this.table = table;
        this.calendar = calendar;
        this.chance = chance;
        journal = new Journal(calendar, table);
        ejection = new Ejection(table, calendar, journal, chance);
        groupsOfZone = new int[table.zones][];
        for (int z = 0; z < table.zones; z++) {
            int zone = z;
            groupsOfZone[z] = java.util.stream.IntStream.range(0, table.groups)
                    .filter(g -> table.zone[g] == zone && table.choices[g].length > 0)
                    .toArray();
        }
        double worth = 1;
        for (int g = 0; g < table.groups; g++) {
            worth = Math.max(worth, (double) table.belowTarget[g] / Math.max(1, table.quarters[g]));
        }
        leastCharge = worth / 8;
        charge = worth;
    }

    private double energy() {
        return calendar.cost() + charge * Math.max(0, calendar.spent() - table.available);
    }

    @Override
    public long step() {
        double before = energy();
        journal.mark();
        boolean done = change();
        if (!done || journal.empty()) {
            journal.undo();
            return NONE;
        }
        return Math.round(energy() - before);
    }

    private boolean change() {
        int kind = chance.below(100);
        if (kind < 30) {
            return anywhere();
        }
        if (kind < 65) {
            return onTheRoad();
        }
        if (kind < 75) {
            return out();
        }
        if (kind < 88) {
            return swap();
        }
        return journey();
    }

    /** A session of any group at any time. */
    private boolean anywhere() {
        int g = chance.below(table.groups);
        int[] choices = table.choices[g];
        if (choices.length == 0) {
            return false;
        }
        int choice = choices[chance.below(choices.length)];
        return put(g, choice / table.facilitators, choice % table.facilitators);
    }

    /** A session of a group of that place, on a day when somebody is there or next to it. */
    private boolean onTheRoad() {
        int session = anySession();
        if (session < 0) {
            return false;
        }
        int from = session / table.halves;
        int half = session % table.halves;
        int f = calendar.facilitator(from, calendar.rank(from, half));
        int day = (half >> 1) + chance.below(3) - 1;
        if (day < 0 || day >= table.days) {
            return false;
        }
        int[] groups = chance.onceIn(4) ? groupsOfZone[chance.below(table.zones)] : groupsOfZone[table.zone[from]];
        if (groups.length == 0) {
            return false;
        }
        int g = groups[chance.below(groups.length)];
        int to = 2 * day + chance.below(2);
        if (table.price[g][to * table.facilitators + f] == Timetable.REFUSED) {
            to ^= 1;
        }
        return table.price[g][to * table.facilitators + f] != Timetable.REFUSED && put(g, to, f);
    }

    private boolean put(int g, int half, int f) {
        if (calendar.at[f][half] == g) {
            return false;
        }
        int n = calendar.count(g);
        if (n > 0 && chance.onceIn(2)) {
            // moves the nearest of its sessions rather than adding one
            int k = Math.min(n - 1, calendar.rank(g, half));
            if (k > 0 && half - calendar.half(g, k - 1) < calendar.half(g, k) - half) {
                k--;
            }
            if (!journal.remove(g, calendar.half(g, k))) {
                return false;
            }
        }
        if (!ejection.insert(g, half, f)) {
            return false;
        }
        if (chance.onceIn(2)) {
            comfort(g);
        }
        return true;
    }

    /** Whoever lost a session may get another one. */
    private void comfort(int except) {
        int n = journal.losers(losers);
        for (int i = 0; i < n; i++) {
            int g = losers[i];
            int[] choices = table.choices[g];
            if (g == except || choices.length == 0) {
                continue;
            }
            long cheapest = Long.MAX_VALUE;
            int found = -1;
            for (int attempt = 0; attempt < 6; attempt++) {
                int choice = choices[chance.below(choices.length)];
                int half = choice / table.facilitators;
                int f = choice % table.facilitators;
                if (calendar.free(g, half, f)) {
                    double before = energy();
                    calendar.add(g, half, f);
                    long change = Math.round(energy() - before);
                    calendar.remove(g, half);
                    if (change < cheapest) {
                        cheapest = change;
                        found = choice;
                    }
                }
            }
            if (found >= 0 && cheapest <= 0) {
                journal.add(g, found / table.facilitators, found % table.facilitators);
            }
        }
    }

    private boolean out() {
        int session = anySession();
        return session >= 0 && journal.remove(session / table.halves, session % table.halves);
    }

    /** Two groups of a zone change places. */
    private boolean swap() {
        int one = anySession();
        int two = anySession();
        if (one < 0 || two < 0 || one == two) {
            return false;
        }
        int g = one / table.halves;
        int h = two / table.halves;
        if (g == h || table.zone[g] != table.zone[h]) {
            return false;
        }
        int early = one % table.halves;
        int late = two % table.halves;
        int f = calendar.facilitator(g, calendar.rank(g, early));
        int e = calendar.facilitator(h, calendar.rank(h, late));
        if (table.price[g][late * table.facilitators + e] == Timetable.REFUSED
                || table.price[h][early * table.facilitators + f] == Timetable.REFUSED
                || !journal.remove(g, early)
                || !journal.remove(h, late)
                || !calendar.free(g, late, e)) {
            return false;
        }
        journal.add(g, late, e);
        if (!calendar.free(h, early, f)) {
            return false;
        }
        journal.add(h, early, f);
        return true;
    }

    /** A whole journey, or a day, some weeks or days earlier or later. */
    private boolean journey() {
        int session = anySession();
        if (session < 0) {
            return false;
        }
        int g = session / table.halves;
        int half = session % table.halves;
        int f = calendar.facilitator(g, calendar.rank(g, half));
        int first = half >> 1;
        int last = first;
        int home = table.base[f];
        int[] places = calendar.place[f];
        if (places[first] != home && !chance.onceIn(4)) {
            while (first > 0 && places[first - 1] >= 0 && places[first - 1] != home) {
                first--;
            }
            while (last + 1 < table.days && places[last + 1] >= 0 && places[last + 1] != home) {
                last++;
            }
        }
        int shift = chance.onceIn(3) ? 1 + chance.below(6) : 7 * (1 + chance.below(8));
        if (chance.onceIn(2)) {
            shift = -shift;
        }
        if (first + shift < 0 || last + shift >= table.days) {
            return false;
        }
        int[] moved = new int[2 * (last - first + 1)];
        for (int i = 0; i < moved.length; i++) {
            int from = 2 * first + i;
            moved[i] = calendar.at[f][from];
            if (moved[i] >= 0 && !journal.remove(moved[i], from)) {
                return false;
            }
        }
        int failed = 0;
        for (int i = 0; i < moved.length; i++) {
            int to = 2 * (first + shift) + i;
            if (moved[i] < 0) {
                continue;
            }
            if (table.price[moved[i]][to * table.facilitators + f] == Timetable.REFUSED) {
                to ^= 1;
            }
            if (table.price[moved[i]][to * table.facilitators + f] == Timetable.REFUSED) {
                failed++;
            } else if (!ejection.insert(moved[i], to, f)) {
                return false;
            }
        }
        if (failed > 1) {
            return false;
        }
        comfort(-1);
        return true;
    }

    private int anySession() {
        if (calendar.sessions() == 0) {
            return -1;
        }
        for (int attempt = 0; attempt < 8; attempt++) {
            int g = chance.below(table.groups);
            int n = calendar.count(g);
            if (n > 0) {
                return g * table.halves + calendar.half(g, chance.below(n));
            }
        }
        return -1;
    }

    @Override
    public void keep() {
        journal.mark();
    }

    @Override
    public void undo() {
        journal.undo();
    }

    @Override
    public long cost() {
        return calendar.cost();
    }

    @Override
    public boolean sound() {
        return calendar.spent() <= table.available;
    }

    @Override
    public void settle() {
        if (calendar.spent() > table.available) {
            charge *= 1.02;
        } else if (charge > leastCharge) {
            charge /= 1.02;
        }
    }

    @Override
    public void remember() {
        best = calendar.sessionsByThrees();
    }

    /** Group, half day, facilitator, by threes, of what was last remembered. */
    int[] remembered() {
        return best;
    }

    /** Makes the calendar the same as that one. */
    void adopt(int[] threes) {
        for (int g = 0; g < table.groups; g++) {
            for (int k = calendar.count(g) - 1; k >= 0; k--) {
                int half = calendar.half(g, k);
                if (!table.fixed[g][half]) {
                    calendar.remove(g, half);
                }
            }
        }
        for (int i = 0; i < threes.length; i += 3) {
            if (!table.fixed[threes[i]][threes[i + 1]]) {
                calendar.add(threes[i], threes[i + 1], threes[i + 2]);
            }
        }
        journal.mark();
    }
}
