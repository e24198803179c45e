// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.sessions.internal.store.NoteRows;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the sessions of the fictional consortium away; they are logged like any other, by its fictional facilitators. */
@Component
public final class SessionsDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final SessionRows rows;
    private final NoteRows notes;

    @Activate
    public SessionsDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference(target = "(halqa.room=sessions)") Database database,
            @Reference Vault vault) {
        this.doorkeeper = doorkeeper;
        this.rows = new SessionRows(database, vault);
        this.notes = new NoteRows(database, vault);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        notes.removeAll(programme);
        rows.removeAll(programme);
    }
}
