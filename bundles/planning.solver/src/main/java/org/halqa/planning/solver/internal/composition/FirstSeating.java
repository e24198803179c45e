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
        Integer[] groups = new Integer[circles.groups];
        Arrays.setAll(groups, g -> g);
        // Groups that are already begun come first: who is locked in them cannot leave.
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
        boolean begun = seating.size(g) > 0;
        int broken = seating.broken();
        for (int p : order) {
            if (seating.at[p] < 0
                    && seating.size(g) < circles.target[g]
                    && (circles.seats[p][g] & chosen) != 0
                    && seating.free(p, g)) {
                seating.seat(p, g);
            }
        }
        if (!begun && seating.broken() > broken) {
            for (int i = seating.size(g) - 1; i >= 0; i--) {
                seating.unseat(seating.member(g, i));
            }
        }
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
