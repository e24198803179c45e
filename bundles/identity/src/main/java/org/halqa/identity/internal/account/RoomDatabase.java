// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.util.function.Function;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Runs work on the tables of identity, one transaction at a time. */
public record RoomDatabase(Database database) {

    /** Runs {@code work} and returns when it is durable. */
    public <T> T run(Function<Handle, T> work) {
        return database.inTransaction(connection -> {
            try (Handle handle = Jdbi.open(connection)) {
                return work.apply(handle);
            }
        });
    }
}
