// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.time.Instant;
import java.util.Optional;
import org.halqa.identity.internal.secret.Token;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;

/** One-time links. One transaction. */
final class InvitationTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    InvitationTable(Handle handle) {
        this.handle = handle;
    }

    void add(Token token, String account, Instant expires) {
        update("insert")
                .bind("token", token.hash())
                .bind("account", account)
                .bind("expires", expires.toEpochMilli())
                .execute();
    }

    /** The account that {@code token} is for, while it is good. */
    Optional<String> find(Token token, Instant now) {
        return handle.createQuery(SQL.locate(InvitationTable.class, "find"))
                .bind("token", token.hash())
                .bind("now", now.toEpochMilli())
                .mapTo(String.class)
                .findOne();
    }

    /** Uses {@code token} up; true for exactly one caller. */
    boolean use(Token token, Instant now) {
        return update("use")
                        .bind("token", token.hash())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    void deleteAll(String account) {
        update("deleteAll").bind("account", account).execute();
    }

    void purge(Instant now) {
        update("purge").bind("now", now.toEpochMilli()).execute();
    }

    private Update update(String name) {
        return handle.createUpdate(SQL.locate(InvitationTable.class, name));
    }
}
