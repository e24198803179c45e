// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import org.halqa.reporting.SafeText;

/** Elements and text; text is always escaped, only our own style sheet and pictures are not. */
final class Markup {

    private final StringBuilder out = new StringBuilder(8192);

    /** A start tag; {@code attributes} are names and values in turn. */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    Markup text(String text) {
        escaped(text);
        return this;
    }

    /** The style sheet of the house, which is not escaped. */
    Markup css(StyleSheet style) {
        out.append(style.css());
        return this;
    }

    /** A picture of the house, which is markup already. */
    Markup picture(String svg) {
        out.append(svg);
        return this;
    }

    /** An element that holds text only. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void escaped(String text) {
        SafeText.of(text).codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(point);
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
