// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.Arrays;

/** A first seating at once: each group is filled with those who have the fewest other choices, and stays closed when too few come. */
final class FirstSeating {

    private final Circles circles;
    private final Seating seating;

    FirstSeating(Circles circles, Seating seating) {
        this.circles = circles;
        this.seating = seating;
    }

    void fill() {
        Integer[] order = new Integer[circles.people];
        Arrays.setAll(order, p -> p);
        Arrays.sort(order, (a, b) -> circles.choices[a].length - circles.choices[b].length);
        stay(order);
        Integer[] groups = new Integer[circles.groups];
        Arrays.setAll(groups, g -> g);
        // Groups that are already begun come first.
        Arrays.sort(groups, (a, b) -> seating.size(b) - seating.size(a));
        for (int g : groups) {
            open(g, order);
        }
        for (int p : order) {
            if (seating.at[p] < 0) {
                seatBest(p);
            }
        }
    }

    /** Who has a group keeps it, unless it would stay too small. */
    private void stay(Integer[] order) {
        for (int p : order) {
            int before = circles.previous[p];
            if (seating.at[p] < 0 && before >= 0 && before < circles.groups && seating.free(p, before)) {
                seating.seat(p, before);
            }
        }
    }

    private void open(int g, Integer[] order) {
        long chosen = 0;
        int most = -1;
        for (int l = 0; l < circles.languages.length; l++) {
            long language = seating.languages(g) & 1L << l;
            int could = 0;
            for (int p : order) {
                could += seating.at[p] < 0 && (circles.seats[p][g] & language) != 0 ? 1 : 0;
            }
            if (language != 0 && could > most) {
                most = could;
                chosen = language;
            }
        }
        for (int p : order) {
            if (seating.at[p] < 0
                    && seating.size(g) < circles.target[g]
                    && (circles.seats[p][g] & chosen) != 0
                    && seating.free(p, g)) {
                seating.seat(p, g);
            }
        }
        if (seating.faulty(g) && !locked(g)) {
            for (int i = seating.size(g) - 1; i >= 0; i--) {
                seating.unseat(seating.member(g, i));
            }
        }
    }

    private boolean locked(int g) {
        for (int i = 0; i < seating.size(g); i++) {
            if (circles.locked[seating.member(g, i)]) {
                return true;
            }
        }
        return false;
    }

    private void seatBest(int p) {
        long least = seating.cost();
        int found = -1;
        for (int g : circles.choices[p]) {
            if (seating.size(g) > 0 && seating.free(p, g)) {
                seating.seat(p, g);
                if (seating.cost() < least) {
                    least = seating.cost();
                    found = g;
                }
                seating.unseat(p);
            }
        }
        if (found >= 0) {
            seating.seat(p, found);
        }
    }
}
