// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.spi.Schema;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** A box with nothing in it but one secret, and what was marked with it. */
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

    /** Its tables; given by hand and never registered, as those of {@link BoxSchema}. */
    public static Schema tables() {
        return new Schema() {
            @Override
            public String room() {
                return "secret";
            }

            @Override
            public List<URL> migrations() {
                return Stream.of("001-secret.sql", "002-marked.sql")
                        .map(name -> Objects.requireNonNull(SecretBox.class.getResource("schema/" + name)))
                        .toList();
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

    /** Replaces what is marked. */
    public void mark(List<Marked> scores) {
        database.inTransaction(connection -> handles.on(connection, handle -> {
            handle.createUpdate(sql("clearMarks")).execute();
            scores.forEach(score ->
                    handle.createUpdate(sql("addMark")).bindMethods(score).execute());
            return scores.size();
        }));
    }

    /** What is marked, in no order that says anything. */
    public List<Marked> marked() {
        return database.inTransaction(connection -> handles.on(connection, handle -> handle.createQuery(sql("marks"))
                .map((row, context) ->
                        new Marked(row.getString("scale"), row.getString("mark"), row.getDouble("score")))
                .list()));
    }

    private String sql(String name) {
        return sql.locate(SecretBox.class, name);
    }
}
