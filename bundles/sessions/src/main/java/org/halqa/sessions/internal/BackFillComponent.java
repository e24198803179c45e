// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires the back-fill; its rows are held to the rules of {@link Sessions}, guards included. */
@Component
public final class BackFillComponent implements BackFill {

    private final BackFill backFill;

    @Activate
    public BackFillComponent(
            @Reference Sessions sessions,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=sessions)") Database database,
            @Reference Vault vault) {
        this.backFill = new SheetBackFill(
                new KeptSessions.House(doorkeeper, access, programmes),
                sessions,
                new SessionRows(database, vault),
                clock);
    }

    @Override
    public List<String> columns() {
        return backFill.columns();
    }

    @Override
    public Reading read(Caller caller, byte[] file) {
        return backFill.read(caller, file);
    }

    @Override
    public Outcome<Integer> keep(Caller caller, byte[] file, String key) {
        return backFill.keep(caller, file, key);
    }
}
