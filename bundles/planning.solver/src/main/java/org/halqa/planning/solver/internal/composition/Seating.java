// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.Arrays;

/**
 * Who sits where, one person at a time, and what it costs. It keeps every rule but the least size of a group (H2) and its mix
 * (H7), which may be broken on the way and are counted. Whoever seats asks {@link #free} first. One thread.
 */
final class Seating {

    private final Circles circles;
    /** By person: the group, or −1. */
    final int[] at;

    private final int[] rank;
    private final int[][] members;
    private final int[] size;
    private final long[] languages;
    private final int[] relays;
    private final int[][] tally;
    private final int[] pairs;
    private final int[] kinds;
    private final int[] inZone;
    private final long[] price;
    private final int[] faults;
    private long cost;
    private int broken;

    Seating(Circles circles) {
        this.circles = circles;
        at = new int[circles.people];
        Arrays.fill(at, -1);
        rank = new int[circles.people];
        members = new int[circles.groups][];
        size = new int[circles.groups];
        languages = circles.spoken.clone();
        relays = new int[circles.groups];
        tally = new int[circles.groups][];
        pairs = new int[circles.groups];
        kinds = new int[circles.groups];
        price = new long[circles.groups];
        faults = new int[circles.groups];
        inZone = new int[circles.zones];
        for (int g = 0; g < circles.groups; g++) {
            members[g] = new int[Math.min(circles.max[g], circles.people)];
            int kind = circles.kind(g);
            tally[g] = new int[kind < 0 ? 0 : circles.attributes[kind]];
        }
        boolean[] relayZone = new boolean[circles.zones];
        for (int p = 0; p < circles.people; p++) {
            cost += circles.worth[p];
            if (circles.relay[p] && circles.placeable[p] && !relayZone[circles.zone[p]]) {
                relayZone[circles.zone[p]] = true;
                cost += circles.weights.relayZoneUncovered();
            }
        }
        for (int p = 0; p < circles.people; p++) {
            if (circles.locked[p]) {
                int stays = circles.previous[p];
                if (stays < 0 || stays >= circles.groups || !free(p, stays)) {
                    throw new IllegalArgumentException("somebody who is locked in a group may not sit there");
                }
                seat(p, stays);
            }
        }
    }

    long cost() {
        return cost;
    }

    /** How many rules are broken, or people missing. */
    int broken() {
        return broken;
    }

    /** Whether the group is open and too small, or not mixed. */
    boolean faulty(int g) {
        return faults[g] > 0;
    }

    int size(int g) {
        return size[g];
    }

    int member(int g, int rank) {
        return members[g][rank];
    }

    /** Bits of the languages that all members and the group share. */
    long languages(int g) {
        return languages[g];
    }

    /** Whether that person may join. */
    boolean free(int p, int g) {
        if (size[g] >= members[g].length || (languages[g] & circles.seats[p][g]) == 0) {
            return false;
        }
        boolean[] apart = circles.apart[p];
        int[] mine = members[g];
        for (int i = size[g] - 1; i >= 0; i--) {
            if (apart[mine[i]]) {
                return false;
            }
        }
        return true;
    }

    void seat(int p, int g) {
        int n = size[g]++;
        members[g][n] = p;
        rank[p] = n;
        at[p] = g;
        languages[g] &= circles.seats[p][g];
        cost += person(p, g);
        if (circles.relay[p]) {
            relays[g]++;
            if (inZone[circles.zone[p]]++ == 0) {
                cost -= circles.weights.relayZoneUncovered();
            }
        }
        int kind = circles.kind(g);
        if (kind >= 0) {
            int had = tally[g][circles.attribute[kind][p]]++;
            pairs[g] += 2 * had;
            kinds[g] += had == 0 ? 1 : 0;
        }
        weigh(g);
    }

    void unseat(int p) {
        int g = at[p];
        int n = --size[g];
        int moved = members[g][n];
        members[g][rank[p]] = moved;
        rank[moved] = rank[p];
        at[p] = -1;
        long common = circles.spoken[g];
        for (int i = 0; i < n; i++) {
            common &= circles.seats[members[g][i]][g];
        }
        languages[g] = common;
        cost -= person(p, g);
        if (circles.relay[p]) {
            relays[g]--;
            if (--inZone[circles.zone[p]] == 0) {
                cost += circles.weights.relayZoneUncovered();
            }
        }
        int kind = circles.kind(g);
        if (kind >= 0) {
            int left = --tally[g][circles.attribute[kind][p]];
            pairs[g] -= 2 * left;
            kinds[g] -= left == 0 ? 1 : 0;
        }
        weigh(g);
    }

    private long person(int p, int g) {
        int before = circles.previous[p];
        return (before >= 0 && before != g ? circles.weights.moved() : 0) - circles.worth[p];
    }

    private void weigh(int g) {
        cost -= price[g];
        broken -= faults[g];
        price[g] = price(g);
        faults[g] = faults(g);
        cost += price[g];
        broken += faults[g];
    }

    private int faults(int g) {
        int n = size[g];
        if (n == 0) {
            return 0;
        }
        boolean mixes = circles.kind(g) == 0 || circles.kind(g) == 1;
        return Math.max(0, circles.min[g] - n) + (mixes && kinds[g] < 2 ? 1 : 0);
    }

    private long price(int g) {
        int n = size[g];
        if (n == 0) {
            return 0;
        }
        long sum = circles.weights.openGroup();
        int distance = n - circles.target[g];
        sum += (long) circles.weights.sizeDeviation() * distance * distance;
        if (relays[g] == 1 && n > 1) {
            sum += circles.weights.loneRelay();
        }
        switch (circles.kind(g)) {
            case 0 -> sum += n < 2 ? 0 : circles.weights.orgConcentration() * (1000L * pairs[g] / (n * (n - 1)));
            case 1 -> sum += n < 2 ? 0 : circles.weights.teamConcentration() * (1000L * pairs[g] / (n * (n - 1)));
            case 2 -> sum += (long) circles.weights.profileMismatch() * (n - commonest(g));
            default -> {
                // nothing is asked of a mix by zone
            }
        }
        return circles.extra == null ? sum : sum + circles.extra(members[g], n, g, languages[g]);
    }

    private int commonest(int g) {
        int most = 0;
        for (int i = 0; i < size[g]; i++) {
            most = Math.max(most, tally[g][circles.attribute[2][members[g][i]]]);
        }
        return most;
    }
}
