// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.testkit.Callers;

/** A fictional facilitator, a fictional second reader, and a real facilitator who must be left alone. */
final class Troupe implements People {

    static final Caller PSYCHOLOGIST = caller("demo-psychologist", Role.PSYCHOLOGIST);
    static final Caller READER = caller("demo-reader", Role.READER);

    private static final List<Person> ALL = List.of(
            person("real-psychologist", Role.PSYCHOLOGIST, false),
            person("demo-psychologist", Role.PSYCHOLOGIST, true),
            person("demo-reader", Role.READER, true),
            person("demo-coordination", Role.COORDINATION, true),
            focalPoint("MDM_BE"),
            focalPoint("MS2"),
            focalPoint("ALCS"),
            focalPoint("DJ"),
            focalPoint("CEFA"),
            focalPoint("GADEM"));

    private static Caller caller(String account, Role role) {
        return new Caller(account, Set.of(role), Set.of(), Set.of());
    }

    private static Person focalPoint(String organisation) {
        String account = "demo-focal-point-" + organisation;
        return new Person(
                account, account, account, Set.of(Role.FOCAL_POINT), Set.of(organisation), Set.of(), "fr", true, true);
    }

    private static Person person(String account, Role role, boolean demo) {
        return new Person(account, account, account, Set.of(role), Set.of(), Set.of(), "fr", true, demo);
    }

    @Override
    public List<Person> all(Caller caller) {
        return ALL;
    }

    @Override
    public Optional<Person> find(Caller caller, String account) {
        return ALL.stream().filter(person -> person.account().equals(account)).findFirst();
    }

    @Override
    public Caller system() {
        return Callers.system();
    }

    @Override
    public Outcome<String> create(Caller caller, NewPerson person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<String> invite(Caller caller, String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Person> close(Caller caller, String account) {
        throw new UnsupportedOperationException();
    }
}
