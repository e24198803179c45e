// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.halqa.identity.internal.account.SignInTable.Row;
import org.halqa.identity.internal.secret.Token;
import org.jdbi.v3.core.Handle;

/** Opens, finds and ends sessions. Every session has a token of its own making; none is ever taken from outside. */
public final class Sessions {

    private final RoomDatabase database;
    private final SessionLimits limits;
    private final InstantSource clock;

    /** Sessions that live within {@code limits}. */
    public Sessions(RoomDatabase database, SessionLimits limits, InstantSource clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /** Opens a session. */
    public Token open(String account) {
        return database.run(handle -> open(handle, account));
    }

    /** Opens a session in a transaction that does more. */
    Token open(Handle handle, String account) {
        Instant now = clock.instant();
        SignInTable table = new SignInTable(handle);
        table.purge(now.minus(limits.absolute()), now.minus(limits.idle()));
        Token token = Token.fresh();
        table.add(token, account, now);
        return token;
    }

    /** The account behind a live session, whose idle limit is renewed. */
    public Optional<Account> account(Token token) {
        return token.wellFormed() ? database.run(handle -> account(handle, token)) : Optional.empty();
    }

    /** Ends one session. */
    public void end(Token token) {
        database.run(handle -> {
            new SignInTable(handle).delete(token);
            return true;
        });
    }

    /** Ends every session of an account. */
    public void endAll(String account) {
        database.run(handle -> {
            new SignInTable(handle).deleteAll(account);
            return true;
        });
    }

    private Optional<Account> account(Handle handle, Token token) {
        Instant now = clock.instant();
        SignInTable table = new SignInTable(handle);
        Optional<Row> found = table.find(token);
        Optional<Row> live = found.filter(row -> limits.live(row.opened(), row.seen(), now));
        if (live.isEmpty()) {
            found.ifPresent(row -> table.delete(token));
            return Optional.empty();
        }
        Row row = live.get();
        if (now.isAfter(row.seen().plus(SessionLimits.GRAIN))) {
            table.touch(token, now);
        }
        return new AccountTable(handle).byId(row.account()).filter(account -> account.person()
                .active());
    }
}
