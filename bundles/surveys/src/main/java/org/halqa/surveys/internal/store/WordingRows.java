// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.surveys.Wordings.Line;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The SQL of wordings. */
public final class WordingRows {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public WordingRows(Database database) {
        this.database = database;
    }

    /** Instrument to code to words. */
    public Map<String, Map<String, Line>> all() {
        return database.inTransaction(connection -> handles.on(connection, handle -> {
            Map<String, Map<String, Line>> all = new HashMap<>();
            handle.createQuery(sql.locate(WordingRows.class, "all"))
                    .map((row, context) -> Map.entry(
                            row.getString("instrument"),
                            new Line(
                                    row.getString("code"),
                                    row.getString("fr"),
                                    row.getString("ar"),
                                    row.getString("en"))))
                    .forEach(each -> all.computeIfAbsent(each.getKey(), key -> new HashMap<>())
                            .put(each.getValue().code(), each.getValue()));
            return all;
        }));
    }

    /** Puts these words in the place of what was there; none takes them away. */
    public void replace(String instrument, List<Line> lines) {
        database.inTransaction(connection -> handles.on(connection, handle -> {
            handle.createUpdate(sql.locate(WordingRows.class, "clear"))
                    .bind("instrument", instrument)
                    .execute();
            lines.forEach(line -> handle.createUpdate(sql.locate(WordingRows.class, "add"))
                    .bind("instrument", instrument)
                    .bindMethods(line)
                    .execute());
            return lines.size();
        }));
    }
}
