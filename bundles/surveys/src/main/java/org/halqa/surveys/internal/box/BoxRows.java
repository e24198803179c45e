// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL of a box. What belongs together is done in {@link #inTransaction}. */
final class BoxRows {

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();
    private final Map<String, String> found = new ConcurrentHashMap<>();

    BoxRows(Database database) {
        this.database = database;
    }

    /** A pass or an invitation; {@code message} is empty for a pass. */
    record Entry(String stratum, String state, String message) {}

    /**
     * A place for a piece.
     *
     * @param length bytes that lie in it, whether it is used or not
     */
    record Slot(int place, int length) {}

    <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection ->
                handles.on(connection, handle -> work.apply(handle.setStatementBuilder(new KeptStatements()))));
    }

    boolean isFilled() {
        return inTransaction(
                handle -> handle.createQuery(sql("filled")).mapTo(Integer.class).one() > 0);
    }

    void batch(Handle handle, String name, int number, Consumer<PreparedBatch> row) {
        PreparedBatch batch = handle.prepareBatch(sql(name));
        for (int place = 0; place < number; place++) {
            batch.bind("place", place);
            row.accept(batch);
            batch.add();
        }
        if (number > 0) {
            batch.execute();
        }
    }

    List<Integer> places(String name) {
        return inTransaction(
                handle -> handle.createQuery(sql(name)).mapTo(Integer.class).list());
    }

    List<Slot> slots(String name) {
        return inTransaction(handle -> handle.createQuery(sql(name))
                .map((row, context) -> new Slot(row.getInt("place"), Piece.length(row.getInt("signs"))))
                .list());
    }

    /** Fingerprint to stratum. */
    Map<String, String> strata(String name) {
        return inTransaction(handle -> {
            Map<String, String> strata = new HashMap<>();
            handle.createQuery(sql(name))
                    .map((row, context) -> Map.entry(row.getString("fingerprint"), row.getString("stratum")))
                    .forEach(each -> strata.put(each.getKey(), each.getValue()));
            return strata;
        });
    }

    List<String> texts(Handle handle, String name) {
        return handle.createQuery(sql(name)).mapTo(String.class).list();
    }

    Map<String, Integer> states(Handle handle, String name) {
        Map<String, Integer> states = new HashMap<>();
        handle.createQuery(sql(name))
                .map((row, context) -> Map.entry(row.getString("state"), row.getInt("number")))
                .forEach(each -> states.put(each.getKey(), each.getValue()));
        return states;
    }

    Optional<Entry> pass(Handle handle, String fingerprint) {
        return handle.createQuery(sql("findPass"))
                .bind("fingerprint", fingerprint)
                .map((row, context) -> new Entry(row.getString("stratum"), row.getString("state"), ""))
                .findOne()
                .filter(entry -> !entry.state().equals("F"));
    }

    Optional<Entry> invitation(Handle handle, String fingerprint) {
        return handle.createQuery(sql("findInvitation"))
                .bind("fingerprint", fingerprint)
                .map((row, context) ->
                        new Entry(row.getString("stratum"), row.getString("state"), row.getString("message")))
                .findOne()
                .filter(entry -> !entry.state().equals("F"));
    }

    /** True when exactly one row changed. */
    boolean change(Handle handle, String name, Map<String, ?> values) {
        return handle.createUpdate(sql(name)).bindMap(values).execute() == 1;
    }

    private String sql(String name) {
        // The locator cleans the text again each time it is asked.
        return found.computeIfAbsent(name, missing -> sql.locate(BoxRows.class, missing));
    }
}
