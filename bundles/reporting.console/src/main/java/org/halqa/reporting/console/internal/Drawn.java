// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/**
 * A chart and its numbers.
 *
 * @param address of its picture; empty when the table stands alone
 */
public record Drawn(String address, Message title, Message description, Grid grid) {

    /** A picture of nothing but dots would say less than the table. */
    static Drawn of(Block.Chart chart, String address) {
        boolean shows = chart.figures().table().rows().stream()
                .anyMatch(row -> row.cells().stream().noneMatch(Evidence.Cell::suppressed));
        return new Drawn(shows ? address : "", chart.title(), chart.description(), Grid.of(chart.figures()));
    }
}
