// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.List;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.ReviewDesk.Clue;

/**
 * Somebody whom what would leave brings close.
 *
 * @param passage index of the passage that speaks of them
 * @param start where, in what would leave of it
 * @param end after the last unit
 * @param closeness how close
 * @param people how many fit
 * @param counted true when rosters were counted
 * @param clues what is said of them
 * @param places where the passages of the document say it
 * @param proposal words that would do instead, the cheapest; empty when none would
 */
public record Danger(
        int passage,
        int start,
        int end,
        Closeness closeness,
        int people,
        boolean counted,
        List<Clue> clues,
        List<Place> places,
        String proposal) {

    public Danger {
        clues = List.copyOf(clues);
        places = List.copyOf(places);
    }

    /** A stretch of what would leave of a passage. */
    public record Place(int passage, int start, int end) {}

    /** True when it must not leave like this. */
    public boolean tooClose() {
        return closeness == Closeness.TOO_CLOSE;
    }
}
