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

    public NoteErasing(Database database, Vault vault) {
        super(Kind.NOTE, database, vault);
    }

    /** The name of a note's key. */
    static String key(String id) {
        return "sessions/note/" + id;
    }

    static Doomed doomed(String id, String programme) {
        return new Doomed(id, programme, key(id));
    }

    @Override
    Doomed doomed(ResultSet row) throws SQLException {
        return doomed(row.getString("id"), row.getString("programme"));
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
