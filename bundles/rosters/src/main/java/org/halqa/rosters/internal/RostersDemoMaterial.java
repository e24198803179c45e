// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.rosters.internal.store.GroupRows;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.Room;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the rosters and groups of the fictional consortium away; they are kept like any other, by its fictional focal points. */
@Component
public final class RostersDemoMaterial implements DemoMaterial {

    private static final int ORDER = 25;

    private final Doorkeeper doorkeeper;
    private final PersonRows people;
    private final GroupRows groups;

    @Activate
    public RostersDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference(target = "(halqa.room=rosters)") Database database,
            @Reference Vault vault) {
        Room room = new Room(database, vault);
        this.doorkeeper = doorkeeper;
        this.people = new PersonRows(room);
        this.groups = new GroupRows(room);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        groups.removeAll(programme);
        people.removeAll(programme);
    }
}
