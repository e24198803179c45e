// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.halqa.store.spi.Schema;

/** Brings the tables of a room up to date: each migration once, remembered in the room's own schema with its checksum. */
public final class Migrations {

    private final DataSource database;

    /** Migrations in {@code database}. */
    public Migrations(DataSource database) {
        this.database = database;
    }

    /**
     * Applies what is missing.
     *
     * @return how many migrations were applied
     * @throws RuntimeException when one fails or was edited after it had been applied; nothing of that one remains
     */
    public int apply(Schema schema) {
        ClassLoader libraries = Flyway.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Flyway finds its databases through the context class loader, which in OSGi is anybody's.
        thread.setContextClassLoader(libraries);
        try {
            String name = name(schema.room());
            return Flyway.configure(libraries)
                    .loggers("slf4j")
                    .dataSource(database)
                    .schemas(name)
                    .defaultSchema(name)
                    .resourceProvider(new RoomScripts(schema.migrations()))
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String name(String room) {
        try (Connection connection = database.getConnection()) {
            return SchemaName.of(room, connection);
        } catch (SQLException e) {
            throw DatabaseRefusal.fault(room, e);
        }
    }
}
