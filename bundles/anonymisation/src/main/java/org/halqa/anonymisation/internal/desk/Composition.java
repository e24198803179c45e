// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.ReviewDesk.Decided;

/**
 * What would leave of a passage, and where each stretch of it came from.
 *
 * @param text what would leave
 * @param pieces stretches in order: untouched ones and replaced ones
 */
public record Composition(String text, List<Piece> pieces) {

    public Composition {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch.
     *
     * @param from first position in the original
     * @param to position after the last one in the original
     * @param start first position in what would leave
     * @param end position after the last one in what would leave
     * @param replaced true when other words stand there
     */
    public record Piece(int from, int to, int start, int end, boolean replaced) {}

    static Composition of(String original, List<Decided> marks) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Decided leaf : Nesting.leaves(marks)) {
            if (Marks.replaced(leaf)) {
                at = untouched(original, at, leaf.finding().start(), text, pieces);
                int start = text.length();
                text.append(leaf.words());
                at = afterGap(original, leaf, text);
                pieces.add(new Piece(leaf.finding().start(), at, start, text.length(), true));
            }
        }
        untouched(original, at, original.length(), text, pieces);
        return new Composition(text.toString(), pieces);
    }

    /** After the letters of {@code leaf}; when nothing takes their place, one of the two spaces around them goes too. */
    private static int afterGap(String original, Decided leaf, StringBuilder text) {
        int end = leaf.finding().end();
        boolean afterSpace = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        boolean space = end < original.length() && original.charAt(end) == ' ';
        return leaf.words().isEmpty() && afterSpace && space ? end + 1 : end;
    }

    private static int untouched(String original, int from, int to, StringBuilder text, List<Piece> pieces) {
        if (to > from) {
            int start = text.length();
            text.append(original, from, to);
            pieces.add(new Piece(from, to, start, text.length(), false));
        }
        return to;
    }

    /** Where position {@code original} of the original stands now; the edge of a replaced stretch when it lies within one. */
    public int position(int original, boolean asEnd) {
        for (Piece piece : pieces) {
            boolean inside = asEnd
                    ? original > piece.from() && original <= piece.to()
                    : original >= piece.from() && original < piece.to();
            if (inside && piece.replaced()) {
                return asEnd ? piece.end() : piece.start();
            }
            if (inside) {
                return piece.start() + original - piece.from();
            }
        }
        return asEnd ? 0 : text.length();
    }

    /** Where position {@code leaving} of what would leave comes from; the edge of a replaced stretch when it lies within one. */
    public int original(int leaving, boolean asEnd) {
        for (Piece piece : pieces) {
            boolean inside = asEnd
                    ? leaving > piece.start() && leaving <= piece.end()
                    : leaving >= piece.start() && leaving < piece.end();
            if (inside && piece.replaced()) {
                return asEnd ? piece.to() : piece.from();
            }
            if (inside) {
                return piece.from() + leaving - piece.start();
            }
        }
        return 0;
    }

    /** True when new words stand at every position from {@code start} to {@code end} of what would leave. */
    boolean replacedWithin(int start, int end) {
        return pieces.stream().anyMatch(each -> each.replaced() && each.start() <= start && each.end() >= end);
    }

    /** The longest untouched stretch between two positions of what would leave, in original positions; empty if none. */
    public List<Integer> untouchedWithin(int start, int end) {
        List<Integer> longest = List.of();
        int length = 0;
        for (Piece piece : pieces) {
            int from = Math.max(start, piece.start());
            int to = Math.min(end, piece.end());
            if (!piece.replaced() && to - from > length) {
                length = to - from;
                longest = List.of(piece.from() + from - piece.start(), piece.from() + to - piece.start());
            }
        }
        return longest;
    }
}
