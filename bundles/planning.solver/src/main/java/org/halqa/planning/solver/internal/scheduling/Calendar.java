// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.util.Arrays;
import org.halqa.planning.SchedulingProblem;

/**
 * A calendar that changes one session at a time and always knows what it costs. It keeps every rule but the budget (H17), which
 * may be overdrawn on the way. Whoever adds asks {@link #free} first. One thread.
 */
final class Calendar {

    private final Timetable table;
    private final SchedulingProblem.Weights weights;
    private final int[][] halves;
    private final int[][] who;
    private final int[] count;
    /** By facilitator and half day: the group, or −1. */
    final int[][] at;
    /** By facilitator and day: the zone, or −1. */
    final int[][] place;

    final int[][] load;
    final int[][] weekLoad;
    final int[][] used;
    private final int[] inZone;
    private final int[] relaysInZone;
    private final int[][] inPeriod;
    private final int[][] shares;
    private final int[] distinct;
    private long cost;
    private int spent;
    private int sessions;

    Calendar(Timetable table) {
        this.table = table;
        weights = table.problem.weights();
        halves = new int[table.groups][];
        who = new int[table.groups][];
        int[] first = new int[table.groups];
        for (int i = 0; i < table.kept.length; i += 3) {
            first[table.kept[i]]++;
        }
        for (int g = 0; g < table.groups; g++) {
            halves[g] = new int[Math.max(table.target[g], first[g]) + 1];
            who[g] = new int[halves[g].length];
        }
        count = new int[table.groups];
        at = new int[table.facilitators][table.halves];
        place = new int[table.facilitators][table.days];
        for (int f = 0; f < table.facilitators; f++) {
            Arrays.fill(at[f], -1);
            Arrays.fill(place[f], -1);
        }
        load = new int[table.facilitators][table.days];
        weekLoad = new int[table.facilitators][table.weeks];
        used = new int[table.zones][table.halves];
        inZone = new int[table.zones];
        relaysInZone = new int[table.zones];
        inPeriod = new int[table.groups][table.periods];
        shares = new int[table.groups][table.facilitators];
        distinct = new int[table.groups];
        cost = costOfNothing();
        for (int i = 0; i < table.kept.length; i += 3) {
            add(table.kept[i], table.kept[i + 1], table.kept[i + 2]);
            cost += table.wishes(table.kept[i], table.kept[i + 1], table.kept[i + 2]);
        }
    }

    private long costOfNothing() {
        long sum = (long) table.lost * weights.moved();
        boolean[] any = new boolean[table.zones];
        boolean[] relay = new boolean[table.zones];
        for (int g = 0; g < table.groups; g++) {
            sum += (long) table.min[g] * table.belowMin[g] + (long) table.target[g] * table.belowTarget[g];
            sum += (long) table.periods * weights.periodUncovered();
            any[table.zone[g]] = true;
            relay[table.zone[g]] |= table.relays[g];
            for (int half = 0; half < table.halves; half++) {
                sum += table.announced[g][half] > 0 ? weights.moved() : 0;
            }
        }
        for (int z = 0; z < table.zones; z++) {
            sum += (any[z] ? weights.zoneUncovered() : 0) + (relay[z] ? weights.relayUncovered() : 0);
        }
        return sum;
    }

    long cost() {
        return cost;
    }

    /** Quarter days drawn, journeys included. */
    int spent() {
        return spent;
    }

    int sessions() {
        return sessions;
    }

    int count(int group) {
        return count[group];
    }

    /** Half day of the group's session of that rank. */
    int half(int group, int rank) {
        return halves[group][rank];
    }

    int facilitator(int group, int rank) {
        return who[group][rank];
    }

    /** Group, half day, facilitator of every session, by threes. */
    int[] sessionsByThrees() {
        int[] threes = new int[3 * sessions];
        int i = 0;
        for (int g = 0; g < table.groups; g++) {
            for (int k = 0; k < count[g]; k++) {
                threes[i++] = g;
                threes[i++] = halves[g][k];
                threes[i++] = who[g][k];
            }
        }
        return threes;
    }

    /** First rank whose session lies at that half day or later. */
    int rank(int group, int half) {
        int[] mine = halves[group];
        int n = count[group];
        int k = 0;
        while (k < n && mine[k] < half) {
            k++;
        }
        return k;
    }

    boolean meets(int group, int half) {
        int k = rank(group, half);
        return k < count[group] && halves[group][k] == half;
    }

    /** Whether adding that session would break no rule but the budget. The placement itself is one of the choices. */
    boolean free(int group, int half, int facilitator) {
        int day = half >> 1;
        int z = table.zone[group];
        int there = place[facilitator][day];
        return at[facilitator][half] < 0
                && (there == z || there < 0 && tripAllows(facilitator, day, z))
                && load[facilitator][day] < table.perDay[facilitator]
                && weekLoad[facilitator][table.week[day]] < table.perWeek[facilitator]
                && used[z][half] < table.rooms[z]
                && count[group] < table.target[group]
                && gapAllows(group, day);
    }

    boolean gapAllows(int group, int day) {
        int[] mine = halves[group];
        int n = count[group];
        int gap = table.gapMin[group];
        for (int k = 0; k < n; k++) {
            int distance = (mine[k] >> 1) - day;
            if (distance < gap && -distance < gap) {
                return false;
            }
        }
        return true;
    }

