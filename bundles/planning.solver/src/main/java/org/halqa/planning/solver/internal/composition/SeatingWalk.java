// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.Arrays;
import org.halqa.planning.solver.internal.search.Chance;
import org.halqa.planning.solver.internal.search.Walk;

/**
 * Changes a seating at random: somebody to another group, two who change places, a group closed and its people seated
 * elsewhere, a group opened and filled. Missing people and mixes are charged for, more as long as they are missing. One thread.
 */
final class SeatingWalk implements Walk {

    private final Circles circles;
    private final Seating seating;
    private final Chance chance;
    private int[] log = new int[64];
    private int logged;
    private final int[] homeless;
    private double charge;
    private final double leastCharge;
    private int[] best = new int[0];

    SeatingWalk(Circles circles, Seating seating, Chance chance) {
        this.circles = circles;
        this.seating = seating;
        this.chance = chance;
        homeless = new int[circles.people];
        int worth = 1;
        for (int w : circles.worth) {
            worth = Math.max(worth, w);
        }
        leastCharge = worth / 8.0;
        charge = worth;
    }

    private double energy() {
        return seating.cost() + charge * seating.broken();
    }

    @Override
    public long step() {
        double before = energy();
        logged = 0;
        boolean done = change();
        if (!done || logged == 0) {
            undo();
            return NONE;
        }
        return Math.round(energy() - before);
    }

    private boolean change() {
        int kind = chance.below(1000);
        if (kind < 560) {
            return elsewhere();
        }
        if (kind < 960) {
            return exchange();
        }
        if (kind < 980) {
            return close();
        }
        return open();
    }

    private boolean elsewhere() {
        int p = chance.below(circles.people);
        int now = seating.at[p];
        int[] choices = circles.choices[p];
        if (choices.length == 0 || circles.locked[p]) {
            return false;
        }
        if (now >= 0 && chance.onceIn(12)) {
            move(p, -1);
            return true;
        }
        int g = choices[chance.below(choices.length)];
        if (g == now || seating.size(g) == 0 && !chance.onceIn(8)) {
            return false;
        }
        if (now >= 0) {
            move(p, -1);
        }
        return intrude(p, g);
    }

    /** Seats somebody, and whoever stands in the way stands up and looks for another place. */
    private boolean intrude(int p, int g) {
        int out = 0;
        long with = circles.seats[p][g];
        if ((seating.languages(g) & with) == 0) {
            long language = pick(with);
            for (int i = seating.size(g) - 1; i >= 0; i--) {
                int q = seating.member(g, i);
                if ((circles.seats[q][g] & language) == 0) {
                    if (circles.locked[q]) {
                        return false;
                    }
                    homeless[out++] = q;
                    move(q, -1);
                }
            }
        }
        for (int i = seating.size(g) - 1; i >= 0; i--) {
            int q = seating.member(g, i);
            if (circles.apart[p][q]) {
                if (circles.locked[q]) {
                    return false;
                }
                homeless[out++] = q;
                move(q, -1);
            }
        }
        if (out > 3) {
            return false;
        }
        if (!seating.free(p, g)) {
            int q = seating.member(g, chance.below(seating.size(g)));
            if (circles.locked[q]) {
                return false;
            }
            homeless[out++] = q;
            move(q, -1);
            if (!seating.free(p, g)) {
                return false;
            }
        }
        move(p, g);
        for (int i = 0; i < out; i++) {
            settleDown(homeless[i]);
        }
        return true;
    }

    private long pick(long languages) {
        int n = chance.below(Long.bitCount(languages));
        long left = languages;
        for (int i = 0; i < n; i++) {
            left &= left - 1;
        }
        return Long.lowestOneBit(left);
    }

    /** The best seat in an open group for somebody who has none, if any is worth it. */
    private void settleDown(int p) {
        double least = energy();
        int found = -1;
        for (int g : circles.choices[p]) {
            if (seating.size(g) > 0 && seating.free(p, g)) {
                seating.seat(p, g);
                double then = energy();
                seating.unseat(p);
                if (then < least) {
                    least = then;
                    found = g;
                }
            }
        }
        if (found >= 0) {
            move(p, found);
        }
    }

