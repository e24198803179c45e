// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.halqa.model.Labels;
import org.halqa.model.Vocabulary;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The tables, read again after each edit. A page asks dozens of times, so asking must not cost a transaction each time.
 *
 * <p>Edits of this process are seen at once, because there is one library for it and every edit goes through that. The
 * embedded database has no other process. On a database with several nodes, the stored revision, asked once a second, tells
 * of edits on another.
 */
final class Library {

    private static final long REVISION_HOLDS = Duration.ofSeconds(1).toNanos();

    private final Database database;
    private final LongSupplier nanos;
    private final Handles handles = new Handles();
    private final AtomicLong edits = new AtomicLong();
    private volatile @Nullable Kept kept;

    Library(Database database) {
        this(database, System::nanoTime);
    }

    Library(Database database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
    }

    /** What was read, when, and how many edits of this process had ended before the reading began. */
    private record Kept(Snapshot snapshot, long at, long edits) {}

    /** Never older than the last edit of this process that has ended. */
    Snapshot snapshot() {
        Kept last = kept;
        long ended = edits.get();
        long now = nanos.getAsLong();
        if (last != null && last.edits() == ended && now - last.at() < REVISION_HOLDS) {
            return last.snapshot();
        }
        Snapshot read = inTransaction(
                handle -> last != null && unchanged(last, handle) ? last.snapshot() : Snapshot.read(handle));
        // An edit that ended meanwhile has counted further than this, so that the next one to ask reads again.
        kept = new Kept(read, now, ended);
        return read;
    }

    private static boolean unchanged(Kept last, Handle handle) {
        return last.snapshot().revision() == new ProgrammeTables(handle).revision();
    }

    /** Works on the programmes and lets every reader know. */
    <T> T programmes(Function<ProgrammeTables, T> work) {
        return edit(handle -> work.apply(new ProgrammeTables(handle)));
    }

    /** Words that an entry had before; read when asked, because almost nobody asks. */
    List<Labels> former(Vocabulary vocabulary, String code) {
        return inTransaction(handle -> new TermTables(handle).former(vocabulary, code));
    }

    /** Works on the vocabularies and lets every reader know. */
    <T> T terms(Function<TermTables, T> work) {
        return edit(handle -> {
            T done = work.apply(new TermTables(handle));
            new ProgrammeTables(handle).touch();
            return done;
        });
    }

    /** Counts when the edit is durable; a failed one too, for nobody knows how far it came. */
    private <T> T edit(Function<Handle, T> work) {
        try {
            return inTransaction(work);
        } finally {
            edits.incrementAndGet();
        }
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }
}
