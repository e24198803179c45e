// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a requested table became.
 *
 * @param id of the table
 * @param status what happened
 * @param reason of a refusal; empty otherwise
 * @param levels one for each dimension; empty when refused
 * @param base that values are rounded to; empty for exact values
 * @param cells the whole grid, margins included; none when refused
 */
public record Answer(
        String id,
        Status status,
        Optional<Reason> reason,
        List<String> levels,
        Optional<BigDecimal> base,
        List<Cell> cells) {

    /** What happened. */
    public enum Status {
        /** As asked. */
        PUBLISHED,
        /** At coarser levels. */
        GENERALISED,
        /** Not at all. */
        REFUSED
    }

    /** Why a table is refused. */
    public enum Reason {
        SMALL_POPULATION,
        DIFFERENCING,
        LINKED,
        DOMINANCE,
        TOO_MANY_DIMENSIONS,
        TOO_MANY_SUPPRESSED,
        UNKNOWN_COLUMN
    }

    public Answer {
        levels = List.copyOf(levels);
        cells = List.copyOf(cells);
    }

    static Answer refused(String id, Reason reason) {
        return new Answer(id, Status.REFUSED, Optional.of(reason), List.of(), Optional.empty(), List.of());
    }

    /**
     * A cell.
     *
     * @param at one label for each dimension, {@code ALL} for a margin
     * @param value empty when it is withheld, whatever the reason
     */
    public record Cell(List<String> at, Optional<BigDecimal> value) {
        public Cell {
            at = List.copyOf(at);
        }
    }
}
