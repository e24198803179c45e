// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Door;
import org.halqa.identity.Doorkeeper;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.rules.RecordRules;
import org.halqa.sessions.internal.rules.Tidying;
import org.halqa.sessions.internal.scope.StockGuards;
import org.halqa.sessions.internal.store.SessionFacts;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.sessions.spi.Agenda;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.jspecify.annotations.Nullable;

/** The room with a real database and everything around it in memory. */
final class SessionsHouse implements AutoCloseable {

    final TestStore store = TestStore.with(new SessionsSchema());
    final FixedProgrammes programmes = new FixedProgrammes();
    final FixedClock clock = new FixedClock();
    final RecordedAccess access = new RecordedAccess();
    final RecordingDoor recording = new RecordingDoor();
    final List<ScopeGuard> guards = new ArrayList<>(StockGuards.all());
    final SessionRows rows = new SessionRows(store.database("sessions"), store.vault());
    final SessionFacts facts = new SessionFacts(store.database("sessions"));

    @Nullable
    Door door = recording;

    @Nullable
    Agenda agenda = null;

    final Sessions sessions = sessions(TestDoorkeeper.open());

    Sessions sessions(Doorkeeper doorkeeper) {
        return new KeptSessions(
                new KeptSessions.House(doorkeeper, access, programmes),
                rows,
                new RecordRules(clock, programmes),
                new Tidying(clock),
                new DoorSide(() -> door),
                new AgendaSide(() -> agenda),
                () -> guards);
    }

    @Override
    public void close() {
        store.close();
    }
}
