// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.rosters.VetoLinks;
import org.halqa.rosters.Vetoes;
import org.halqa.rosters.internal.store.LinkRows;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.Room;
import org.halqa.rosters.internal.store.WishRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires links and what is said through them. */
@Component
public final class VetoComponent implements VetoLinks, Vetoes {

    private final VetoDesk desk;

    @Activate
    public VetoComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=rosters)") Database database,
            @Reference Vault vault) {
        House house = new House(doorkeeper, access, programmes, clock);
        Room room = new Room(database, vault);
        this.desk = new VetoDesk(
                house, new KeptRosters(house, new PersonRows(room)), new LinkRows(room), new WishRows(room));
    }

    @Override
    public Optional<LocalDate> until(Caller caller, String person) {
        return desk.until(caller, person);
    }

    @Override
    public Outcome<Link> give(Caller caller, String person) {
        return desk.give(caller, person);
    }

    @Override
    public Outcome<String> takeBack(Caller caller, String person) {
        return desk.takeBack(caller, person);
    }

    @Override
    public boolean holds(String token) {
        return desk.holds(token);
    }

    @Override
    public Outcome<Boolean> say(String token, String name) {
        return desk.say(token, name);
    }

    @Override
    public Outcome<Boolean> takeBack(String token) {
        return desk.takeBack(token);
    }
}
