// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** The table of wrapped keys, one for each record. */
final class RecordKeys {

    private static final String DUPLICATE = "23505";
    private static final int TOGETHER = 200;

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    RecordKeys(Database database) {
        this.database = database;
    }

    /** What is known of a record; without wrapped key, its key was destroyed. */
    record Entry(@Nullable String wrapped) {}

    /** What is known of some records, by their names. */
    Map<String, Entry> find(Set<String> records) {
        List<String> names = List.copyOf(records);
        return inTransaction(handle -> {
            Map<String, Entry> found = new HashMap<>();
            for (int from = 0; from < names.size(); from += TOGETHER) {
                handle.createQuery(sql("find"))
                        .bindList("records", names.subList(from, Math.min(names.size(), from + TOGETHER)))
                        .map((row, context) -> Map.entry(row.getString("record"), new Entry(row.getString("wrapped"))))
                        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            }
            return found;
        });
    }

    /** All that have a key. */
    Map<String, Entry> alive() {
        return inTransaction(handle -> handle
                .createQuery(sql("alive"))
                .map((row, context) -> Map.entry(row.getString("record"), new Entry(row.getString("wrapped"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Adds keys by the names of their records, all in one transaction; where somebody else has just added one, theirs stays.
     *
     * @param mark how far the shares have come that they are wrapped under
     */
    void add(Map<String, String> wrapped, Shares.Mark mark) {
        try {
            inTransaction(handle -> {
                wrapped.forEach((record, key) -> insert(handle, record, key));
                return moveMark(handle, "advance", mark);
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(DUPLICATE))) {
                throw fault;
            }
            wrapped.forEach(this::add);
        }
    }

    /** Adds a key, unless somebody else has just added one. */
    private void add(String record, @Nullable String wrapped) {
        try {
            inTransaction(handle -> insert(handle, record, wrapped));
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(DUPLICATE))) {
                throw fault;
            }
        }
    }

    private int insert(Handle handle, String record, @Nullable String wrapped) {
        return handle.createUpdate(sql("add"))
                .bind("record", record)
                .bind("wrapped", wrapped)
                .execute();
    }

    /** Puts other keys in the place of earlier ones, where these still stand. */
    void replace(Map<String, String> earlier, Map<String, String> fresh, Shares.Mark mark) {
        inTransaction(handle -> {
            earlier.forEach((record, wrapped) -> handle.createUpdate(sql("replace"))
                    .bind("record", record)
                    .bind("lost", wrapped)
                    .bind("wrapped", fresh.get(record))
                    .execute());
            return moveMark(handle, "advance", mark);
        });
    }

    /** Forgets keys, as if their records had never been sealed. */
    void forget(Set<String> records) {
        inTransaction(handle -> records.stream()
                .mapToInt(record -> handle.createUpdate(sql("forget"))
                        .bind("record", record)
                        .execute())
                .sum());
    }

    /** How far the shares had come when a key was last written. */
    Shares.Mark mark() {
        return inTransaction(handle -> handle.createQuery(sql("mark"))
                .map((row, context) -> new Shares.Mark(row.getInt(1), row.getLong(2)))
                .one());
    }

    /** From now on these shares are the ones that there are. */
    void accept(Shares.Mark mark) {
        inTransaction(handle -> moveMark(handle, "set", mark));
    }

    private int moveMark(Handle handle, String how, Shares.Mark mark) {
        return handle.createUpdate(sql(how))
                .bind("places", mark.places())
                .bind("last", mark.last())
                .execute();
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
