// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.Erasures.Erasure;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Destroys notes: the keys first, then the rows together with the act that says so. After a power cut in between, the rows are
 * found again and the act is written once.
 */
public final class NoteErasing {

    private final Database database;
    private final Vault vault;
    private final ErasureRows acts = new ErasureRows();
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public NoteErasing(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** A note that is to go, and its programme. */
    record Doomed(String id, String programme) {}

    /** The name of a note's key. */
    static String key(String id) {
        return "sessions/note/" + id;
    }

    /** Everything that was destroyed in a programme, oldest first. */
    public List<Erasure> acts(String programme) {
        return inTransaction(handle -> acts.all(handle, programme));
    }

    /**
     * Destroys notes that were not changed since {@code before}. They are taken out of their author's reach first, so that
     * nobody changes one while its key is being destroyed. Returns how many it were.
     *
     * @param today the day that is written; notes of which no day is known are counted from it
     */
    public int expire(LocalDate before, LocalDate today) {
        List<Doomed> doomed = inTransaction(handle -> {
            handle.createUpdate(sql("date")).bind("day", date(today)).execute();
            handle.createUpdate(sql("doom")).bind("before", date(before)).execute();
            return handle.createQuery(sql("doomed"))
                    .map((row, context) -> new Doomed(row.getString("id"), row.getString("programme")))
                    .list();
        });
        destroy(doomed, Cause.RULE, today);
        return doomed.size();
    }

    /** Destroys these notes. */
    void destroy(List<Doomed> notes, Cause cause, LocalDate day) {
        shred(notes);
        Map<String, List<Doomed>> byProgramme =
                notes.stream().collect(Collectors.groupingBy(Doomed::programme, TreeMap::new, Collectors.toList()));
        byProgramme.forEach((programme, doomed) -> inTransaction(handle -> {
            int removed = remove(handle, doomed);
            if (removed > 0) {
                acts.add(handle, programme, Kind.NOTE, cause, removed, day);
            }
            return removed;
        }));
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

    private void shred(List<Doomed> notes) {
        notes.forEach(note -> vault.shred(key(note.id())));
    }

    private int remove(Handle handle, List<Doomed> notes) {
        return notes.stream()
                .mapToInt(note ->
                        handle.createUpdate(sql("remove")).bind("id", note.id()).execute())
                .sum();
    }

    private static java.sql.Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(NoteErasing.class, name);
    }
}
