// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.jspecify.annotations.Nullable;

/** The same change once more, with other people who are like those it was first made with. */
final class Replay {

    private final World world;
    private final List<Change> changes = new ArrayList<>();

    private record Change(int @Nullable [] from, int @Nullable [] to) {}

    /** Before the steps are taken. */
    Replay(World world, List<Step> steps) {
        this.world = world;
        for (Step step : steps) {
            changes.add(new Change(world.people[step.person()], step.to()));
        }
    }

    /** The steps for others; empty when there are not enough of them. */
    List<Step> again() {
        List<Step> steps = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Change change : changes) {
            int person = alike(change.from, taken);
            if (person < 0) {
                return List.of();
            }
            steps.add(new Step(person, change.to));
        }
        return steps;
    }

    private int alike(int @Nullable [] codes, Set<Integer> taken) {
        long used = world.used();
        for (int person = 0; person < world.people.length; person++) {
            int[] other = world.people[person];
            boolean alike = codes == null || other == null ? codes == other : World.alike(codes, other, used);
            if (alike && taken.add(person)) {
                return person;
            }
        }
        return -1;
    }
}
