// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People.Person;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.secret.Passphrase;
import org.halqa.identity.internal.secret.PasswordHash;
import org.halqa.identity.internal.signin.PrivateFile;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One fictional person for every role, with a passphrase that is made at load and written down for whoever tries. */
@Component
public final class DemoAccounts implements DemoMaterial {

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final PasswordHash hash;
    private final PrivateFile file;
    private final Passphrase passphrase = Passphrase.shipped();

    /** The demo of this installation. */
    @Activate
    public DemoAccounts(
            @Reference(target = "(halqa.room=identity)") Database database, @Reference Doorkeeper doorkeeper) {
        this(database, doorkeeper, new PasswordHash(), Path.of(System.getProperty("karaf.data", "data")));
    }

    DemoAccounts(Database database, Doorkeeper doorkeeper, PasswordHash hash, Path data) {
        this.accounts = new Accounts(new RoomDatabase(database));
        this.doorkeeper = doorkeeper;
        this.hash = hash;
        this.file = new PrivateFile(data.resolve("demo-accounts.txt"));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        if (accounts.all().stream().anyMatch(account -> account.person().demo())) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Person person : DemoPeople.cast()) {
            lines.append(admit(person));
        }
        try {
            file.write(lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        accounts.all().stream()
                .filter(account -> account.person().demo())
                .map(Account::id)
                .forEach(accounts::delete);
        file.remove();
    }

    /** Adds one and returns its line; nobody is added whose name a real person has. */
    private String admit(Person person) {
        if (!accounts.add(person)) {
            return "";
        }
        String words = passphrase.next();
        accounts.setPassword(person.account(), hash.of(words.toCharArray()));
        return person.signInName()
                + '\t'
                + words
                + '\t'
                + person.roles().iterator().next()
                + '\n';
    }
}
