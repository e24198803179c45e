// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.util.function.Function;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Work on the door's own tables. */
final class Transactions {

    private final Database database;

    Transactions(Database database) {
        this.database = database;
    }

    <T> T run(Function<Handle, T> work) {
        return database.inTransaction(connection -> {
            try (Handle handle = Jdbi.open(connection)) {
                return work.apply(handle);
            }
        });
    }
}
