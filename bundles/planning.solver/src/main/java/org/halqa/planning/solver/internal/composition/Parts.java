// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.CompositionProblem.Audience;

/** The parts of a composition problem that have nothing to do with each other: each is searched by itself. */
final class Parts {

    private final Roster roster;
    private final Seats seats;
    private final int[] parent;

    Parts(Roster roster, Seats seats) {
        this.roster = roster;
        this.seats = seats;
        parent = new int[roster.size() + roster.problem.groups().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    List<Circles> all() {
        int people = roster.size();
        int groups = parent.length - people;
        Map<String, Integer> relays = new HashMap<>();
        for (int p = 0; p < people; p++) {
            for (int g = 0; g < groups; g++) {
                if (seats.of(p, g) != 0) {
                    join(p, people + g);
                }
            }
            if (roster.person(p).audience() == Audience.RELAIS) {
                join(p, relays.computeIfAbsent(roster.person(p).zone(), zone -> firstOf(zone)));
            }
        }
        Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            byRoot.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return byRoot.values().stream().map(this::part).toList();
    }

    private int firstOf(String zone) {
        int p = 0;
        while (roster.person(p).audience() != Audience.RELAIS
                || !roster.person(p).zone().equals(zone)) {
            p++;
        }
        return p;
    }

    private Circles part(List<Integer> nodes) {
        int people = roster.size();
        int[] persons = nodes.stream().filter(i -> i < people).mapToInt(i -> i).toArray();
        int[] groups = nodes.stream()
                .filter(i -> i >= people)
                .mapToInt(i -> i - people)
                .toArray();
        return new Circles(roster, seats, persons, groups);
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
    }
}
