// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.time.LocalDate;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.spi.Expiring;

/** Writes what other rooms destroyed. Each keeps what it destroyed in mind until it is written here, so that a power cut loses no act. */
public final class OtherErasing {

    private final Database database;
    private final Handles handles = new Handles();
    private final ErasureRows acts = new ErasureRows();

    public OtherErasing(Database database) {
        this.database = database;
    }

    /** Lets a room destroy what its rule says must go today. Returns how many pieces were destroyed. */
    public int expire(Kind kind, Expiring room, LocalDate today) {
        int pieces = 0;
        for (Expiring.Batch batch : room.destroy(today.minusDays(room.days() - 1L), today)) {
            pieces += database.inTransaction(connection -> handles.on(connection, handle -> {
                acts.addOnce(handle, kind, batch, today);
                return batch.pieces();
            }));
            room.written(batch.ticket());
        }
        return pieces;
    }
}
