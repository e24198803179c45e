// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts as other rooms may know them: who exists and in which role. Signing in, passwords and second factors stay in
 * {@link SignIn}. A service; any thread.
 */
@ProviderType
public interface People {

    /**
     * A person with an account.
     *
     * @param account opaque, stable id
     * @param displayName how the person wishes to be called; shown to the person and to administrators only
     * @param language {@code fr}, {@code ar} or {@code en}
     * @param demo true when the account belongs to the fictional consortium
     */
    record Person(
            String account,
            String signInName,
            String displayName,
            Set<Role> roles,
            Set<String> organisations,
            Set<String> zones,
            String language,
            boolean active,
            boolean demo) {

        public Person {
            roles = Set.copyOf(roles);
            organisations = Set.copyOf(organisations);
            zones = Set.copyOf(zones);
        }
    }

    /** What a new account needs. The person chooses the password through a one-time link. */
    record NewPerson(
            String signInName,
            String displayName,
            Set<Role> roles,
            Set<String> organisations,
            Set<String> zones,
            String language,
            boolean demo) {}

    /** Everybody; for administrators ({@code people.manage}). */
    List<Person> all(Caller caller);

    /** One person, for the person themself or an administrator. */
    Optional<Person> find(Caller caller, String account);

    /**
     * Creates an account ({@code people.manage}).
     *
     * @return a one-time token to choose the password with, shown once and stored only as a hash
     */
    Outcome<String> create(Caller caller, NewPerson person);

    /**
     * Makes a new one-time token for somebody who has lost the password or the telephone ({@code people.manage}). When it
     * is used, and not before, the old password, the second factor and all sessions end.
     *
     * @return the token, shown once and stored only as a hash; refused for a closed account
     */
    Outcome<String> invite(Caller caller, String account);

    /**
     * Closes an account and ends its sessions ({@code people.manage}). It is never deleted: the record refers to it.
     * Refused for one's own account, so that an administrator always remains.
     */
    Outcome<Person> close(Caller caller, String account);

    /** A caller for work that the product does on its own behalf (seeding, clean-up). Holds role ADMIN, account {@code system}. */
    Caller system();
}
