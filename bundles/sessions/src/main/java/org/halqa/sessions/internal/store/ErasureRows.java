// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.Erasures.Erasure;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.store.spi.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** The acts of destruction. Works in the transaction of whoever destroys, so that none is done without being written. */
final class ErasureRows {

    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    /** All acts of a programme, oldest first. */
    List<Erasure> all(Handle handle, String programme) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> act(row))
                .list();
    }

    private static Erasure act(ResultSet row) throws SQLException {
        return new Erasure(
                row.getInt("place"),
                Kind.valueOf(row.getString("kind")),
                Cause.valueOf(row.getString("cause")),
                row.getInt("pieces"),
                row.getDate("erased_on").toLocalDate(),
                row.getString("digest"));
    }

    /** Writes one act after the last. Nobody else writes until the transaction ends. */
    void add(Handle handle, String programme, Kind kind, Cause cause, int pieces, LocalDate day) {
        add(handle, programme, kind, cause, pieces, day, null);
    }

    /** The same, unless there is one under the ticket of {@code batch}. */
    void addOnce(Handle handle, Kind kind, Expiring.Batch batch, LocalDate day) {
        int there = handle.createQuery(sql("ofTicket"))
                .bind("ticket", batch.ticket())
                .mapTo(Integer.class)
                .one();
        if (there == 0) {
            Cause cause = Cause.valueOf(batch.why().name());
            add(handle, batch.programme(), kind, cause, batch.pieces(), day, batch.ticket());
        }
    }

    private void add(
            Handle handle,
            String programme,
            Kind kind,
            Cause cause,
            int pieces,
            LocalDate day,
            @Nullable String ticket) {
        handle.createUpdate(sql("lock")).execute();
        List<Erasure> before = all(handle, programme);
        String previous = before.isEmpty() ? "" : before.get(before.size() - 1).digest();
        Erasure bare = new Erasure(before.size() + 1, kind, cause, pieces, day, "");
        Erasure act = ErasureChain.linked(programme, previous, bare);
        handle.createUpdate(sql("add"))
                .bind("programme", programme)
                .bind("place", act.place())
                .bind("kind", kind.name())
                .bind("cause", cause.name())
                .bind("pieces", pieces)
                .bind("day", java.sql.Date.valueOf(day))
                .bind("digest", act.digest())
                .bind("ticket", ticket)
                .execute();
    }

    /** Forgets the acts of a programme that goes away whole. */
    void removeAll(Handle handle, String programme) {
        handle.createUpdate(sql("removeAll")).bind("programme", programme).execute();
    }

    private String sql(String name) {
        return sql.locate(ErasureRows.class, name);
    }
}
