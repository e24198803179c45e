// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal.store;

import java.util.List;
import java.util.function.Function;
import org.halqa.reporting.Choices.Choice;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The formats that were chosen. */
public final class ChoiceRows {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public ChoiceRows(Database database) {
        this.database = database;
    }

    /** All of a programme. */
    public List<Choice> of(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("ofProgramme"))
                .bind("programme", programme)
                .map((row, context) ->
                        new Choice(row.getString("organisation"), row.getString("kind"), row.getString("format")))
                .list());
    }

    /** Replaces one; an empty format removes it. */
    public void put(String programme, Choice choice) {
        inTransaction(handle -> {
            int removed = handle.createUpdate(sql("remove"))
                    .bind("programme", programme)
                    .bind("organisation", choice.organisation())
                    .bind("kind", choice.kind())
                    .execute();
            return choice.format().isEmpty()
                    ? removed
                    : handle.createUpdate(sql("add"))
                            .bind("programme", programme)
                            .bind("organisation", choice.organisation())
                            .bind("kind", choice.kind())
                            .bind("format", choice.format())
                            .execute();
        });
    }

    /** Removes all of a programme. */
    public void removeAll(String programme) {
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(ChoiceRows.class, name);
    }
}
