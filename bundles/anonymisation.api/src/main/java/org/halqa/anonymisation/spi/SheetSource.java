// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.List;
import java.util.Optional;
import org.halqa.model.Message;
import org.halqa.model.Period;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answer sheets of closed surveys, in codes only, that a private area lets the door count. Sheets stay on the private side;
 * what leaves is computed once, protected and frozen. Called by the door on any thread; a source that throws keeps the door
 * shut for sheets.
 */
@ConsumerType
public interface SheetSource {

    /** Stable id, for example {@code surveys}. */
    String id();

    /** Ids of the closed surveys of {@code programme}, newest first, so that reports find them. */
    default List<String> closed(String programme) {
        return List.of();
    }

    /** The sheets of a survey; empty when it is not known here, or not closed for good. */
    Optional<Sheets> sheets(String survey);

    /**
     * Everything about one closed survey.
     *
     * @param id of the survey: letters, digits, {@code . _ : -}; never two surveys of one id
     * @param programme it belongs to
     * @param title of the survey
     * @param period in which answers were given
     * @param columns what a sheet has
     * @param rows one list of codes for each sheet, in the order of {@code columns}; an empty code is no answer. The order of
     *     rows must mean nothing
     * @param tables the fixed list of tables that may be released, the most wanted first
     * @param estimates what was computed beside them, to be released when it is about enough people
     */
    record Sheets(
            String id,
            String programme,
            Message title,
            Period period,
            List<Column> columns,
            List<List<String>> rows,
            List<Requested> tables,
            List<Estimated> estimates) {
        public Sheets {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            tables = List.copyOf(tables);
            estimates = List.copyOf(estimates);
        }
    }

    /** What a column of a sheet is. */
    enum Kind {
        /** A group that somebody belongs to; never empty: zone, profile, wave. */
        DIMENSION,
        /** One of several answers; may be empty. */
        ANSWER,
        /** An answer on an ordered scale of whole numbers, which can have a mean; may be empty. */
        SCORE
    }

    /**
     * A column.
     *
     * @param name for example {@code zone}, {@code q3}
     * @param kind what it is
     * @param values every code that may stand in it, in order; whole numbers for a score
     * @param sensitive true for health, violence and judgements on the hierarchy: ten people at least, and neither all nor
     *     none
     */
    record Column(String name, Kind kind, List<String> values, boolean sensitive) {
        public Column {
            values = List.copyOf(values);
        }
    }

    /** What the cells of a table are. */
    enum Measure {
        /** Sheets; by an answer as well, when it is one of the dimensions. */
        COUNT,
        /** Sheets that give one of the values. */
        ANSWERS,
        /** The same, of a hundred who answered. */
        PERCENTAGE,
        /** The mean of a score. */
        MEAN
    }

    /**
     * A table that is asked for.
     *
     * @param id within the survey; the table leaves as {@code sheets.<id>}
     * @param title what is counted
     * @param measure what the cells are
     * @param column that is measured; empty for {@code COUNT}
     * @param values that count, for {@code ANSWERS} and {@code PERCENTAGE}
     * @param dimensions none, one or two columns that it is broken down by
     */
    record Requested(
            String id, Message title, Measure measure, String column, List<String> values, List<String> dimensions) {
        public Requested {
            values = List.copyOf(values);
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * An estimate that was computed from the sheets.
     *
     * @param id stable
     * @param label the whole sentence; its arguments are codes, whole numbers, or numbers of at most two digits after the
     *     point
     * @param n how many people each wave or group of it is about: released only when each is at least 10, and the reader's
     *     threshold
     */
    record Estimated(String id, Message label, List<Integer> n) {
        public Estimated {
            n = List.copyOf(n);
        }
    }
}
