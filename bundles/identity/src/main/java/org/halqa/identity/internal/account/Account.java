// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person and the secrets of their account.
 *
 * @param password hash, or null while none is chosen
 * @param secondFactor sealed, or null
 * @param secondFactorOn true once a first code has confirmed it
 */
public record Account(
        Person person, @Nullable String password, @Nullable String secondFactor, boolean secondFactorOn) {

    /** Its opaque id. */
    public String id() {
        return person.account();
    }

    /** The person as services know them; empty when the account is closed. */
    public Optional<Caller> caller() {
        return person.active()
                ? Optional.of(new Caller(id(), person.roles(), person.organisations(), person.zones()))
                : Optional.empty();
    }

    /** True for an administrator who can sign in and is not fictional. */
    public boolean administers() {
        return person.active() && !person.demo() && person.roles().contains(Role.ADMIN) && password != null;
    }
}
