// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

/** What a picture is made of, in points from its upper left corner. Colours are {@code #RRGGBB}. */
sealed interface Shape {

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, String colour) implements Shape {}

    /** A straight line; {@code dash} is the length of its dashes, 0 for none. */
    record Stroke(double x1, double y1, double x2, double y2, String colour, double width, double dash)
            implements Shape {}

    /** A disc with an edge of the colour {@code edge}. */
    record Disc(double x, double y, double radius, String colour, String edge) implements Shape {}

    /** Words on the line {@code y}, beginning, centred or ending at {@code x} as one sees them. */
    record Words(double x, double y, Side side, String text, double size, boolean bold, String colour)
            implements Shape {}

    /** Where words stand, seen from the point they are given. */
    enum Side {
        /** To the right of it. */
        RIGHT,
        /** Around it. */
        MIDDLE,
        /** To the left of it. */
        LEFT;

        Side mirrored() {
            return this == RIGHT ? LEFT : this == LEFT ? RIGHT : MIDDLE;
        }
    }
}
