// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** What the door may count of sessions: codes and numbers, never words. */
public final class SessionFacts {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public SessionFacts(Database database) {
        this.database = database;
    }

    /** A fact for each session of a programme whose people were counted. */
    public List<Fact> of(String programme) {
        return inTransaction(handle -> {
            Choices choices = new Choices(handle.createQuery(sql("factChoices"))
                    .bind("programme", programme)
                    .map(RowReading::choice)
                    .list());
            return handle
                    .createQuery(sql("facts"))
                    .bind("programme", programme)
                    .map((row, context) -> fact(row, choices))
                    .list()
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private static List<Fact> fact(ResultSet row, Choices choices) throws SQLException {
        String id = row.getString("id");
        int people = choices.headcount(id).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (people == 0) {
            return List.of();
        }
        Map<String, List<String>> dimensions = Map.of(
                "type", List.of(row.getString("session_type")),
                "zone", List.of(row.getString("zone_code")),
                "audience", List.of(row.getString("audience")),
                "theme", themes(choices.codes(id, Choices.THEME)));
        return List.of(new Fact(
                row.getDate("held_on").toLocalDate(), dimensions, people, choices.codes(id, Choices.ORGANISATION), id));
    }

    /** A finer theme counts as the one that it is a detail of. */
    private static List<String> themes(List<String> codes) {
        return codes.stream().map(code -> code.split("\\.", 2)[0]).distinct().toList();
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(SessionRows.class, name);
    }
}
