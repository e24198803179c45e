// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.Locale;
import org.halqa.reporting.SafeText;

/** A picture as an SVG element. */
final class Svg {

    private static final String LATIN = "Noto Sans,Segoe UI,system-ui,sans-serif";
    private static final String ARABIC = "Noto Naskh Arabic,Geeza Pro,Arial,sans-serif";

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean rightToLeft;

    private Svg(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    static String of(Picture picture, String title, String description, Locale language) {
        boolean arabic = language.getLanguage().equals("ar");
        Svg svg = new Svg(arabic);
        svg.head(picture, language, arabic);
        svg.element("title", title);
        svg.element("desc", description);
        picture.shapes().forEach(svg::shape);
        return svg.out.append("</svg>").toString();
    }

    private void head(Picture picture, Locale language, boolean arabic) {
        String width = number(picture.width());
        String height = number(picture.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" xml:lang=\"")
                .append(language.toLanguageTag())
                .append("\" font-family=\"")
                .append(arabic ? ARABIC : LATIN)
                .append("\">");
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Box box) {
            attributes(
                    "rect",
                    "x",
                    box.x(),
                    "y",
                    box.y(),
                    "width",
                    box.width(),
                    "height",
                    box.height(),
                    "fill",
                    box.colour());
            out.append("/>");
        } else if (shape instanceof Shape.Stroke line) {
            attributes("line", "x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
            and("stroke", line.colour(), "stroke-width", line.width());
            if (line.dash() > 0) {
                and("stroke-dasharray", number(line.dash()) + " 3");
            }
            out.append("/>");
        } else if (shape instanceof Shape.Disc disc) {
            attributes("circle", "cx", disc.x(), "cy", disc.y(), "r", disc.radius(), "fill", disc.colour());
            and("stroke", disc.edge(), "stroke-width", 1.6);
            out.append("/>");
        } else if (shape instanceof Shape.Words words) {
            words(words);
        }
    }

    private void words(Shape.Words words) {
        attributes("text", "x", words.x(), "y", words.y(), "font-size", words.size(), "fill", words.colour());
        and("text-anchor", anchor(words.side()));
        if (words.bold()) {
            and("font-weight", "bold");
        }
        if (rightToLeft) {
            and("direction", "rtl");
        }
        out.append('>');
        escaped(words.text());
        out.append("</text>");
    }

    /** What starts at the left is the end of a line that is written from the right. */
    private String anchor(Shape.Side side) {
        return switch (side) {
            case MIDDLE -> "middle";
            case RIGHT -> rightToLeft ? "end" : "start";
            case LEFT -> rightToLeft ? "start" : "end";
        };
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>');
        escaped(text);
        out.append("</").append(name).append('>');
    }

    private void attributes(String name, Object... values) {
        out.append('<').append(name);
        and(values);
    }

    private void and(Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            Object value = values[i + 1];
            out.append(' ')
                    .append(values[i])
                    .append("=\"")
                    .append(value instanceof Double number ? number(number) : value)
                    .append('"');
        }
    }

    private void escaped(String text) {
        out.append(SafeText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Two digits after the point at most, by hand: a chart has hundreds of them, and patterns took most of its time. */
    static String number(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        StringBuilder text = new StringBuilder(8);
        if (value < 0 && hundredths > 0) {
            text.append('-');
        }
        text.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest > 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }
}
