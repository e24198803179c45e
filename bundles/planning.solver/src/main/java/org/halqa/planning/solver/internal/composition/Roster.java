// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Person;

/** What follows from a roster: who may not meet whom, and who may sit where in which languages. Never changes. */
final class Roster {

    final CompositionProblem problem;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Set<Integer>> apart = new ArrayList<>();

    Roster(CompositionProblem problem) {
        this.problem = problem;
        for (Person person : problem.people()) {
            if (people.put(person.id(), people.size()) != null) {
                throw new IllegalArgumentException("somebody is in the roster twice");
            }
            apart.add(new HashSet<>());
        }
        for (Group group : problem.groups()) {
            if (groups.put(group.id(), groups.size()) != null) {
                throw new IllegalArgumentException("a group is there twice");
            }
        }
        for (int p = 0; p < size(); p++) {
            hierarchy(p);
            for (String other : person(p).vetoes()) {
                separate(p, people.get(other));
            }
        }
    }

    private void hierarchy(int p) {
        Set<String> chain = new HashSet<>(Set.of(person(p).id()));
        String boss = person(p).manager();
        while (boss != null) {
            if (!chain.add(boss)) {
                throw new IllegalArgumentException("a circle of managers");
            }
            Integer at = people.get(boss);
            if (at == null) {
                return;
            }
            separate(p, at);
            boss = person(at).manager();
        }
    }

    private void separate(int p, @org.jspecify.annotations.Nullable Integer q) {
        if (q != null && q != p) {
            apart.get(p).add(q);
            apart.get(q).add(p);
        }
    }

    int size() {
        return problem.people().size();
    }

    Person person(int p) {
        return problem.people().get(p);
    }

    Group group(int g) {
        return problem.groups().get(g);
    }

    /** Index of a person, or −1. */
    int personAt(String id) {
        return people.getOrDefault(id, -1);
    }

    /** Index of a group, or −1. */
    int groupAt(@org.jspecify.annotations.Nullable String id) {
        return id == null ? -1 : groups.getOrDefault(id, -1);
    }

    /** Those whom a person may not meet (H5, H6). */
    Set<Integer> apart(int p) {
        return apart.get(p);
    }

    /** Whether zone, audience and profile are accepted (H3). */
    static boolean fits(Person person, Group group) {
        return group.zones().contains(person.zone())
                && group.audiences().contains(person.audience())
                && (group.profiles().isEmpty() || group.profiles().contains(person.profile()));
    }

    /** Whether some group would accept the person in a language that they share. */
    boolean placeable(int p) {
        Person person = person(p);
        return problem.groups().stream()
                .anyMatch(group ->
                        fits(person, group) && group.languages().stream().anyMatch(person.languages()::contains));
    }

    /** What it costs that a placeable person has no seat. */
    int worth(int p) {
        return person(p).audience() == Audience.RELAIS
                ? problem.weights().unplacedRelay()
                : problem.weights().unplaced();
    }
}
