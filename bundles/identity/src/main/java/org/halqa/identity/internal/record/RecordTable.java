// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.AccessRecord.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The rows of the record. One transaction. */
final class RecordTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    RecordTable(Handle handle) {
        this.handle = handle;
    }

    /** Where the database says that the record ends. */
    record Head(Link link, String seal) {}

    /** Nobody else adds until this transaction ends. */
    void lock() {
        update("lock").execute();
    }

    Optional<Head> head() {
        return query("head")
                .map((row, context) -> new Head(link(row), row.getString("seal")))
                .findOne();
    }

    void begin(Head head) {
        bind(update("begin"), head).execute();
    }

    void append(Entry entry, Head head) {
        update("append")
                .bind("seq", entry.sequence())
                .bind("happened", entry.at().toEpochMilli())
                .bind("account", entry.account())
                .bind("operation", entry.operation())
                .bind("subject", entry.subject())
                .bind("link", head.link().value())
                .execute();
        bind(update("advance"), head).execute();
    }

    void walk(Walk walk) {
        query("walk")
                .setFetchSize(500)
                .map((row, context) -> {
                    walk.meet(entry(row), row.getString("link"));
                    return true;
                })
                .forEach(met -> {});
    }

    /** True when the record passes through {@code link}. */
    boolean holds(Link link) {
        return link.equals(Chain.START)
                || query("linkAt")
                        .bind("seq", link.sequence())
                        .mapTo(String.class)
                        .findOne()
                        .filter(link.value()::equals)
                        .isPresent();
    }

    List<Entry> page(long before, int size) {
        return query("page")
                .define("size", size)
                .bind("before", before)
                .map((row, context) -> entry(row))
                .list();
    }

    List<Entry> pageOf(String account, long before, int size) {
        return query("pageOf")
                .define("size", size)
                .bind("account", account)
                .bind("before", before)
                .map((row, context) -> entry(row))
                .list();
    }

    Optional<String> key() {
        return query("key").mapTo(String.class).findOne();
    }

    void keepKey(String stored) {
        update("keepKey").bind("sealed", stored).execute();
    }

    private static Update bind(Update update, Head head) {
        return update.bind("seq", head.link().sequence())
                .bind("link", head.link().value())
                .bind("seal", head.seal());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("happened")),
                row.getString("account"),
                row.getString("operation"),
                row.getString("subject"));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong("seq"), row.getString("link"));
    }

    private Query query(String name) {
        return handle.createQuery(SQL.locate(RecordTable.class, name));
    }

    private Update update(String name) {
        return handle.createUpdate(SQL.locate(RecordTable.class, name));
    }
}
