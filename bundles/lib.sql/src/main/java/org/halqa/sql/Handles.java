// SPDX-License-Identifier: Apache-2.0
package org.halqa.sql;

import java.sql.Connection;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Talks Jdbi on lent connections. One for each repository, kept as long as the repository: a Jdbi made anew for each
 * transaction would parse every statement anew, which costs more than the database does. Safe on any thread.
 */
public final class Handles {

    /** Jdbi asks a factory for connections and ours are handed in; between the two, the connection of this thread. */
    private final ThreadLocal<Connection> lent = new ThreadLocal<>();

    private final Jdbi jdbi = Jdbi.create(lent::get);

    /** Works on {@code connection}, which stays open and in its transaction. */
    public <T> T on(Connection connection, Function<Handle, T> work) {
        try (Handle handle = open(connection)) {
            return work.apply(handle);
        }
    }

    private Handle open(Connection connection) {
        lent.set(connection);
        try {
            return jdbi.open();
        } finally {
            lent.remove();
        }
    }
}
