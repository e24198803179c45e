// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.internal.numbers.Answer.Status;

/**
 * A table on its way out, or out: at which levels, how rounded, and which of its cells are shown.
 *
 * @param release it belongs to
 * @param table as it was asked
 * @param levels it is given at; empty when it is refused
 * @param rounding of its values
 * @param shown cells
 */
record Drawn(Request release, Request.Table table, Optional<List<String>> levels, Rounding rounding, BitSet shown) {

    static Drawn refused(Request release, Request.Table table) {
        return new Drawn(release, table, Optional.empty(), Rounding.EXACT, new BitSet());
    }

    boolean refused() {
        return levels.isEmpty();
    }

    boolean asAsked() {
        return levels.filter(table.dims()::equals).isPresent();
    }

    Drawn rounded(Rounding other) {
        return new Drawn(release, table, levels, other, shown);
    }

    /** At other levels, showing nothing yet. */
    Drawn at(List<String> others) {
        return new Drawn(release, table, Optional.of(others), rounding, new BitSet());
    }

    Drawn showing(BitSet cells) {
        return new Drawn(release, table, levels, rounding, cells);
    }

    /** As it leaves. */
    Answer answer(Layout layout, long[] values, int scale) {
        List<Answer.Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < layout.cells; cell++) {
            cells.add(new Answer.Cell(
                    layout.labels(cell),
                    shown.get(cell) ? Optional.of(rounding.value(values[cell], scale)) : Optional.empty()));
        }
        Status status = asAsked() ? Status.PUBLISHED : Status.GENERALISED;
        return new Answer(table.id(), status, Optional.empty(), levels.orElseThrow(), rounding.base(), cells);
    }
}
