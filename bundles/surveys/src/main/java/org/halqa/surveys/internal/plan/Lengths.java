// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.internal.box.Piece;
import org.halqa.surveys.spi.Item;

/**
 * How long the slots of a box are. Choices take a tenth of the room of a text, and a database writes every byte of a slot twice
 * into its log: what was there and what is there now. Slots of one kind are all of one length, whatever is chosen or written.
 */
public final class Lengths {

    /** Signs of the widest answer that is a number. */
    private static final int WIDEST = 6;

    /** Signs of a mark with what stands before it. */
    private static final int MARK = 33;

    private Lengths() {}

    /** Length of a slot in bytes to the most pieces of that length that one ballot can have. */
    public static Map<Integer, Integer> of(List<Part> parts, List<String> strata) {
        Map<Integer, Integer> lengths = new HashMap<>();
        int stratum = strata.stream().mapToInt(Lengths::bytes).max().orElse(0);
        int longest =
                parts.stream().mapToInt(part -> stratum + choices(part)).max().orElse(0);
        for (Part part : parts) {
            int texts = (int)
                    part.items().stream().filter(item -> item.scale().isWords()).count();
            lengths.merge(Piece.LENGTH, texts, Integer::sum);
            lengths.merge(Piece.slot(longest), texts < part.items().size() ? 1 : 0, Integer::sum);
        }
        return lengths;
    }

    /** Bytes of {@code part|~mark|item=answer,…} at most. */
    private static int choices(Part part) {
        return bytes(part.id())
                + 2
                + MARK
                + part.items().stream()
                        .filter(item -> !item.scale().isWords())
                        .map(Item::id)
                        .mapToInt(id -> bytes(id) + 2 + WIDEST)
                        .sum();
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }
}
