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

    /** A table with its caption, header row first; {@code chart} when it stands for a picture. */
    record Table(String caption, List<List<String>> rows, boolean chart) implements Piece {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
