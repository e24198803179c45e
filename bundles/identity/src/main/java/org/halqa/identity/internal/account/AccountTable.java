// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Accounts and their scopes. One transaction. */
public final class AccountTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private record Scope(ScopeKind kind, String code) {}

    private final Handle handle;

    /** The tables in this transaction. */
    public AccountTable(Handle handle) {
        this.handle = handle;
    }

    /** Everybody, by name. */
    public List<Account> all() {
        return query("all").map((row, context) -> account(row)).list();
    }

    /** The ids of everybody, in their order. */
    public List<String> ids() {
        return query("ids").mapTo(String.class).list();
    }

    /** One account by id. */
    public Optional<Account> byId(String id) {
        return query("byId").bind("id", id).map((row, context) -> account(row)).findOne();
    }

    /** One account by the name that it signs in with. */
    public Optional<Account> byName(SignInName name) {
        return query("byName")
                .bind("name", name.folded())
                .map((row, context) -> account(row))
                .findOne();
    }

    /** Adds an account without password. */
    public void add(Person person) {
        update("insert", person.account())
                .bind("name", person.signInName())
                .bind("displayName", person.displayName())
                .bind("speaks", person.language())
                .bind("demo", person.demo())
                .execute();
        addScopes(person.account(), ScopeKind.ROLE, names(person.roles()));
        addScopes(person.account(), ScopeKind.ORGANISATION, person.organisations());
        addScopes(person.account(), ScopeKind.ZONE, person.zones());
    }

    /** Replaces the password. */
    public void setPassword(String id, String hash) {
        update("setPassword", id).bind("password", hash).execute();
    }

    /** Replaces or, with null, removes the second factor. */
    public void setSecondFactor(String id, @Nullable String cipher, boolean confirmed) {
        update("setSecondFactor", id)
                .bind("cipher", cipher)
                .bind("confirmed", confirmed)
                .execute();
    }

    /** Uses up the codes until {@code step}; false when it was used already. */
    public boolean useStep(String id, long step) {
        return update("useStep", id).bind("step", step).execute() == 1;
    }

    /** Closes an account and forgets its secrets. */
    public void close(String id) {
        update("close", id).execute();
    }

    /** Removes an account whole; for fictional ones. */
    public void delete(String id) {
        update("deleteScopes", id).execute();
        update("delete", id).execute();
    }

    private void addScopes(String id, ScopeKind kind, Set<String> codes) {
        for (String code : codes) {
            update("insertScope", id)
                    .bind("kind", kind.name())
                    .bind("code", code)
                    .execute();
        }
    }

    private Account account(ResultSet row) throws SQLException {
        String id = row.getString("id");
        List<Scope> scopes = scopes(id);
        Person person = new Person(
                id,
                row.getString("name"),
                row.getString("display_name"),
                codes(scopes, ScopeKind.ROLE).stream().map(Role::valueOf).collect(Collectors.toSet()),
                codes(scopes, ScopeKind.ORGANISATION),
                codes(scopes, ScopeKind.ZONE),
                row.getString("speaks"),
                row.getBoolean("active"),
                row.getBoolean("demo"));
        return new Account(
                person, row.getString("password"), row.getString("second_factor"), row.getBoolean("second_factor_on"));
    }

    private List<Scope> scopes(String id) {
        return query("scopes")
                .bind("id", id)
                .map((row, context) -> new Scope(ScopeKind.valueOf(row.getString("kind")), row.getString("code")))
                .list();
    }

    private static Set<String> codes(List<Scope> scopes, ScopeKind kind) {
        return scopes.stream()
                .filter(scope -> scope.kind == kind)
                .map(Scope::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    private Query query(String name) {
        return handle.createQuery(SQL.locate(AccountTable.class, name));
    }

    private Update update(String name, String id) {
        return handle.createUpdate(SQL.locate(AccountTable.class, name)).bind("id", id);
    }
}
