// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;

/** Patterns that tell series apart without colour, as lines within a box. */
enum Hatch {
    NONE(0, 0),
    RISING(1, 0),
    FALLING(0, 1),
    CROSSED(1, 1);

    private static final double STEP = 6;
    private static final List<Hatch> ORDER = List.of(NONE, RISING, FALLING, CROSSED);

    private final int rising;
    private final int falling;

    Hatch(int rising, int falling) {
        this.rising = rising;
        this.falling = falling;
    }

    /** The pattern of the {@code index}th series. */
    static Hatch of(int index) {
        return ORDER.get(index % ORDER.size());
    }

    /** The lines over {@code box}, in an ink that is seen on it. */
    List<Shape> over(Shape.Box box) {
        List<Shape> lines = new ArrayList<>();
        String ink = Ink.on(box.colour());
        for (double at = STEP; at < box.width() + box.height(); at += STEP) {
            double top = Math.min(at, box.width());
            double bottom = Math.max(0, at - box.height());
            double high = Math.max(0, at - box.width());
            double low = Math.min(at, box.height());
            if (rising == 1) {
                lines.add(line(box, top, high, bottom, low, ink));
            }
            if (falling == 1) {
                lines.add(line(box, box.width() - top, high, box.width() - bottom, low, ink));
            }
        }
        return lines;
    }

    private static Shape line(Shape.Box box, double x1, double y1, double x2, double y2, String ink) {
        return new Shape.Stroke(box.x() + x1, box.y() + y1, box.x() + x2, box.y() + y2, ink, 0.7, 0);
    }
}
