// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;

/**
 * A piece of a report. House words are messages, so that any language can be rendered; what a person wrote is cleared text;
 * numbers are evidence. There is no block for a plain string: nothing uncleared can be written.
 */
public sealed interface Block {

    /** A heading; {@code level} 1 to 3. */
    record Heading(int level, Message text) implements Block {}

    /** A sentence or more in the words of the house. */
    record Paragraph(Message text) implements Block {}

    /** The words of an author, cleared. A format sets language and direction from them. */
    record Words(ClearedText text) implements Block {}

    /** A labelled fact: {@code Durée · 2 h 30}. Several in a row are set as one list. */
    record Field(Message label, List<Message> values) implements Block {
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * A table of evidence in words; a format writes {@code ·} in a suppressed cell and
     * {@link HouseWords#withheldSentence()} below.
     *
     * @param table the protected numbers
     * @param rowsAre what a row is, over the first column
     * @param columns names of the columns of {@code table}, in its order
     * @param rows names of the rows of {@code table}, in its order
     */
    record Figures(Evidence.Table table, Message rowsAre, List<Message> columns, List<Message> rows) implements Block {
        public Figures {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.size() != table.columns().size()
                    || rows.size() != table.rows().size()) {
                throw new IllegalArgumentException("every row and every column has a name");
            }
        }

        /** {@code table} with the names that {@code glossary} gives to its codes. */
        public static Figures of(Evidence.Table table, Glossary glossary) {
            return new Figures(
                    table,
                    glossary.dimension(table.rowDimension()),
                    table.columns().stream()
                            .map(code -> glossary.line(table.columnDimension(), code))
                            .toList(),
                    table.rows().stream()
                            .map(row -> glossary.line(table.rowDimension(), row.code()))
                            .toList());
        }
    }

    /** A remark that stands apart, for example that a field was left silent on purpose. */
    record Notice(Message text) implements Block {}
}
