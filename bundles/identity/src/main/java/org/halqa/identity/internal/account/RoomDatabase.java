// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;

/** Runs work on the tables of identity, one transaction at a time. */
public final class RoomDatabase {

    private final Database database;
    private final Handles handles = new Handles();

    /** The tables in {@code database}. */
    public RoomDatabase(Database database) {
        this.database = database;
    }

    /** Runs {@code work} and returns when it is durable. */
    public <T> T run(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }
}
