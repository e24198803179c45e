// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.halqa.surveys.internal.box.BoxRows.Slot;

/** Places for pieces, handed out at random among those of the least length that fits. Safe on any thread. */
final class FreePieces {

    private final TreeMap<Integer, FreePlaces> byLength = new TreeMap<>();

    FreePieces(List<Slot> free) {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        free.forEach(slot -> places.computeIfAbsent(slot.length(), missing -> new ArrayList<>())
                .add(slot.place()));
        places.forEach((length, each) -> byLength.put(length, new FreePlaces(each)));
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
        for (Map.Entry<Integer, FreePlaces> each :
                byLength.tailMap(Piece.room(words)).entrySet()) {
            List<Integer> taken = each.getValue().take(1);
            if (!taken.isEmpty()) {
                return Optional.of(new Placed(taken.get(0), Piece.sealed(words, each.getKey()), each.getValue()));
            }
        }
        return Optional.empty();
    }
}
