// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.sheet.SheetRoster;
import org.halqa.rosters.internal.store.GroupRows;
import org.halqa.rosters.internal.store.LinkRows;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.Room;
import org.halqa.rosters.internal.store.StateRow;
import org.halqa.rosters.internal.store.WishRows;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;

/** Everything of this room on a database of its own. */
public final class TestRoom implements AutoCloseable {

    public static final Caller NADIA = Callers.focalPoint("MS2");

    private static int keys;

    public final TestStore store = TestStore.with(new RostersSchema());
    public final FixedClock clock = new FixedClock();
    public final RecordedAccess access = new RecordedAccess();
    public final FixedProgrammes programmes = new FixedProgrammes();
    public final Room room = new Room(store.database("rosters"), store.vault());
    public final PersonRows people = new PersonRows(room);
    public final WishRows wishes = new WishRows(room);
    public final GroupRows groups = new GroupRows(room);
    public final StateRow state = new StateRow(room);
    public final House house;
    public final KeptRosters rosters;
    public final SheetRoster file;
    final VetoDesk vetoes;

    public TestRoom() {
        this(TestDoorkeeper.open());
    }

    TestRoom(Doorkeeper doorkeeper) {
        house = new House(doorkeeper, access, programmes, clock);
        rosters = new KeptRosters(house, people);
        file = new SheetRoster(house, people);
        vetoes = new VetoDesk(house, rosters, new LinkRows(room), wishes);
    }

    public static RosterPerson person(String name, String organisation, String manager) {
        return new RosterPerson(name, "", organisation, "Clinique", "OR", "TS", List.of("FR", "ARY"), manager, true);
    }

    /** Adds somebody as the focal point of their organisation. */
    public Kept add(RosterPerson person) {
        Outcome<Kept> added = rosters.add(Callers.focalPoint(person.organisation()), person, nextKey());
        if (added instanceof Outcome.Done<Kept> done) {
            return done.value();
        }
        throw new AssertionError(added.toString());
    }

    static String nextKey() {
        keys++;
        return "test-key-%010d".formatted(keys);
    }

    @Override
    public void close() {
        store.close();
    }
}
