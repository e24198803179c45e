// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.anonymisation.internal.store.SheetRows;
import org.halqa.model.Message;

/** What has left and is still what it was when it left. */
final class Verified {

    private Verified() {}

    /** {@code row} when its hash holds; otherwise the door shuts. */
    static EvidenceRows.Row orClosed(EvidenceRows.Row row) {
        if (!row.intact()) {
            throw new DoorClosed(Message.of(Search.MODULE, "closed.altered"));
        }
        return row;
    }

    /** {@code row} when its hash holds; otherwise the door shuts. */
    static SheetRows.Row orClosed(SheetRows.Row row) {
        if (!row.intact()) {
            throw new DoorClosed(Message.of(Search.MODULE, "closed.altered"));
        }
        return row;
    }

    /** {@code row} when its hash holds; otherwise the door shuts. */
    static ReleasedRows.Row orClosed(ReleasedRows.Row row) {
        if (!row.intact()) {
            throw new DoorClosed(Message.of(Search.MODULE, "closed.altered"));
        }
        return row;
    }
}
