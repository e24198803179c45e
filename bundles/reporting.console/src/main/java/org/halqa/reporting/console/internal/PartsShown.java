// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Reports.Outline;
import org.halqa.reporting.Reports.PartContent;

/** The parts of a report as its page shows them; charts are counted through all of it. */
final class PartsShown {

    private PartsShown() {}

    /** One part. */
    public record Part(
            String id,
            Message heading,
            Message hint,
            List<Pieces.Piece> computed,
            List<Pieces.Piece> written,
            boolean silent,
            boolean gap) {}

    static List<Part> of(Outline outline) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (PartContent content : outline.parts()) {
            parts.add(new Part(
                    content.part().id(),
                    content.part().heading(),
                    content.part().hint(),
                    Pieces.of(content.computed(), before),
                    Pieces.of(content.written()),
                    content.silent(),
                    content.gap()));
            before += charts(content.computed());
        }
        return parts;
    }

    /** What stands after all parts. */
    static List<Pieces.Piece> rest(Outline outline) {
        int before = outline.parts().stream()
                .mapToInt(content -> charts(content.computed()))
                .sum();
        return Pieces.of(outline.rest(), before);
    }

    private static int charts(List<Block> blocks) {
        return (int)
                blocks.stream().filter(block -> block instanceof Block.Chart).count();
    }
}
