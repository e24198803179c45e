// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.Erasures.Erasure;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;

/** Destroys private notes, whole. */
public final class NoteErasing extends Erasing {

    private static final String NOTES = KEYS + "note/";
    private static final int RULE = -1;
    private static final int GIVEN_UP = -2;
    private static final int RESTORED = -3;

    public NoteErasing(Database database, Vault vault) {
        super(Kind.NOTE, database, vault);
    }

    /** The name of a note's key. */
    static String key(String id) {
        return NOTES + id;
    }

    @Override
    Doomed doomed(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Doomed(id, row.getString("programme"), key(id), cause(row.getInt("version")));
    }

    /** A note that is to go has a version that nobody can have read, and it says why. */
    private static Cause cause(int version) {
        return switch (version) {
            case RULE -> Cause.RULE;
            case RESTORED -> Cause.RESTORE;
            default -> Cause.AUTHOR;
        };
    }

    @Override
    void doomLost(Handle handle, String key) {
        if (key.startsWith(NOTES)) {
            mark(handle, key.substring(NOTES.length()), RESTORED);
        }
    }

    private void mark(Handle handle, String id, int version) {
        handle.createUpdate(sql("mark")).bind("id", id).bind("version", version).execute();
    }

    /** Destroys what its author gives up. What a power cut interrupts is finished by the next look of the rule. */
    void giveUp(List<Doomed> notes, LocalDate day) {
        inTransaction(handle -> {
            notes.forEach(note -> mark(handle, note.id(), GIVEN_UP));
            return notes.size();
        });
        destroy(notes, day);
    }

    /** Everything that was destroyed in a programme, of every kind, oldest first. */
    public List<Erasure> acts(String programme) {
        return inTransaction(handle -> acts.all(handle, programme));
    }

    /** Writes that a keyring was destroyed, in the transaction that does it. */
    void keyring(Handle handle, String programme, LocalDate day) {
        acts.add(handle, programme, Kind.KEYRING, Cause.AUTHOR, 1, day);
    }

    /** Destroys the notes of a programme that goes away whole, and what is written about it. */
    void removeAll(List<Doomed> notes, String programme) {
        shred(notes);
        inTransaction(handle -> {
            acts.removeAll(handle, programme);
            return remove(handle, notes);
        });
    }
}
