// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.List;
import java.util.Set;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Plain figures of the programme that say nothing about anybody: days of the budget, deliverables due, and attendances only over
 * the whole programme and so coarsely that no circle can be read from two of them. The door hands them on as they are, under ids
 * that begin with {@code figures.}; whoever implements this answers for it that nobody is in them. Called on any thread; a source
 * that throws, or was built for an earlier version of this, keeps the door shut for evidence.
 */
@ConsumerType
public interface FigureSource {

    /** Stable id, for example {@code dispositif}: lower-case letters, digits and hyphens. */
    String id();

    /**
     * The figures of {@code programme}, in a fixed order.
     *
     * @param counted records that released tables count, each as {@code <id of its FactSource>/<its record>}. Figures drawn from such
     *     records count these alone: beside tables that stand still, one record more would tell what it was about. None are given while it is not
     *     known of some released months which they count; figures of records then stay away
     */
    List<Figures> figures(String programme, Set<String> counted);

    /** What the figures are. */
    enum Unit {
        /** Days of work. */
        DAYS,
        /** Anything else. */
        NUMBER
    }

    /**
     * One table.
     *
     * @param id within the source; the table leaves as {@code figures.<source>.<id>}
     * @param title what is given
     * @param row dimension of the rows
     * @param column dimension of the columns, or empty for a table of one column
     * @param unit what the figures are
     * @param decimals digits after the point, 0 to 3
     * @param columns codes of the columns ({@code TOTAL} alone for one column)
     * @param rows with one value for each column
     */
    record Figures(
            String id,
            Message title,
            String row,
            String column,
            Unit unit,
            int decimals,
            List<String> columns,
            List<Row> rows) {
        public Figures {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(each -> each.values().size() != width)) {
                throw new IllegalArgumentException("one value for each column");
            }
        }
    }

    /** A row: a code, or {@code TOTAL}, and its values times ten to the power of {@link Figures#decimals()}. */
    record Row(String code, List<Integer> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
