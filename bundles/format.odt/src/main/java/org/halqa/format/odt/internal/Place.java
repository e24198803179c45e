// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.Locale;
import java.util.stream.Stream;

/** A rectangle on a slide, in points from its upper left corner. */
record Place(int x, int y, int width, int height) {

    /** Begins a frame there; {@code attributes} are names and values in turn, before those of the place. */
    Leaf frame(Leaf leaf, String... attributes) {
        String[] where = {"svg:x", x + "pt", "svg:y", y + "pt", "svg:width", width + "pt", "svg:height", height + "pt"};
        return leaf.open(
                "draw:frame", Stream.of(attributes, where).flatMap(Stream::of).toArray(String[]::new));
    }

    /** A length that need not be whole. */
    static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