    boolean tripAllows(int facilitator, int day, int z) {
        int home = table.base[facilitator];
        if (z == home) {
            return true;
        }
        int limit = table.tripDays[facilitator];
        int length = 1;
        int[] places = place[facilitator];
        for (int d = day - 1; d >= 0 && length <= limit && places[d] >= 0 && places[d] != home; d--) {
            length++;
        }
        for (int d = day + 1; d < table.days && length <= limit && places[d] >= 0 && places[d] != home; d++) {
            length++;
        }
        return length <= limit;
    }

    void add(int g, int half, int f) {
        int k = rank(g, half);
        int n = count[g]++;
        int[] mine = halves[g];
        int[] by = who[g];
        for (int i = n; i > k; i--) {
            mine[i] = mine[i - 1];
            by[i] = by[i - 1];
        }
        mine[k] = half;
        by[k] = f;
        sessions++;
        cost += worth(g, half, f, k, n) + occupy(g, half, f);
    }

    void remove(int g, int half) {
        int k = rank(g, half);
        int[] mine = halves[g];
        int[] by = who[g];
        int f = by[k];
        int n = --count[g];
        sessions--;
        cost -= worth(g, half, f, k, n);
        cost += vacate(g, half, f);
        for (int i = k; i < n; i++) {
            mine[i] = mine[i + 1];
            by[i] = by[i + 1];
        }
    }

    /** What the session at rank {@code k} adds to the cost for its group, being one more than {@code n}; counts are kept elsewhere. */
    private long worth(int g, int half, int f, int k, int n) {
        int[] mine = halves[g];
        int day = half >> 1;
        int limit = table.gapMax[g];
        int excess = 0;
        int before = k > 0 ? mine[k - 1] >> 1 : -1;
        int after = k < n ? mine[k + 1] >> 1 : -1;
        if (before >= 0) {
            excess += Math.max(0, day - before - limit);
        }
        if (after >= 0) {
            excess += Math.max(0, after - day - limit);
            if (before >= 0) {
                excess -= Math.max(0, after - before - limit);
            }
        }
        long sum = (long) excess * weights.gapExcessDay();
        if (n < table.min[g]) {
            sum -= table.belowMin[g];
        }
        if (n < table.target[g]) {
            sum -= table.belowTarget[g];
        }
        int price = table.price[g][half * table.facilitators + f];
        sum += price == Timetable.REFUSED ? 0 : price;
        int announced = table.announced[g][half];
        if (announced > 0) {
            sum += (announced == f + 1 ? 0 : weights.reassigned()) - weights.moved();
        }
        return sum;
    }

    private long occupy(int g, int half, int f) {
        int day = half >> 1;
        int z = table.zone[g];
        long sum = 0;
        at[f][half] = g;
        used[z][half]++;
        weekLoad[f][table.week[day]]++;
        spent += table.quarters[g];
        if (inZone[z]++ == 0) {
            sum -= weights.zoneUncovered();
        }
        if (table.relays[g] && relaysInZone[z]++ == 0) {
            sum -= weights.relayUncovered();
        }
        for (int p : table.periodsOfDay[day]) {
            if (inPeriod[g][p]++ == 0) {
                sum -= weights.periodUncovered();
            }
        }
        if (shares[g][f]++ == 0 && distinct[g]++ > 0) {
            sum += weights.extraFacilitator();
        }
        int now = load[f][day]++;
        if (now == 0) {
            place[f][day] = z;
            int journey = journeys(f, day, z);
            spent += journey;
            sum += (long) journey * weights.travelQuarter();
            if (day > 0 && load[f][day - 1] >= 2) {
                sum += weights.noDecompression();
            }
        } else if (now == 1 && day + 1 < table.days && load[f][day + 1] > 0) {
            sum += weights.noDecompression();
        }
        return sum;
    }

    private long vacate(int g, int half, int f) {
        int day = half >> 1;
        int z = table.zone[g];
        long sum = 0;
        at[f][half] = -1;
        used[z][half]--;
        weekLoad[f][table.week[day]]--;
        spent -= table.quarters[g];
        if (--inZone[z] == 0) {
            sum += weights.zoneUncovered();
        }
        if (table.relays[g] && --relaysInZone[z] == 0) {
            sum += weights.relayUncovered();
        }
        for (int p : table.periodsOfDay[day]) {
            if (--inPeriod[g][p] == 0) {
                sum += weights.periodUncovered();
            }
        }
        if (--shares[g][f] == 0 && --distinct[g] > 0) {
            sum -= weights.extraFacilitator();
        }
        int left = --load[f][day];
        if (left == 0) {
            place[f][day] = -1;
            int journey = journeys(f, day, z);
            spent -= journey;
            sum -= (long) journey * weights.travelQuarter();
            if (day > 0 && load[f][day - 1] >= 2) {
                sum -= weights.noDecompression();
            }
        } else if (left == 1 && day + 1 < table.days && load[f][day + 1] > 0) {
            sum -= weights.noDecompression();
        }
        return sum;
    }

    /** Quarters of journeys more when the facilitator is in that zone on that day instead of at home. */
    private int journeys(int f, int day, int z) {
        int home = table.base[f];
        int[] places = place[f];
        int before = day > 0 && places[day - 1] >= 0 ? places[day - 1] : home;
        int after = day + 1 < table.days && places[day + 1] >= 0 ? places[day + 1] : home;
        int[][] travel = table.travel;
        return travel[before][z] + travel[z][after] - travel[before][home] - travel[home][after];
    }
}
