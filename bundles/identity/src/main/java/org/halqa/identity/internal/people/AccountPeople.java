// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Holders of accounts, closed ones too, so that the door finds their names in texts. What they sign in with is no name: it may be an
 * ordinary word.
 */
@Component
public final class AccountPeople implements KnownPeople {

    private static final String LINE_MANAGER = "N1";

    private final Accounts accounts;

    @Activate
    public AccountPeople(@Reference(target = "(halqa.room=identity)") Database database) {
        this.accounts = new Accounts(new RoomDatabase(database));
    }

    @Override
    public String id() {
        return "accounts";
    }

    @Override
    public List<Known> people() {
        return accounts.all().stream()
                .map(Account::person)
                .map(AccountPeople::known)
                .toList();
    }

    private static Known known(Person person) {
        return new Known(
                List.of(person.displayName()),
                person.roles().contains(Role.LINE_MANAGER) ? LINE_MANAGER : "",
                only(person.organisations()),
                only(person.zones()));
    }

    private static String only(Set<String> codes) {
        return codes.size() == 1 ? codes.iterator().next() : "";
    }

    /** Accounts come and go, but what somebody is called and works for is said once. */
    @Override
    public long version() {
        return accounts.ids().hashCode();
    }
}
