// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.People.NewPerson;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.halqa.identity.internal.IdentitySchema;
import org.halqa.identity.internal.permission.TableDoorkeeper;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Outcome.Refused;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisteredPeopleTest {

    private static TestStore store;

    private final RecordedAccess record = new RecordedAccess();
    private final RegisteredPeople people =
            new RegisteredPeople(store.database("identity"), new TableDoorkeeper(), record, InstantSource.system());

    @BeforeAll
    static void open() {
        store = TestStore.with(new IdentitySchema());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void empty() {
        store.database("identity").inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                for (String table : List.of("invitation", "account_scope", "account")) {
                    statement.executeUpdate("delete from " + table);
                }
            }
            return true;
        });
    }

    @Test
    void remembersAPersonAsTheyWereInvited() {
        assertThat(people.create(Callers.admin(), person("Salma.B", "Salma B.")))
                .isInstanceOf(Done.class);

        assertThat(people.all(Callers.admin())).singleElement().satisfies(person -> {
            assertThat(person.signInName()).isEqualTo("salma.b");
            assertThat(person.displayName()).isEqualTo("Salma B.");
            assertThat(person.roles()).containsExactlyInAnyOrder(Role.PSYCHOLOGIST, Role.READER);
            assertThat(person.organisations()).containsExactly("MS2");
            assertThat(person.zones()).containsExactlyInAnyOrder("RSK", "OR");
            assertThat(person.language()).isEqualTo("ar");
            assertThat(person.active()).isTrue();
            assertThat(person.demo()).isFalse();
        });
        assertThat(record.operations()).containsExactly("people.invite");
    }

    @Test
    void theDemosAdministratorReachesNobodyOutsideTheDemo() {
        people.create(Callers.admin(), person("salma.b", "Salma B."));
        people.create(
                Callers.admin(),
                new NewPerson("admin.demo", "Admin", Set.of(Role.ADMIN), Set.of(), Set.of(), "fr", true));
        Person real = named("salma.b");
        Caller demoAdministrator = new Caller(named("admin.demo").account(), Set.of(Role.ADMIN), Set.of(), Set.of());

        assertThat(people.create(demoAdministrator, person("nadia.t", "Nadia T.")))
                .isInstanceOf(Done.class);
        assertThat(people.all(demoAdministrator))
                .extracting(Person::signInName)
                .containsExactlyInAnyOrder("admin.demo", "nadia.t");
        assertThat(named("nadia.t").demo()).isTrue();
        assertThat(people.find(demoAdministrator, real.account())).isEmpty();
        assertThat(people.invite(demoAdministrator, real.account())).isInstanceOf(Refused.class);
        assertThat(people.close(demoAdministrator, real.account())).isInstanceOf(Refused.class);
        assertThat(named("salma.b").active()).isTrue();
    }

    private Person named(String signInName) {
        return people.all(Callers.admin()).stream()
                .filter(person -> person.signInName().equals(signInName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesANameOnlyOnceHoweverItIsSpelt() {
        people.create(Callers.admin(), person("salma.b", "Salma B."));

        assertThat(keys(people.create(Callers.admin(), person(" SALMA.B", "Another"))))
                .containsExactly("people.name-taken");
    }

    @Test
    void saysEverythingThatIsMissing() {
        NewPerson nobody = new NewPerson("a b", " ", Set.of(), Set.of("<x>"), Set.of("RSK'"), "xx", false);

        assertThat(keys(people.create(Callers.admin(), nobody)))
                .containsExactly(
                        "people.sign-in-name",
                        "people.display-name",
                        "people.roles",
                        "people.language",
                        "people.organisations",
                        "people.zones");
        assertThat(people.all(Callers.admin())).isEmpty();
    }

    @Test
    void takesNamesOfAnyScript() {
        assertThat(people.create(Callers.admin(), person("سلمى.ب", "سلمى"))).isInstanceOf(Done.class);
        assertThat(people.create(Callers.admin(), person("x".repeat(65), "long")))
                .isInstanceOf(Refused.class);
        assertThat(people.create(Callers.admin(), person("robert'); drop table account;--", "Bobby")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void closesOthersButNotOneself() {
        people.create(Callers.admin(), person("salma.b", "Salma B."));
        Person salma = people.all(Callers.admin()).get(0);

        assertThat(keys(people.close(Callers.admin(), Callers.admin().account())))
                .containsExactly("people.close-own");
        assertThat(people.close(Callers.admin(), salma.account())).isInstanceOf(Done.class);
        assertThat(people.find(Callers.admin(), salma.account()).orElseThrow().active())
                .isFalse();
        assertThat(keys(people.invite(Callers.admin(), salma.account()))).containsExactly("people.closed");
        assertThat(keys(people.close(Callers.admin(), "nobody"))).containsExactly("people.closed");
    }

    @Test
    void isForAdministratorsAndForOneself() {
        people.create(Callers.admin(), person("salma.b", "Salma B."));

        for (Role role : Role.values()) {
            if (role != Role.ADMIN) {
                assertThatThrownBy(() -> people.all(Callers.with(role))).isInstanceOf(NotForThisRole.class);
                assertThatThrownBy(() -> people.find(Callers.with(role), "other"))
                        .isInstanceOf(NotForThisRole.class);
                assertThatThrownBy(() -> people.create(Callers.with(role), person("x.y", "X")))
                        .isInstanceOf(NotForThisRole.class);
                assertThatThrownBy(() -> people.invite(Callers.with(role), "other"))
                        .isInstanceOf(NotForThisRole.class);
                assertThatThrownBy(() -> people.close(Callers.with(role), "other"))
                        .isInstanceOf(NotForThisRole.class);
                assertThat(people.find(Callers.with(role), Callers.with(role).account()))
                        .isEmpty();
            }
        }
    }

    private static NewPerson person(String name, String shown) {
        return new NewPerson(
                name, shown, Set.of(Role.PSYCHOLOGIST, Role.READER), Set.of("MS2"), Set.of("RSK", "OR"), "ar", false);
    }

    private static List<String> keys(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome)
                .faults().stream()
                        .map(Fault::reason)
                        .map(reason -> reason.key())
                        .toList();
    }
}
