// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.halqa.surveys.internal.box.BoxRows.Slot;

/**
 * Places for pieces, handed out at random among those of the least length that fits; for texts among the longest, so that not even the
 * log of the database, which shows lengths to whoever cannot read it, tells a long text from a short one. Safe on any thread.
 */
final class FreePieces {

    /** A text knows no stratum. */
    private static final String TEXT = "||";

    private final TreeMap<Integer, FreePlaces> byLength = new TreeMap<>();
    private final int longest;

    FreePieces(List<Slot> free) {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        free.forEach(slot -> places.computeIfAbsent(slot.length(), missing -> new ArrayList<>())
                .add(slot.place()));
        places.forEach((length, each) -> byLength.put(length, new FreePlaces(each)));
        longest = places.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * A piece, made for the place that it will lie in.
     *
     * @param from where the place goes back to when it is not used after all
     */
    record Placed(int place, String content, FreePlaces from) {

        void giveBack() {
            from.giveBack(List.of(place));
        }
    }

    /** Makes pieces of these words, each with a place of its own; empty, and none is taken, when there is no room. */
    Optional<List<Placed>> place(List<String> words) {
        List<Placed> placed = new ArrayList<>();
        for (String each : words) {
            Optional<Placed> piece = place(each);
            if (piece.isEmpty()) {
                placed.forEach(Placed::giveBack);
                return Optional.empty();
            }
            placed.add(piece.get());
        }
        return Optional.of(placed);
    }

    private Optional<Placed> place(String words) {
        int least = Math.max(Piece.room(words), words.contains(TEXT) ? longest : 0);
        for (Map.Entry<Integer, FreePlaces> each : byLength.tailMap(least).entrySet()) {
            List<Integer> taken = each.getValue().take(1);
            if (!taken.isEmpty()) {
                return Optional.of(new Placed(taken.get(0), Piece.sealed(words, each.getKey()), each.getValue()));
            }
        }
        return Optional.empty();
    }
}
