// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One room's schema in the database. Registered as a service once all migrations of that room are applied, with the
 * service property {@link #ROOM}; a component that needs its tables says so in its reference, and no start level or
 * ready flag is needed:
 *
 * <pre>{@code @Reference(target = "(halqa.room=sessions)") Database database}</pre>
 *
 * <p>The connection's current schema is the room's own, so SQL needs no prefix and cannot reach another room by accident.
 * Safe on any thread.
 */
@ProviderType
public interface Database {

    /** Service property: the room whose schema this is. */
    String ROOM = "halqa.room";

    /**
     * Runs {@code work} in one transaction and commits it: when this returns, the work is durable. Rolls back when work
     * throws. A transaction that lost a race for a lock is run again (at most three times in all), so work must have no
     * effect outside the connection. Not reentrant.
     *
     * @throws StoreFault when the database cannot be used or refuses the work
     */
    <T> T inTransaction(Work<T> work);

    /** What to do in a transaction. The connection is closed by the caller and must not be kept. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T with(Connection connection) throws SQLException;
    }
}
