// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import org.halqa.anonymisation.internal.numbers.Quantity.Part;

/** What somebody adds to a part of a cell, and which columns keep them from adding anything. */
final class Sight {

    private final Layout layout;
    private final Part part;
    private final Barring counted;
    private final Barring there;

    Sight(Layout layout, int cell, Part part) {
        this.layout = layout;
        this.part = part;
        this.counted = new Barring(layout, cell, true);
        this.there = new Barring(layout, cell, false);
    }

    /** What somebody adds. */
    long of(int[] codes) {
        return switch (part) {
            case BASE -> there.of(codes) == 0 ? 1 : 0;
            case COUNTED -> counted.of(codes) == 0 ? 1 : 0;
            case REST -> there.of(codes) == 0 && counted.of(codes) != 0 ? 1 : 0;
            case SCORE -> counted.of(codes) == 0 ? layout.scores[codes[layout.measured()]] : 0;
        };
    }

    /** The columns that keep somebody from being counted, or from being there when that is what is meant. */
    long failing(int[] codes) {
        return (part == Part.COUNTED || part == Part.SCORE ? counted : there).of(codes);
    }
}
