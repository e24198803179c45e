// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.internal.KeptSessions.House;
import org.halqa.sessions.internal.store.NoteRows;
import org.halqa.sessions.internal.store.SessionRows;

/** Private notes in the database: ciphertext of the browser, for their author alone. */
public final class SealedNotes implements PrivateNotes {

    private static final int LONGEST = 20_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final Pattern SALT = Pattern.compile("[A-Za-z0-9+/]{22}==");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{80,800}={0,2}");
    private static final Pattern CIPHERTEXT = Pattern.compile("[A-Za-z0-9+/]{38,}={0,2}");

    private final House house;
    private final NoteRows rows;
    private final SessionRows sessions;
    private final CivilClock clock;

    /** Notes in these rows, about sessions in those; the clock tells from which day on the rule counts. */
    public SealedNotes(House house, NoteRows rows, SessionRows sessions, CivilClock clock) {
        this.house = house;
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Keyring> keyring(Caller caller) {
        read(caller);
        return rows.keyring(caller.account());
    }

    @Override
    public Outcome<Keyring> keep(Caller caller, Keyring keyring) {
        write(caller);
        if (!isSound(keyring)) {
            return Outcome.refused("", Message.of("sessions", "fault.keyring"));
        }
        boolean kept = rows.keep(caller.account(), keyring);
        Optional<Keyring> stored = rows.keyring(caller.account());
        if (kept) {
            note(caller, "keyring");
        }
        return stored.<Outcome<Keyring>>map(now -> kept ? new Outcome.Done<>(now) : new Outcome.Stale<>(now))
                .orElseGet(() -> Outcome.refused("", Message.of("sessions", "fault.keyring")));
    }

    private static boolean isSound(Keyring keyring) {
        return keyring.rounds() >= LEAST_ROUNDS
                && keyring.rounds() <= MOST_ROUNDS
                && Stream.of(keyring.salt(), keyring.recoverySalt())
                        .allMatch(salt -> SALT.matcher(salt).matches())
                && Stream.of(keyring.wrapped(), keyring.recoveryWrapped())
                        .allMatch(key -> KEY.matcher(key).matches());
    }

    @Override
    public Optional<Note> find(Caller caller, String about) {
        read(caller);
        return rows.find(caller.account(), programme(), about);
    }

    @Override
    public List<String> subjects(Caller caller) {
        read(caller);
        return rows.subjects(caller.account(), programme());
    }

    @Override
    public Outcome<Note> keep(Caller caller, Note note) {
        write(caller);
        if (!isOwn(caller, note.about())) {
            return Outcome.refused("", Message.of("sessions", "fault.gone"));
        }
        boolean sound = note.sealed().length() <= LONGEST
                && CIPHERTEXT.matcher(note.sealed()).matches();
        if (!sound || rows.keyring(caller.account()).isEmpty()) {
            return Outcome.refused("", Message.of("sessions", "fault.note"));
        }
        boolean kept = rows.keep(caller.account(), programme(), note, clock.today());
        if (kept) {
            note(caller, note.about());
        }
        return rows.find(caller.account(), programme(), note.about())
                .<Outcome<Note>>map(now -> kept ? new Outcome.Done<>(now) : new Outcome.Stale<>(now))
                .orElseGet(() -> Outcome.refused("", Message.of("sessions", "fault.note.erased")));
    }

    private boolean isOwn(Caller caller, String about) {
        return about.equals(NOTEBOOK)
                || sessions.find(programme(), caller.account(), about).isPresent();
    }

    @Override
    public void erase(Caller caller, String about) {
        write(caller);
        rows.erase(caller.account(), programme(), about, clock.today());
        note(caller, about);
    }

    @Override
    public void forget(Caller caller) {
        write(caller);
        rows.forget(caller.account(), programme(), clock.today());
        note(caller, "keyring");
    }

    private void read(Caller caller) {
        house.doorkeeper().require(caller, "sessions.read");
    }

    private void write(Caller caller) {
        house.doorkeeper().require(caller, "sessions.write");
    }

    private String programme() {
        return house.programmes().current().id();
    }

    private void note(Caller caller, String about) {
        house.access().add(caller.account(), "sessions.write", "note/" + about);
    }
}
