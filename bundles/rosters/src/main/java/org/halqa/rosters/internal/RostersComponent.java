// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.rosters.RosterFile;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters;
import org.halqa.rosters.internal.sheet.SheetRoster;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.Room;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires rosters and their files. */
@Component
public final class RostersComponent implements Rosters, RosterFile {

    private final Rosters rosters;
    private final RosterFile file;

    @Activate
    public RostersComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=rosters)") Database database,
            @Reference Vault vault) {
        House house = new House(doorkeeper, access, programmes, clock);
        PersonRows rows = new PersonRows(new Room(database, vault));
        this.rosters = new KeptRosters(house, rows);
        this.file = new SheetRoster(house, rows);
    }

    @Override
    public List<Kept> mine(Caller caller) {
        return rosters.mine(caller);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return rosters.find(caller, id);
    }

    @Override
    public Outcome<Kept> add(Caller caller, RosterPerson person, String idempotencyKey) {
        return rosters.add(caller, person, idempotencyKey);
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, RosterPerson person) {
        return rosters.change(caller, id, version, person);
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        return rosters.remove(caller, id);
    }

    @Override
    public List<String> columns() {
        return file.columns();
    }

    @Override
    public Reading read(Caller caller, byte[] content) {
        return file.read(caller, content);
    }

    @Override
    public Outcome<Integer> keep(Caller caller, byte[] content) {
        return file.keep(caller, content);
    }
}
