// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Destroys what is sealed: first it is put out of its author's reach, then its key goes, then its row says so, together with the act.
 * After a power cut in between, the rows are found again and the act is written once. Each kind has its own questions.
 */
public abstract sealed class Erasing permits NoteErasing, WordErasing {

    /** What the names of all keys of this room begin with. */
    static final String KEYS = "sessions/";

    final ErasureRows acts = new ErasureRows();

    private final Kind kind;
    private final Database database;
    private final Vault vault;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    Erasing(Kind kind, Database database, Vault vault) {
        this.kind = kind;
        this.database = database;
        this.vault = vault;
    }

    /** What is to go: the id of its row, its programme, the name of its key, and why. */
    record Doomed(String id, String programme, String key, Cause cause) {}

    abstract Doomed doomed(ResultSet row) throws SQLException;

    /**
     * Destroys what was not changed since {@code before}. Returns how many pieces it were.
     *
     * @param today the day that is written; what was changed on a day that is not known is counted from it
     */
    public int expire(LocalDate before, LocalDate today) {
        List<Doomed> doomed = inTransaction(handle -> {
            handle.createUpdate(sql("date")).bind("day", date(today)).execute();
            vault.lost(KEYS).forEach(key -> doomLost(handle, key));
            handle.createUpdate(sql("doom")).bind("before", date(before)).execute();
            return handle.createQuery(sql("doomed"))
                    .map((row, context) -> doomed(row))
                    .list();
        });
        destroy(doomed, today);
        return doomed.size();
    }

    /** Dooms what a restored database has under {@code key}, if it is of this kind. */
    abstract void doomLost(Handle handle, String key);

    void destroy(List<Doomed> pieces, LocalDate day) {
        shred(pieces);
        Map<Cause, Map<String, List<Doomed>>> groups = pieces.stream()
                .collect(Collectors.groupingBy(
                        Doomed::cause,
                        TreeMap::new,
                        Collectors.groupingBy(Doomed::programme, TreeMap::new, Collectors.toList())));
        groups.forEach((cause, byProgramme) ->
                byProgramme.forEach((programme, doomed) -> removeAndWrite(programme, cause, doomed, day)));
    }

    private void removeAndWrite(String programme, Cause cause, List<Doomed> doomed, LocalDate day) {
        inTransaction(handle -> {
            int removed = remove(handle, doomed);
            if (removed > 0) {
                acts.add(handle, programme, kind, cause, removed, day);
            }
            return removed;
        });
    }

    void shred(List<Doomed> pieces) {
        pieces.forEach(piece -> vault.shred(piece.key()));
    }

    int remove(Handle handle, List<Doomed> pieces) {
        return pieces.stream()
                .mapToInt(piece -> handle.createUpdate(sql("remove"))
                        .bind("id", piece.id())
                        .execute())
                .sum();
    }

    private static java.sql.Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    String sql(String name) {
        return sql.locate(getClass(), name);
    }
}
