// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.spi.Schema;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** A box with nothing in it but one secret. */
public final class SecretBox {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    private SecretBox(Database database) {
        this.database = database;
    }

    /** The secret in this database. */
    public static SecretBox in(Database database) {
        return new SecretBox(database);
    }

    /** Its table; given by hand and never registered, as those of {@link BoxSchema}. */
    public static Schema tables() {
        return new Schema() {
            @Override
            public String room() {
                return "secret";
            }

            @Override
            public List<URL> migrations() {
                return List.of(Objects.requireNonNull(SecretBox.class.getResource("schema/001-secret.sql")));
            }
        };
    }

    /** Puts the one secret in. */
    public void keep(String secret) {
        database.inTransaction(connection -> handles.on(connection, handle -> handle.createUpdate(sql("addSecret"))
                .bind("content", secret)
                .execute()));
    }

    /** Empty when nothing was put in. */
    public Optional<String> kept() {
        return database.inTransaction(connection -> handles.on(
                connection,
                handle -> handle.createQuery(sql("secret")).mapTo(String.class).findOne()));
    }

    private String sql(String name) {
        return sql.locate(SecretBox.class, name);
    }
}
