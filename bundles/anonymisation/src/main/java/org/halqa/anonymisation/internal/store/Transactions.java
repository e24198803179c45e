// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;

/** Work on the door's own tables. */
final class Transactions {

    private final Database database;
    private final Handles handles = new Handles();

    Transactions(Database database) {
        this.database = database;
    }

    <T> T run(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }
}
