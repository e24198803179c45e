// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.model.Outcome;
import org.halqa.testkit.Callers;

/** The accounts of those who were hired, until they are closed; a closed one stays known, as in the product. */
final class Staff implements People {

    private final Map<String, Person> known = new LinkedHashMap<>();

    /** Gives somebody an account. */
    Caller hire(Caller caller) {
        known.put(caller.account(), person(caller, true));
        return caller;
    }

    private static Person person(Caller caller, boolean active) {
        String account = caller.account();
        return new Person(
                account, account, account, caller.roles(), caller.organisations(), caller.zones(), "fr", active, false);
    }

    @Override
    public Optional<Person> find(Caller caller, String account) {
        return Optional.ofNullable(known.get(account))
                .filter(person -> caller.equals(system()) || caller.account().equals(account));
    }

    @Override
    public Outcome<Person> close(Caller caller, String account) {
        Person open = known.get(account);
        Caller leaving = new Caller(account, open.roles(), open.organisations(), open.zones());
        known.put(account, person(leaving, false));
        return new Outcome.Done<>(known.get(account));
    }

    @Override
    public Caller system() {
        return Callers.system();
    }

    @Override
    public List<Person> all(Caller caller) {
        return List.copyOf(known.values());
    }

    @Override
    public Outcome<String> create(Caller caller, NewPerson person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<String> invite(Caller caller, String account) {
        throw new UnsupportedOperationException();
    }
}
