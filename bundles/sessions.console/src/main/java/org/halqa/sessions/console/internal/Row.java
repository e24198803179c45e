// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import org.halqa.model.Labels;

/**
 * A session in a list.
 *
 * @param standing {@code draft}, {@code back}, {@code door} or {@code out}
 * @param filled how many of the seven fields say something
 * @param door id of what was handed in; empty before that
 */
public record Row(
        String id,
        Labels type,
        Labels audience,
        String zone,
        Labels zoneName,
        LocalDate date,
        int minutes,
        int people,
        boolean afterTheFact,
        int filled,
        String standing,
        String door) {

    /** True while its report is still to be written or handed in. */
    public boolean waiting() {
        return standing.equals("draft") || standing.equals("back");
    }
}
