// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.List;
import java.util.function.Function;
import org.halqa.model.Labels;
import org.halqa.model.Vocabulary;
import org.halqa.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * The tables, read rarely: one small query tells whether what was read last still holds, on this node or after a change on
 * another.
 */
final class Library {

    private final Database database;
    private volatile @Nullable Snapshot kept;

    Library(Database database) {
        this.database = database;
    }

    Snapshot snapshot() {
        Snapshot last = kept;
        Snapshot now = database.inTransaction(connection -> {
            if (last != null && last.revision() == new ProgrammeTables(connection).revision()) {
                return last;
            }
            return Snapshot.read(connection);
        });
        kept = now;
        return now;
    }

    <T> T programmes(Function<ProgrammeTables, T> work) {
        return database.inTransaction(connection -> work.apply(new ProgrammeTables(connection)));
    }

    /** Words that an entry had before; read when asked, because almost nobody asks. */
    List<Labels> former(Vocabulary vocabulary, String code) {
        return database.inTransaction(connection -> new TermTables(connection).former(vocabulary, code));
    }

    /** Works on the vocabularies and lets every reader know. */
    <T> T terms(Function<TermTables, T> work) {
        return database.inTransaction(connection -> {
            T done = work.apply(new TermTables(connection));
            new ProgrammeTables(connection).touch();
            return done;
        });
    }
}
