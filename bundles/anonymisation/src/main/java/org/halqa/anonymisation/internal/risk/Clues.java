// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.ReviewDesk.Clue;
import org.halqa.anonymisation.spi.TraitReader.Said;

/** What leads to somebody, in the words that say it, and where they stand. */
record Clues(List<Clue> clues, List<Danger.Place> places) {

    static Clues of(Union union, List<Sighting> all, List<String> leaving) {
        List<Clue> clues = new ArrayList<>();
        List<Danger.Place> places = new ArrayList<>();
        for (Said each : union.here()) {
            int passage = passage(each, all);
            places.add(new Danger.Place(passage, each.start(), each.end()));
            clues.add(new Clue(each.trait(), leaving.get(passage).substring(each.start(), each.end())));
        }
        union.before().forEach(each -> clues.add(new Clue(each.trait(), "")));
        return new Clues(clues, places);
    }

    private static int passage(Said said, List<Sighting> all) {
        for (Sighting each : all) {
            boolean holds = !each.earlier() && each.mention().said().stream().anyMatch(other -> other == said);
            if (holds) {
                return each.passage();
            }
        }
        throw new IllegalStateException("nobody said it");
    }
}
