// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;

/**
 * The two fictional people whose work the demo shows.
 *
 * @param psychologist facilitates and writes
 * @param reader reads a second time
 */
record Cast(Caller psychologist, Caller reader) {

    static Cast of(People people, Caller system) {
        return new Cast(find(people, system, Role.PSYCHOLOGIST), find(people, system, Role.READER));
    }

    /** The fictional person in a role. */
    static Caller find(People people, Caller system, Role role) {
        return people.all(system).stream()
                .filter(person ->
                        person.demo() && person.active() && person.roles().contains(role))
                .findFirst()
                .map(Cast::caller)
                .orElseThrow(() -> new IllegalStateException("the demo has nobody in role " + role));
    }

    private static Caller caller(Person person) {
        return new Caller(person.account(), person.roles(), person.organisations(), person.zones());
    }
}
