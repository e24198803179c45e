// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.Invitations;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.account.SignInName;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Outcome.Refused;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of this installation. */
@Component
public final class RegisteredPeople implements People {

    private static final String MANAGE = "people.manage";

    private final Accounts accounts;
    private final Invitations invitations;
    private final Doorkeeper doorkeeper;
    private final AccessRecord record;

    /** People in this database. */
    @Activate
    public RegisteredPeople(
            @Reference(target = "(halqa.room=identity)") Database database,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord record) {
        this(database, doorkeeper, record, InstantSource.system());
    }

    /** People on a clock of the caller's. */
    public RegisteredPeople(Database database, Doorkeeper doorkeeper, AccessRecord record, InstantSource clock) {
        RoomDatabase room = new RoomDatabase(database);
        this.accounts = new Accounts(room);
        this.invitations = new Invitations(room, clock);
        this.doorkeeper = doorkeeper;
        this.record = record;
    }

    @Override
    public List<Person> all(Caller caller) {
        doorkeeper.require(caller, MANAGE);
        return accounts.all().stream()
                .map(Account::person)
                .filter(person -> reaches(caller, person))
                .toList();
    }

    @Override
    public Optional<Person> find(Caller caller, String account) {
        if (!caller.account().equals(account)) {
            doorkeeper.require(caller, MANAGE);
        }
        return reached(caller, account);
    }

    @Override
    public Outcome<String> create(Caller caller, NewPerson person) {
        doorkeeper.require(caller, MANAGE);
        List<Fault> faults = NewPersonRules.faults(person);
        if (!faults.isEmpty()) {
            return new Refused<>(faults);
        }
        Person created = person(person, person.demo() || isDemo(caller));
        if (!accounts.add(created)) {
            return new Refused<>(List.of(NewPersonRules.fault("signInName", "people.name-taken")));
        }
        return invited(caller, created.account());
    }

    @Override
    public Outcome<String> invite(Caller caller, String account) {
        doorkeeper.require(caller, MANAGE);
        return reached(caller, account).filter(Person::active).isPresent()
                ? invited(caller, account)
                : new Refused<>(List.of(NewPersonRules.fault("", "people.closed")));
    }

    @Override
    public Outcome<Person> close(Caller caller, String account) {
        doorkeeper.require(caller, MANAGE);
        if (caller.account().equals(account)) {
            return new Refused<>(List.of(NewPersonRules.fault("", "people.close-own")));
        }
        if (reached(caller, account).isEmpty()) {
            return new Refused<>(List.of(NewPersonRules.fault("", "people.closed")));
        }
        accounts.close(account);
        record.add(caller.account(), "people.close", "account/" + account);
        return new Done<>(accounts.byId(account).orElseThrow().person());
    }

    @Override
    public Caller system() {
        return new Caller("system", Set.of(Role.ADMIN), Set.of(), Set.of());
    }

    private Outcome<String> invited(Caller caller, String account) {
        String token = invitations.make(account).value();
        record.add(caller.account(), "people.invite", "account/" + account);
        return new Done<>(token);
    }

    private Optional<Person> reached(Caller caller, String account) {
        return accounts.byId(account).map(Account::person).filter(person -> reaches(caller, person));
    }

    /** The demo never mixes with real data: its administrator knows nobody outside it. */
    private boolean reaches(Caller caller, Person person) {
        return person.demo() || !isDemo(caller);
    }

    private boolean isDemo(Caller caller) {
        return accounts.byId(caller.account())
                .map(Account::person)
                .filter(Person::demo)
                .isPresent();
    }

    private static Person person(NewPerson person, boolean demo) {
        return new Person(
                UUID.randomUUID().toString(),
                SignInName.typed(person.signInName()).folded(),
                person.displayName().strip(),
                person.roles(),
                person.organisations(),
                person.zones(),
                person.language(),
                true,
                demo);
    }
}
