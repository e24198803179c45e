// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.halqa.identity.internal.secret.Token;

/** One-time links to choose a password with. A new one for the same account replaces the old one. */
public final class Invitations {

    private static final Duration LIFE = Duration.ofHours(72);

    private final RoomDatabase database;
    private final InstantSource clock;

    /** Invitations on this clock. */
    public Invitations(RoomDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a link for {@code account}. */
    public Token make(String account) {
        Instant now = clock.instant();
        Token token = Token.fresh();
        return database.run(handle -> {
            InvitationTable table = new InvitationTable(handle);
            table.purge(now);
            table.deleteAll(account);
            table.add(token, account, now.plus(LIFE));
            return token;
        });
    }

    /** The account that {@code token} may choose a password for. */
    public Optional<Account> account(Token token) {
        Instant now = clock.instant();
        return token.wellFormed()
                ? database.run(handle -> new InvitationTable(handle)
                        .find(token, now)
                        .flatMap(new AccountTable(handle)::byId)
                        .filter(account -> account.person().active()))
                : Optional.empty();
    }

    /**
     * Uses {@code token} up: the password becomes {@code hash}, the second factor and all sessions of before are gone.
     * False when the link was used or ran out meanwhile, and nothing changed.
     */
    public boolean use(Token token, Account account, String hash) {
        Instant now = clock.instant();
        return database.run(handle -> {
            InvitationTable table = new InvitationTable(handle);
            if (!table.use(token, now)) {
                return false;
            }
            AccountTable accounts = new AccountTable(handle);
            accounts.setPassword(account.id(), hash);
            accounts.setSecondFactor(account.id(), null, false);
            new SignInTable(handle).deleteAll(account.id());
            return true;
        });
    }
}
