// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.List;
import java.util.Map;
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
     * A table.
     *
     * @param id within the release
     * @param dims columns it is broken down by
     * @param measure what is counted
     * @param where columns with the codes that are looked at, others are left out
     */
    public record Table(String id, List<String> dims, Measure measure, Map<String, Set<String>> where) {
        public Table {
            dims = List.copyOf(dims);
            where = Map.copyOf(where);
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
