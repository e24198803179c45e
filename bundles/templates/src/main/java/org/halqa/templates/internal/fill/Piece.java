// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;

/** A piece of a report in words, before a kind of file says how it looks. */
public sealed interface Piece {

    /** A heading; {@code level} 1 to 3. */
    record Heading(int level, String text) implements Piece {}

    /** A paragraph; {@code language} of its words. */
    record Words(String text, String language) implements Piece {}

    /** A line of a list. */
    record Item(String text) implements Piece {}

    /** A table with its caption, header row first; {@code note} stands below it, or is empty. */
    record Table(String caption, List<List<String>> rows, String note) implements Piece {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A drawn chart.
     *
     * @param title its caption
     * @param description what somebody hears who does not see it
     * @param width in points, like {@code height}
     * @param points as PNG
     * @param lines the same as an SVG element
     */
    record Picture(String title, String description, int width, int height, byte[] points, String lines)
            implements Piece {

        /** Title and description in one. */
        String spoken() {
            return title + ". " + description;
        }
    }

    /**
     * A chart that stays one in an office program. Only slides hold such.
     *
     * @param title its caption
     * @param description what somebody hears who does not see it
     * @param chart as a part of an Office Open XML file
     * @param workbook the numbers that it shows
     */
    record Editable(String title, String description, byte[] chart, byte[] workbook) implements Piece {

        /** Title and description in one. */
        String spoken() {
            return title + ". " + description;
        }
    }
}
