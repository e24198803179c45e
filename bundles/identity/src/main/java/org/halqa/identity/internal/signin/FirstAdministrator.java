// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.Invitations;
import org.halqa.identity.internal.account.SignInName;

/** While nobody can administer this installation, a one-time link in the data folder makes the first administrator. */
public final class FirstAdministrator {

    private static final String NAME = "admin";

    private final Accounts accounts;
    private final Invitations invitations;
    private final FirstSignInFile file;

    /** The first administrator of this installation. */
    public FirstAdministrator(Accounts accounts, Invitations invitations, FirstSignInFile file) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.file = file;
    }

    /** Leaves a fresh link, or removes a stale one. */
    public void prepare() {
        if (accounts.withoutAdministrator()) {
            file.write(invitations.make(awaited().orElseGet(this::create)));
        } else {
            file.remove();
        }
    }

    private Optional<String> awaited() {
        return accounts.all().stream()
                .filter(account ->
                        account.person().active() && !account.person().demo())
                .filter(account -> account.person().roles().contains(Role.ADMIN))
                .map(Account::id)
                .findFirst();
    }

    private String create() {
        Person person = new Person(
                UUID.randomUUID().toString(),
                freeName(),
                NAME,
                Set.of(Role.ADMIN),
                Set.of(),
                Set.of(),
                "fr",
                true,
                false);
        accounts.add(person);
        return person.account();
    }

    private String freeName() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? NAME : NAME + n)
                .filter(name -> accounts.byName(new SignInName(name)).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
