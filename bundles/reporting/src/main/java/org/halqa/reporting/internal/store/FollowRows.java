// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.reporting.Recommendations.Status;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** How far recommendations are. */
public final class FollowRows {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public FollowRows(Database database) {
        this.database = database;
    }

    /** One line. */
    public record Followed(String released, Status status, LocalDate since) {}

    /** All of a programme, by the document. */
    public Map<String, Followed> of(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("ofProgramme"))
                        .bind("programme", programme)
                        .map((row, context) -> new Followed(
                                row.getString("released"),
                                Status.valueOf(row.getString("status")),
                                row.getDate("since").toLocalDate()))
                        .list())
                .stream()
                .collect(Collectors.toMap(Followed::released, Function.identity()));
    }

    /** Says how far one is. */
    public void put(String programme, Followed followed) {
        inTransaction(handle -> {
            int changed = handle.createUpdate(sql("change"))
                    .bind("released", followed.released())
                    .bind("status", followed.status().name())
                    .bind("since", Date.valueOf(followed.since()))
                    .execute();
            return changed == 1
                    ? changed
                    : handle.createUpdate(sql("add"))
                            .bind("released", followed.released())
                            .bind("programme", programme)
                            .bind("status", followed.status().name())
                            .bind("since", Date.valueOf(followed.since()))
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
        return sql.locate(FollowRows.class, name);
    }
}
