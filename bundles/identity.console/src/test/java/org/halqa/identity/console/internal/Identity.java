// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.People;
import org.halqa.identity.internal.IdentitySchema;
import org.halqa.identity.internal.IdentityWords;
import org.halqa.identity.internal.people.RegisteredPeople;
import org.halqa.identity.internal.permission.TableDoorkeeper;
import org.halqa.identity.internal.record.AccessRecordService;
import org.halqa.store.Database;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.pages.PageTester;

/** The pages over the real services on a real database. */
final class Identity implements AutoCloseable {

    final TestStore store = TestStore.with(new IdentitySchema());
    final Database database = store.database("identity");
    final TableDoorkeeper doorkeeper = new TableDoorkeeper();
    final AccessRecord record;
    final People people;
    final PeoplePages peoplePages;
    final RecordPages recordPages;
    final PageTester tester = new PageTester(new IdentityConsoleTexts(), new IdentityWords());

    Identity(Path keys) {
        System.setProperty("halqa.keys", keys.toString());
        record = new AccessRecordService(database, store.vault(), doorkeeper);
        people = new RegisteredPeople(database, doorkeeper, record, InstantSource.system());
        peoplePages = new PeoplePages(people, new FixedProgrammes());
        recordPages = new RecordPages(
                record, doorkeeper, new RecordLines(people, doorkeeper, new FixedClock(), tester::knows));
    }

    @Override
    public void close() {
        store.close();
        System.clearProperty("halqa.keys");
    }
}
