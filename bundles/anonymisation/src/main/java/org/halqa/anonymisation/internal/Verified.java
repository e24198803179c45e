// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.model.Message;

/** Released documents that are still what was released. */
final class Verified {

    private Verified() {}

    /** {@code row} when its hash holds; otherwise the door shuts. */
    static ReleasedRows.Row orClosed(ReleasedRows.Row row) {
        if (!row.intact()) {
            throw new DoorClosed(Message.of(Search.MODULE, "closed.altered"));
        }
        return row;
    }
}
