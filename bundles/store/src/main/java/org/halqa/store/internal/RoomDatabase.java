// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.halqa.store.Database;
import org.halqa.store.spi.DatabaseEngine;

/** Transactions in the schema of one room. */
public final class RoomDatabase implements Database {

    private static final int ATTEMPTS = 3;

    private final DatabaseEngine engine;
    private final String room;
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    /** The schema of {@code room}, whose migrations are applied. */
    public RoomDatabase(DatabaseEngine engine, String room) {
        this.engine = engine;
        this.room = room;
    }

    @Override
    public <T> T inTransaction(Work<T> work) {
        if (busy.get()) {
            throw new IllegalStateException("a transaction of room " + room + " is already open on this thread");
        }
        busy.set(true);
        try {
            return tryAgainAfterLostRaces(work);
        } finally {
            busy.remove();
        }
    }

    private <T> T tryAgainAfterLostRaces(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException | RuntimeException e) {
                SQLException said = DatabaseRefusal.in(e);
                if (said == null && e instanceof RuntimeException fault) {
                    throw fault;
                }
                if (said == null || attempt == ATTEMPTS || !engine.mayRetry(DatabaseRefusal.state(said))) {
                    throw DatabaseRefusal.fault(room, said == null ? new SQLException() : said);
                }
                pause(attempt);
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = engine.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                connection.setSchema(SchemaName.of(room, connection));
                T result = work.with(LentConnection.of(connection));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        }
    }

    /** Two that met at a lock must not meet there again. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 25L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
