// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.time.Instant;
import java.util.Optional;
import org.halqa.identity.internal.secret.Token;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;

/** Live sessions. One transaction. */
final class SignInTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    SignInTable(Handle handle) {
        this.handle = handle;
    }

    /** A row. */
    record Row(String account, Instant opened, Instant seen) {}

    void add(Token token, String account, Instant now) {
        update("insert")
                .bind("token", token.hash())
                .bind("account", account)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    Optional<Row> find(Token token) {
        return handle.createQuery(sql("find"))
                .bind("token", token.hash())
                .map((row, context) -> new Row(
                        row.getString("account"),
                        Instant.ofEpochMilli(row.getLong("opened")),
                        Instant.ofEpochMilli(row.getLong("seen"))))
                .findOne();
    }

    void touch(Token token, Instant now) {
        update("touch")
                .bind("token", token.hash())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    void delete(Token token) {
        update("delete").bind("token", token.hash()).execute();
    }

    void deleteAll(String account) {
        update("deleteAll").bind("account", account).execute();
    }

    void purge(Instant opened, Instant seen) {
        update("purge")
                .bind("opened", opened.toEpochMilli())
                .bind("seen", seen.toEpochMilli())
                .execute();
    }

    private Update update(String name) {
        return handle.createUpdate(sql(name));
    }

    private static String sql(String name) {
        return SQL.locate(SignInTable.class, name);
    }
}
