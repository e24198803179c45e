// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.texts.Texts;

/**
 * A piece of a report. House words are messages, so that any language can be rendered; what a person wrote is cleared text;
 * numbers are evidence. There is no block for a plain string: nothing uncleared can be written.
 */
public sealed interface Block {

    /** A heading; {@code level} 1 to 3. */
    record Heading(int level, Message text) implements Block {}

    /**
     * A sentence or more in the words of the house.
     *
     * @param language of an argument that makes up the whole paragraph, such as the answer of coordination to a factor; a format may set it apart.
     *     Empty: that of the report
     */
    record Paragraph(Message text, String language) implements Block {

        /** In the language of the report. */
        public Paragraph(Message text) {
            this(text, "");
        }
    }

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

        /** What stands for a number that is withheld. */
        public static final String WITHHELD = "·";

        private static final String PERCENT = "\u00A0%";

        public Figures {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.size() != table.columns().size()
                    || rows.size() != table.rows().size()) {
                throw new IllegalArgumentException("every row and every column has a name");
            }
        }

        /** The number in a row and a column, counted from 0 in the order of {@code table}; empty when it is withheld. */
        public Optional<BigDecimal> number(int row, int column) {
            return table.worth(table.rows().get(row).cells().get(column));
        }

        /** The same as it is read: a number of {@code language}, with its sign of percent, or the dot of a withheld one. */
        public String words(int row, int column, Texts texts, Locale language) {
            String unit = table.measure() == Evidence.Measure.PERCENTAGE ? PERCENT : "";
            return number(row, column)
                    .map(number -> texts.number(number, language) + unit)
                    .orElse(WITHHELD);
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

    /**
     * Evidence to look at. A format draws it with {@link Charts}, or in its own way, and always sets the same numbers beside it
     * as a table; a format that cannot draw writes the table alone.
     *
     * @param kind how it is drawn
     * @param title a plain phrase: what is seen
     * @param description what somebody hears who does not see it
     * @param figures the protected numbers; totals are left out of the drawing
     */
    record Chart(Kind kind, Message title, Message description, Figures figures) implements Block {

        /** How numbers are drawn. A cell that is withheld is drawn as a dot, never as a zero. */
        public enum Kind {
            /** A bar for each row: the total of the row, or its only column. */
            BARS,
            /** A bar for each row, in parts: one for each column. */
            STACKED,
            /** A line for each row over its columns, which are months. More than six rows are drawn as {@link #HEAT}. */
            LINES,
            /** A square for each cell, in five bands. */
            HEAT,
            /** How far each row is: the first column, out of the second. */
            COVERAGE,
            /** A bar for each row around a middle: columns from the most negative to the most positive answer. */
            DIVERGING,
            /** Two points for each row: the first column before, the second after. */
            BEFORE_AFTER
        }
    }

    /** A list; each item is a line of its own. */
    record Items(List<Message> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What a speaker says beside what is shown: the notes of a slide. Formats without notes leave it out. */
    record Spoken(Message text) implements Block {}

    /** A remark that stands apart, for example that a field was left silent on purpose. */
    record Notice(Message text) implements Block {}
}
