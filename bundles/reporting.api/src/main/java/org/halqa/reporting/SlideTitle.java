// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

/**
 * How large the title of a slide is written. There is room for one line of the full size or for two smaller ones: a title that grew
 * upwards would meet the line that says where the slide is from. For both families of slides, whose titles are alike: 864 points wide
 * and 59 high.
 */
public enum SlideTitle {
    /** One line. */
    FULL(28),
    /** Two lines. */
    SMALLER(21),
    /** Three lines and, for what nobody should write, more. */
    SMALLEST(14);

    private static final double WIDTH = 864;

    /** Of the size, a bold letter is so wide; words break at spaces, so that a line is rarely full. */
    private static final double LETTER = 0.62;

    private final int points;

    SlideTitle(int points) {
        this.points = points;
    }

    /** The size of {@code title}. */
    public static SlideTitle of(String title) {
        if (title.length() <= FULL.letters()) {
            return FULL;
        }
        return title.length() <= 2 * SMALLER.letters() ? SMALLER : SMALLEST;
    }

    /** The size in points. */
    public int points() {
        return points;
    }

    private double letters() {
        return WIDTH / (points * LETTER);
    }
}
