// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables that are asked for at once.
 *
 * @param id of the release
 * @param audience who will read it
 * @param asOf the time whose rows are seen; empty for all rows
 * @param tables in their order
 */
public record Request(String id, Audience audience, OptionalInt asOf, List<Table> tables) {

    /** Who reads a release. */
    public enum Audience {
        /** Sees everything that is released. */
        COORDINATION,
        /** Line managers: see only what is released to them, about ten people at least. */
        N_PLUS_1
    }

    public Request {
        tables = List.copyOf(tables);
    }

    /**
     * What must stay unknown for a reason that is not in the microdata: how many people a row is about, or whose. Neither a number
     * of rows nor a zero is a reason then.
     *
     * @param silent labels of the cells
     * @param width how far apart the rows of each must be possible at least, or all that it is a part of
     * @param zeros true when zeros may be shown
     * @param ahead true when the table is asked for later: nothing of it is shown, and its cells are protected already
     */
    public record Own(Set<List<String>> silent, int width, boolean zeros, boolean ahead) {
        public Own {
            silent = Set.copyOf(silent);
        }
    }

    /**
     * A table.
     *
     * @param id within the release
     * @param dims columns it is broken down by
     * @param measure what is counted
     * @param where columns with the codes that are looked at, others are left out
     * @param own rule of the table; empty when numbers alone decide
     */
    public record Table(
            String id, List<String> dims, Measure measure, Map<String, Set<String>> where, Optional<Own> own) {
        public Table {
            dims = List.copyOf(dims);
            where = Map.copyOf(where);
        }

        /** Of which every cell may be shown that numbers allow. */
        public Table(String id, List<String> dims, Measure measure, Map<String, Set<String>> where) {
            this(id, dims, measure, where, Optional.empty());
        }

        /** True for a cell that its own rule forbids, whatever its number. */
        boolean forbids(List<String> cell, int count) {
            return own.filter(rule -> rule.ahead()
                            || count == 0 && !rule.zeros()
                            || rule.silent().contains(cell))
                    .isPresent();
        }

        /** True when a cell without anybody may be shown. */
        boolean zeros() {
            return own.filter(Own::zeros).isPresent();
        }

        /** The smallest number of rows that may be shown: with a rule of its own, any. */
        int least(int otherwise) {
            return own.isPresent() ? 1 : otherwise;
        }

        /** Every column it needs. */
        List<String> columns() {
            Stream<String> measured = measure.column().isEmpty() ? Stream.of() : Stream.of(measure.column());
            return Stream.concat(Stream.concat(dims.stream(), where.keySet().stream()), measured)
                    .distinct()
                    .toList();
        }
    }
}
