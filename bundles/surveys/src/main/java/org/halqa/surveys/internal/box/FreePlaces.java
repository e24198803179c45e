// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.ArrayList;
import java.util.List;

/** Places that nobody has used yet, handed out at random and without asking the database. */
final class FreePlaces {

    private final List<Integer> free;

    FreePlaces(List<Integer> free) {
        this.free = new ArrayList<>(free);
        Chance.shuffle(this.free);
    }

    /** Takes that many, or none when there are fewer. */
    synchronized List<Integer> take(int number) {
        if (number > free.size()) {
            return List.of();
        }
        List<Integer> end = free.subList(free.size() - number, free.size());
        List<Integer> taken = List.copyOf(end);
        end.clear();
        return taken;
    }

    /** Takes back what was not used after all, anywhere among the others. */
    synchronized void giveBack(List<Integer> places) {
        places.forEach(place -> free.add(Chance.below(free.size() + 1), place));
    }
}
