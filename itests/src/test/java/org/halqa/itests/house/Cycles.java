// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds rooms that lean on each other, directly or around a corner. */
final class Cycles {

    private final House house;

    private Cycles(House house) {
        this.house = house;
    }

    /** Each set of rooms that can reach each other, once. */
    static Stream<String> in(House house) {
        Cycles cycles = new Cycles(house);
        return house.rooms().stream()
                .map(Room::name)
                .map(cycles::circle)
                .filter(circle -> !circle.isEmpty())
                .map(circle -> String.join(" ↔ ", circle))
                .distinct();
    }

    private Set<String> circle(String name) {
        Set<String> circle = new TreeSet<>();
        Set<String> reached = reachable(name);
        if (reached.contains(name)) {
            reached.stream().filter(other -> reachable(other).contains(name)).forEach(circle::add);
        }
        return circle;
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(leansOn(from));
        while (!next.isEmpty()) {
            String name = next.pop();
            if (seen.add(name)) {
                next.addAll(leansOn(name));
            }
        }
        return seen;
    }

    private Set<String> leansOn(String name) {
        return house.room(name).map(Room::leansOn).orElse(Set.of());
    }
}
