// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Optional;
import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** The table of wrapped keys, one for each record. */
final class RecordKeys {

    private static final String DUPLICATE = "23505";

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    RecordKeys(Database database) {
        this.database = database;
    }

    /** What is known of a record; without wrapped key, its key was destroyed. */
    record Entry(@Nullable String wrapped) {}

    Optional<Entry> find(String record) {
        return inTransaction(handle -> handle.createQuery(sql("find"))
                .bind("record", record)
                .map((row, context) -> new Entry(row.getString("wrapped")))
                .findOne());
    }

    /** Adds a key, unless somebody else has just added one. */
    void add(String record, @Nullable String wrapped) {
        try {
            inTransaction(handle -> handle.createUpdate(sql("add"))
                    .bind("record", record)
                    .bind("wrapped", wrapped)
                    .execute());
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(DUPLICATE))) {
                throw fault;
            }
        }
    }

    /** Destroys a key, and remembers that it was. */
    void destroy(String record) {
        add(record, null);
        inTransaction(handle ->
                handle.createUpdate(sql("destroy")).bind("record", record).execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(RecordKeys.class, name);
    }
}
