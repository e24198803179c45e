// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;

/** The same roster some months later: most sit where a plan had put them, some have come or gone, and a few stay for good. */
final class Seated {

    private Seated() {}

    static CompositionProblem of(CompositionProblem problem, Random chance) {
        Map<String, String> seats = new HashMap<>();
        new SearchingPlanner(List::of)
                .compose(problem, Effort.steps(chance.nextInt(1000), 3000), (plan, cost) -> true)
                .plan()
                .groups()
                .forEach(circle -> circle.members().forEach(id -> seats.put(id, circle.group())));
        Set<String> staying = new HashSet<>();
        for (CompositionProblem.Person person : problem.people()) {
            if (seats.containsKey(person.id()) && chance.nextInt(12) == 0) {
                staying.add(person.id());
            }
        }
        // Where somebody stays nobody leaves: else too few may be left for any plan to keep the rules.
        Set<String> kept = staying.stream().map(seats::get).collect(Collectors.toSet());
        List<CompositionProblem.Person> people = new ArrayList<>();
        for (CompositionProblem.Person person : problem.people()) {
            String group = seats.get(person.id());
            if (kept.contains(group) || chance.nextInt(12) > 0) {
                people.add(new CompositionProblem.Person(
                        person.id(),
                        person.organisation(),
                        person.team(),
                        person.zone(),
                        person.profile(),
                        person.audience(),
                        person.languages(),
                        person.manager(),
                        person.vetoes(),
                        group,
                        staying.contains(person.id())));
            }
        }
        return new CompositionProblem(problem.name(), people, problem.groups(), problem.weights());
    }
}
