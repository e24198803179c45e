// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.spi.KnownPeople.Known;
import org.halqa.identity.People.NewPerson;
import org.halqa.identity.Role;
import org.halqa.identity.internal.IdentitySchema;
import org.halqa.identity.internal.permission.TableDoorkeeper;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.Test;

class AccountPeopleTest {

    @Test
    void theDoorKnowsHoldersOfAccountsAndHearsOfNewOnes() {
        try (TestStore store = TestStore.with(new IdentitySchema())) {
            AccountPeople known = new AccountPeople(store.database("identity"));
            long before = known.version();
            new RegisteredPeople(
                            store.database("identity"),
                            new TableDoorkeeper(),
                            new RecordedAccess(),
                            InstantSource.system())
                    .create(
                            Callers.admin(),
                            new NewPerson(
                                    "tarik.m",
                                    "Tarik Mansouri",
                                    Set.of(Role.LINE_MANAGER),
                                    Set.of("DJ"),
                                    Set.of("OR", "FM"),
                                    "fr",
                                    false));

            assertThat(known.version()).isNotEqualTo(before);
            assertThat(known.people()).containsExactly(new Known(List.of("Tarik Mansouri"), "N1", "DJ", ""));
        }
    }
}
