// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints a picture; words become outlines. */
final class Painter {

    private final Graphics2D canvas;
    private final Letters letters;

    Painter(Graphics2D canvas, Letters letters) {
        this.canvas = canvas;
        this.letters = letters;
    }

    void paint(Picture picture) {
        picture.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        if (shape instanceof Shape.Box box) {
            canvas.setColor(Color.decode(box.colour()));
            canvas.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        } else if (shape instanceof Shape.Stroke line) {
            canvas.setColor(Color.decode(line.colour()));
            canvas.setStroke(stroke((float) line.width(), (float) line.dash()));
            canvas.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (shape instanceof Shape.Disc disc) {
            double across = 2 * disc.radius();
            Ellipse2D circle = new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), across, across);
            canvas.setColor(Color.decode(disc.colour()));
            canvas.fill(circle);
            canvas.setColor(Color.decode(disc.edge()));
            canvas.setStroke(stroke(1.6f, 0));
            canvas.draw(circle);
        } else if (shape instanceof Shape.Words words) {
            words(words);
        }
    }

    private void words(Shape.Words words) {
        double width = letters.width(words.text(), words.size(), words.bold());
        double left =
                switch (words.side()) {
                    case RIGHT -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case LEFT -> words.x() - width;
                };
        Path2D outline = letters.outline(words.text(), words.size(), words.bold());
        outline.transform(AffineTransform.getTranslateInstance(left, words.y()));
        canvas.setColor(Color.decode(words.colour()));
        canvas.fill(outline);
    }

    private static BasicStroke stroke(float width, float dash) {
        return dash > 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, 3}, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
