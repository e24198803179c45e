// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The database of this room and what seals its words. One for all its tables; safe on any thread. */
public final class Room {

    private final Database database;
    private final SealedText sealed;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public Room(Database database, Vault vault) {
        this.database = database;
        this.sealed = new SealedText(vault, "rosters");
    }

    /** Works in one transaction. Nothing is sealed or opened inside: the vault has transactions of its own. */
    <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    SealedText sealed() {
        return sealed;
    }

    String sql(Class<?> rows, String name) {
        return sql.locate(rows, name);
    }
}
