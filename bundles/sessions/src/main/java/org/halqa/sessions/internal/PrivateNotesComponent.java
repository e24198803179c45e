// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.internal.store.NoteRows;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires private notes. */
@Component
public final class PrivateNotesComponent implements PrivateNotes {

    private final PrivateNotes notes;

    @Activate
    public PrivateNotesComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=sessions)") Database database,
            @Reference Vault vault) {
        this.notes = new SealedNotes(
                new KeptSessions.House(doorkeeper, access, programmes),
                new NoteRows(database, vault),
                new SessionRows(database, vault),
                clock);
    }

    @Override
    public Optional<Keyring> keyring(Caller caller) {
        return notes.keyring(caller);
    }

    @Override
    public Outcome<Keyring> keep(Caller caller, Keyring keyring) {
        return notes.keep(caller, keyring);
    }

    @Override
    public Optional<Note> find(Caller caller, String about) {
        return notes.find(caller, about);
    }

    @Override
    public List<String> subjects(Caller caller) {
        return notes.subjects(caller);
    }

    @Override
    public Outcome<Note> keep(Caller caller, Note note) {
        return notes.keep(caller, note);
    }

    @Override
    public void erase(Caller caller, String about) {
        notes.erase(caller, about);
    }

    @Override
    public void forget(Caller caller) {
        notes.forget(caller);
    }
}
