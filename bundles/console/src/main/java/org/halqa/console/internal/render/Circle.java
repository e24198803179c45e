// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Locale;

/** Draws seats around an empty centre (look §2). Seats fill from the top in reading direction. */
final class Circle {

    private static final double MIDDLE = 50;

    private final double radius;
    private final double stroke;
    private final boolean mirrored;

    private Circle(double stroke, boolean mirrored) {
        this.stroke = stroke;
        this.radius = MIDDLE - stroke / 2 - 1;
        this.mirrored = mirrored;
    }

    /** The mark of the house, exactly as the look guide draws it: never rotated, filled or recoloured. */
    static SafeString mark(int size) {
        return new SafeString("<svg class=\"h-ring\" aria-hidden=\"true\" width=\"" + size + "\" height=\"" + size
                + "\" viewBox=\"0 0 64 64\"><g stroke-width=\"9\">"
                + "<path class=\"seat-kept\" d=\"M28.4 9.28A23 23 0 0 1 35.6 9.28\"/>"
                + "<path class=\"seat\" d=\"M45.52 13.39A23 23 0 0 1 50.61 18.48M54.72 28.4A23 23 0 0 1 54.72 35.6"
                + "M50.61 45.52A23 23 0 0 1 45.52 50.61M18.48 50.61A23 23 0 0 1 13.39 45.52"
                + "M9.28 35.6A23 23 0 0 1 9.28 28.4M13.39 18.48A23 23 0 0 1 18.48 13.39\"/></g></svg>");
    }

    /** The open mark of an empty place: only the saffron seat is kept, the door at the foot stays open. */
    static SafeString open(int size) {
        Circle circle = new Circle(10, false);
        StringBuilder seats = new StringBuilder();
        for (int at = 0; at < 8; at++) {
            if (at != 4) {
                seats.append(circle.seat(at * 45.0, 9.5, at == 0 ? "seat-kept" : "seat-free"));
            }
        }
        return circle.svg(size, "aria-hidden=\"true\"", seats.toString(), "");
    }

    /** One seat for each kind, clockwise, or counter-clockwise when mirrored. */
    static SafeString of(List<String> kinds, int size, boolean mirrored, String attributes, String centre) {
        int count = Math.max(1, kinds.size());
        double stroke = count > 12 ? 6 : size < 60 ? 13 : 11;
        Circle circle = new Circle(stroke, mirrored);
        double step = 360.0 / count;
        double half = count > 12 ? step * 0.15 : count == 1 ? 150 : step * 0.275;
        double first = count % 4 == 0 ? step / 2 : 0;
        StringBuilder seats = new StringBuilder();
        for (int at = 0; at < kinds.size(); at++) {
            seats.append(circle.seat(first + at * step, half, kinds.get(at)));
        }
        return circle.svg(size, attributes, seats.toString(), centre);
    }

    private String seat(double angle, double half, String kind) {
        return String.format(
                Locale.ROOT,
                "<path class=\"%s\" d=\"M%.2f %.2fA%.1f %.1f 0 %d %d %.2f %.2f\"/>",
                kind,
                x(angle - half),
                y(angle - half),
                radius,
                radius,
                half > 90 ? 1 : 0,
                mirrored ? 0 : 1,
                x(angle + half),
                y(angle + half));
    }

    private double x(double degrees) {
        double offset = radius * Math.sin(Math.toRadians(degrees));
        return mirrored ? MIDDLE - offset : MIDDLE + offset;
    }

    private double y(double degrees) {
        return MIDDLE - radius * Math.cos(Math.toRadians(degrees));
    }

    private SafeString svg(int size, String attributes, String seats, String centre) {
        return new SafeString(String.format(
                Locale.ROOT,
                "<svg class=\"h-ring\" %s width=\"%d\" height=\"%d\" viewBox=\"0 0 100 100\"><g stroke-width=\"%.0f\">%s</g>%s</svg>",
                attributes,
                size,
                size,
                stroke,
                seats,
                centre));
    }
}
