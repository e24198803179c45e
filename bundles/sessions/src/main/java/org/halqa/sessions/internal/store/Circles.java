// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.util.List;
import java.util.Set;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** How long circles were, how many people were in them and of which organisations: numbers and codes, no words, no day, no place. */
public final class Circles {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    /** Reads on any thread. */
    public Circles(Database database) {
        this.database = database;
    }

    /**
     * One circle.
     *
     * @param id of its session
     * @param minutes how long it was
     * @param people how many were in it, at least 1
     * @param organisations codes of those present
     */
    public record Circle(String id, int minutes, int people, Set<String> organisations) {
        public Circle {
            organisations = Set.copyOf(organisations);
        }
    }

    /** Every circle of a programme whose people were counted. */
    public List<Circle> of(String programme) {
        return database.inTransaction(connection -> handles.on(connection, handle -> {
            Choices choices = new Choices(handle.createQuery(sql("factChoices"))
                    .bind("programme", programme)
                    .map(RowReading::choice)
                    .list());
            return handle.createQuery(sql("circles"))
                    .bind("programme", programme)
                    .map((row, context) -> circle(row.getString("id"), row.getInt("minutes"), choices))
                    .filter(circle -> circle.people() > 0)
                    .list();
        }));
    }

    private static Circle circle(String id, int minutes, Choices choices) {
        int people = choices.headcount(id).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Circle(id, minutes, people, Set.copyOf(choices.codes(id, Choices.ORGANISATION)));
    }

    private String sql(String name) {
        return sql.locate(SessionRows.class, name);
    }
}
