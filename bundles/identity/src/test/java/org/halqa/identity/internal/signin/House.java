// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.halqa.identity.People.NewPerson;
import org.halqa.identity.Role;
import org.halqa.identity.SignIn.Refused;
import org.halqa.identity.SignIn.Result;
import org.halqa.identity.SignIn.SignedIn;
import org.halqa.identity.internal.IdentitySchema;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.account.SessionLimits;
import org.halqa.identity.internal.people.RegisteredPeople;
import org.halqa.identity.internal.permission.TableDoorkeeper;
import org.halqa.identity.internal.secret.CheapHash;
import org.halqa.model.Outcome.Done;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestStore;

/** Identity as a whole on a real database, with clocks that a test moves. */
final class House implements AutoCloseable {

    static final String PHRASE = "abricot lune tapis hibou";
    static final String ADDRESS = "192.0.2.1";

    final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
    final AtomicLong nanos = new AtomicLong();
    final RecordedAccess record = new RecordedAccess();
    final TestStore store = TestStore.with(new IdentitySchema());
    final RegisteredPeople people;
    final Path data;
    SignInService signIn;

    House(Path data) {
        this.data = data;
        this.people = new RegisteredPeople(store.database("identity"), new TableDoorkeeper(), record, wall::get);
        this.signIn = restarted();
    }

    SignInService restarted() {
        signIn = new SignInService(
                new RoomDatabase(store.database("identity")),
                store.vault(),
                record,
                new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12)),
                data,
                CheapHash.make(),
                new Clocks(wall::get, nanos::get));
        return signIn;
    }

    String invite(String name, Role... roles) {
        NewPerson person = new NewPerson(name, "Salma B.", Set.of(roles), Set.of("MS2"), Set.of("RSK"), "fr", false);
        return ((Done<String>) people.create(Callers.admin(), person)).value();
    }

    /** A person with the usual passphrase; the token of their first session. */
    String admit(String name) {
        return token(signIn.choosePassword(invite(name, Role.PSYCHOLOGIST), PHRASE.toCharArray()));
    }

    Result attempt(String name, String password) {
        return signIn.attempt(name, password.toCharArray(), ADDRESS);
    }

    static String token(Result result) {
        assertThat(result).isInstanceOf(SignedIn.class);
        return ((SignedIn) result).token();
    }

    static String reason(Result result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).reason().key();
    }

    void pass(Duration time) {
        wall.updateAndGet(now -> now.plus(time));
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public void close() {
        store.close();
    }
}
