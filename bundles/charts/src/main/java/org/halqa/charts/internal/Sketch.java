// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.reporting.Charts;
import org.halqa.reporting.SafeText;

/** A picture in the making. Everything is given from the start of the line; for a language from the right it is mirrored. */
final class Sketch {

    private static final double LEADING = 1.25;

    private final Letters letters;
    private final boolean mirror;
    private final double across;
    private final double size;
    private final List<Shape> shapes = new ArrayList<>();

    /** @param across how wide the picture is, in points */
    Sketch(Letters letters, boolean mirror, double across) {
        this.letters = letters;
        this.mirror = mirror;
        this.across = across;
        this.size = mirror ? 11.5 : 10;
    }

    Picture picture(double drawn) {
        double height = Math.ceil(drawn);
        List<Shape> all = new ArrayList<>();
        all.add(new Shape.Box(0, 0, across, height, Ink.GROUND));
        all.addAll(shapes);
        return new Picture(across, height, all);
    }

    /** How wide the picture is. */
    double across() {
        return across;
    }

    /** True when it is drawn for a phone: names get less room beside it and more lines. */
    boolean narrow() {
        return across < Charts.WIDTH;
    }

    /** Size of most words. */
    double size() {
        return size;
    }

    /** From one line of words to the next. */
    double line() {
        return size * LEADING;
    }

    void box(double x, double y, double width, double height, String colour, Hatch hatch) {
        if (width > 0 && height > 0) {
            Shape.Box box = new Shape.Box(mirror ? across - x - width : x, y, width, height, colour);
            shapes.add(box);
            shapes.addAll(hatch.over(box));
        }
    }

    void stroke(double x1, double y1, double x2, double y2, String colour, double width, double dash) {
        shapes.add(new Shape.Stroke(seen(x1), y1, seen(x2), y2, colour, width, dash));
    }

    void disc(double x, double y, double radius, String colour, String edge) {
        shapes.add(new Shape.Disc(seen(x), y, radius, colour, edge));
    }

    /** Words that begin at {@code x}. */
    void from(double x, double y, String text, String colour) {
        words(x, y, Shape.Side.RIGHT, text, size, false, colour);
    }

    /** Words that end at {@code x}. */
    void until(double x, double y, String text, String colour) {
        words(x, y, Shape.Side.LEFT, text, size, false, colour);
    }

    /** Words around {@code x}. */
    void around(double x, double y, String text, String colour) {
        words(x, y, Shape.Side.MIDDLE, text, size, false, colour);
    }

    /** Lines of words, one below the other, their middle at {@code y}, ending at {@code x}. */
    void label(double x, double y, List<String> lines) {
        double top = y - line() * (lines.size() - 1) / 2 + size * 0.35;
        for (int i = 0; i < lines.size(); i++) {
            until(x, top + i * line(), lines.get(i), Ink.TEXT);
        }
    }

    /** The mark of a number that is withheld, around a point: a dot on plaster, never an empty place. */
    void withheld(double x, double y) {
        box(x - 8, y - 7, 16, 14, Ink.PLASTER, Hatch.NONE);
        words(x, y + size * 0.55, Shape.Side.MIDDLE, "·", size * 1.8, true, Ink.TEXT);
    }

    double width(String text) {
        return letters.width(SafeText.of(text), size, false);
    }

    /** Where a name may be broken: at a space, which goes, and behind a hyphen within a word, which stays. */
    static List<String> words(String text) {
        return List.of(SafeText.of(text).strip().split("[ \\n]+|(?<=\\p{L}\\p{L}-)(?=\\p{L})"));
    }

    /** {@code text} in lines that are at most {@code width} wide where its words allow it; at most {@code most} lines. */
    List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() || broken(line) ? line + word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width && lines.size() < most - 1) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(fit(line, width));
        return lines;
    }

    /** True when {@code line} ends within a word, behind its hyphen. */
    private static boolean broken(String line) {
        return line.length() > 2 && line.endsWith("-") && Character.isLetter(line.charAt(line.length() - 2));
    }

    private String fit(String line, double width) {
        String fit = line;
        while (fit.length() > 1 && width(fit + "…") > width && width(line) > width) {
            fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -1));
        }
        return fit.length() == line.length() ? line : fit + "…";
    }

    private void words(double x, double y, Shape.Side side, String text, double at, boolean bold, String colour) {
        shapes.add(new Shape.Words(seen(x), y, mirror ? side.mirrored() : side, SafeText.of(text), at, bold, colour));
    }

    private double seen(double x) {
        return mirror ? across - x : x;
    }
}