    private boolean exchange() {
        int p = chance.below(circles.people);
        int g = seating.at[p];
        int[] choices = circles.choices[p];
        if (choices.length == 0 || circles.locked[p]) {
            return false;
        }
        int h = choices[chance.below(choices.length)];
        int n = seating.size(h);
        if (h == g || n == 0) {
            return false;
        }
        int q = seating.member(h, chance.below(n));
        if (circles.locked[q] || g >= 0 && circles.seats[q][g] == 0) {
            return false;
        }
        move(q, -1);
        if (g >= 0) {
            move(p, -1);
        }
        if (!seating.free(p, h)) {
            return false;
        }
        move(p, h);
        if (g >= 0) {
            if (!seating.free(q, g)) {
                return false;
            }
            move(q, g);
        } else {
            settleDown(q);
        }
        return true;
    }

    private boolean close() {
        int g = chance.below(circles.groups);
        int n = seating.size(g);
        if (n == 0) {
            return false;
        }
        int out = 0;
        for (int i = n - 1; i >= 0; i--) {
            int q = seating.member(g, i);
            if (circles.locked[q]) {
                return false;
            }
            homeless[out++] = q;
            move(q, -1);
        }
        for (int i = 0; i < out; i++) {
            settleDown(homeless[i]);
        }
        return true;
    }

    /** Opens a group and fills it, half of the times with the people of one other group first. */
    private boolean open() {
        int g = chance.below(circles.groups);
        if (seating.size(g) > 0) {
            return false;
        }
        int wanted = circles.min[g] + chance.below(circles.target[g] - circles.min[g] + 2);
        int from = chance.below(circles.groups);
        int out = 0;
        if (chance.onceIn(2) && seating.size(from) > 0) {
            for (int i = seating.size(from) - 1; i >= 0; i--) {
                int q = seating.member(from, i);
                if (circles.locked[q]) {
                    return false;
                }
                homeless[out++] = q;
                move(q, -1);
            }
            for (int i = 0; i < out; i++) {
                if (seating.free(homeless[i], g)) {
                    move(homeless[i], g);
                }
            }
        }
        boolean takeSeated = chance.onceIn(2);
        int start = chance.below(circles.people);
        for (int round = 0; round < (takeSeated ? 2 : 1); round++) {
            for (int i = 0; i < circles.people && seating.size(g) < wanted; i++) {
                int p = (start + i) % circles.people;
                int now = seating.at[p];
                boolean takes = round == 0 ? now < 0 : now >= 0 && now != g && !circles.locked[p] && chance.onceIn(3);
                if (takes && circles.seats[p][g] != 0 && seating.free(p, g)) {
                    if (now >= 0) {
                        move(p, -1);
                    }
                    move(p, g);
                }
            }
        }
        if (seating.size(g) < circles.min[g]) {
            return false;
        }
        for (int i = 0; i < out; i++) {
            if (seating.at[homeless[i]] < 0) {
                settleDown(homeless[i]);
            }
        }
        return true;
    }

    private void move(int p, int to) {
        if (logged + 2 > log.length) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        log[logged++] = p;
        log[logged++] = seating.at[p];
        if (seating.at[p] >= 0) {
            seating.unseat(p);
        }
        if (to >= 0) {
            seating.seat(p, to);
        }
    }

    @Override
    public void keep() {
        logged = 0;
    }

    @Override
    public void undo() {
        while (logged > 0) {
            int back = log[--logged];
            int p = log[--logged];
            if (seating.at[p] >= 0) {
                seating.unseat(p);
            }
            if (back >= 0) {
                seating.seat(p, back);
            }
        }
    }

    @Override
    public long cost() {
        return seating.cost();
    }

    @Override
    public boolean sound() {
        return seating.broken() == 0;
    }

    @Override
    public void settle() {
        if (seating.broken() > 0) {
            charge *= 1.02;
        } else if (charge > leastCharge) {
            charge /= 1.02;
        }
    }

    @Override
    public void remember() {
        best = seating.at.clone();
    }

    /** By person: the group, or −1, of what was last remembered. */
    int[] remembered() {
        return best;
    }

    /** Makes the seating the same as that one. */
    void adopt(int[] seats) {
        for (int p = 0; p < circles.people; p++) {
            if (seating.at[p] >= 0 && !circles.locked[p]) {
                seating.unseat(p);
            }
        }
        for (int p = 0; p < circles.people; p++) {
            if (seats[p] >= 0 && !circles.locked[p]) {
                seating.seat(p, seats[p]);
            }
        }
        logged = 0;
    }
}
