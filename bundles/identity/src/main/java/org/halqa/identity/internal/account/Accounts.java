// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.People.Person;

/** Accounts, one transaction for each call. Any thread. */
public final class Accounts {

    private final RoomDatabase database;

    /** The accounts in {@code database}. */
    public Accounts(RoomDatabase database) {
        this.database = database;
    }

    /** Everybody, by name. */
    public List<Account> all() {
        return database.run(handle -> new AccountTable(handle).all());
    }

    /** The ids of everybody, in their order. */
    public List<String> ids() {
        return database.run(handle -> new AccountTable(handle).ids());
    }

    /** One account by id. */
    public Optional<Account> byId(String id) {
        return database.run(handle -> new AccountTable(handle).byId(id));
    }

    /** One account by name. */
    public Optional<Account> byName(SignInName name) {
        return database.run(handle -> new AccountTable(handle).byName(name));
    }

    /** Adds an account; false when the name is taken. */
    public boolean add(Person person) {
        return database.run(handle -> {
            AccountTable table = new AccountTable(handle);
            if (table.byName(new SignInName(person.signInName())).isPresent()) {
                return false;
            }
            table.add(person);
            return true;
        });
    }

    /** Replaces the password and ends every session. */
    public void setPassword(String id, String hash) {
        database.run(handle -> {
            new AccountTable(handle).setPassword(id, hash);
            new SignInTable(handle).deleteAll(id);
            return true;
        });
    }

    /** Stores the same password under a better hash; sessions go on. */
    public void rehash(String id, String hash) {
        database.run(handle -> {
            new AccountTable(handle).setPassword(id, hash);
            return true;
        });
    }

    /** Closes an account with its sessions and invitations. */
    public void close(String id) {
        database.run(handle -> {
            end(new SignInTable(handle), new InvitationTable(handle), id);
            new AccountTable(handle).close(id);
            return true;
        });
    }

    /** Removes an account whole. */
    public void delete(String id) {
        database.run(handle -> {
            end(new SignInTable(handle), new InvitationTable(handle), id);
            new AccountTable(handle).delete(id);
            return true;
        });
    }

    /** True when nobody can sign in as an administrator. */
    public boolean withoutAdministrator() {
        return all().stream().noneMatch(Account::administers);
    }

    private static void end(SignInTable sessions, InvitationTable invitations, String id) {
        sessions.deleteAll(id);
        invitations.deleteAll(id);
    }
}
