// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.halqa.model.Period;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** On which days sessions were held: days and nothing else. */
public final class HeldDays {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    /** Reads on any thread. */
    public HeldDays(Database database) {
        this.database = database;
    }

    /** One day for each session of {@code programme} within {@code period}, earliest first. */
    public List<LocalDate> of(String programme, Period period) {
        return database.inTransaction(connection ->
                handles.on(connection, handle -> handle.createQuery(sql.locate(SessionRows.class, "heldDays"))
                        .bind("programme", programme)
                        .bind("from", Date.valueOf(period.from()))
                        .bind("to", Date.valueOf(period.to()))
                        .map((row, context) -> row.getDate("held_on").toLocalDate())
                        .list()));
    }
}
