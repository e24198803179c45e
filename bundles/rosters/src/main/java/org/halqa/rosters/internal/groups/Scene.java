// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionPlan.Circle;
import org.halqa.planning.CompositionProblem;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.store.KeptGroup;

/**
 * Everybody and every group at one moment, as a question for the planner.
 *
 * @param groups as they are stored
 */
record Scene(Roll roll, List<KeptGroup> groups) {

    Scene {
        groups = List.copyOf(groups);
    }

    Optional<KeptGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The group in which somebody sits. */
    Optional<KeptGroup> groupOf(String person) {
        return groups.stream().filter(group -> group.members().contains(person)).findFirst();
    }

    /** Everybody who has a seat. */
    Set<String> seated() {
        Set<String> seated = new HashSet<>();
        groups.forEach(group -> seated.addAll(group.members()));
        return seated;
    }

    /** Eligible people of a group; who left the rosters or the field has left the group. */
    List<String> present(KeptGroup group) {
        return group.members().stream()
                .filter(id ->
                        roll.find(id).map(Kept::person).filter(Roll::isEligible).isPresent())
                .toList();
    }

    /** The groups that are there, and everybody. */
    CompositionProblem problem() {
        return new CompositionProblem(
                "groups",
                roll.persons(kept -> Roll.isEligible(kept.person())),
                groups.stream()
                        .map(group -> Options.group(group.id(), group.wish()))
                        .toList(),
                CompositionProblem.Weights.USUAL);
    }

    /** Who sits where now. */
    CompositionPlan plan() {
        return new CompositionPlan(groups.stream()
                .map(group -> new Circle(group.id(), group.language(), present(group)))
                .filter(circle -> !circle.members().isEmpty())
                .toList());
    }

    /** The same with one group as it would be. */
    Scene with(KeptGroup changed) {
        return new Scene(
                roll,
                groups.stream()
                        .map(group -> group.id().equals(changed.id()) ? changed : group)
                        .toList());
    }
}
