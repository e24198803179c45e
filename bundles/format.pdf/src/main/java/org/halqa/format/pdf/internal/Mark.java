// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;

/** The mark of the house: seven places of an open circle, and one that is lit. */
final class Mark {

    /** Width and height, in points. */
    static final double SIZE = 40;

    private static final double UNITS = 64;
    private static final double INSET = 9;
    private static final float STROKE = 9;
    private static final int PLACES = 8;
    private static final int OPEN = 4;
    private static final double LENGTH = 18;
    private static final Color CEDAR = new Color(0x1F4D43);
    private static final Color LIT = new Color(0xE5A52F);

    private Mark() {}

    static void paint(Graphics2D canvas) {
        canvas.scale(SIZE / UNITS, SIZE / UNITS);
        canvas.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int place = 0; place < PLACES; place++) {
            if (place != OPEN) {
                double middle = 90 - place * 360.0 / PLACES;
                canvas.setColor(place == 0 ? LIT : CEDAR);
                canvas.draw(new Arc2D.Double(
                        INSET, INSET, UNITS - 2 * INSET, UNITS - 2 * INSET, middle - LENGTH / 2, LENGTH, Arc2D.OPEN));
            }
        }
    }
}
