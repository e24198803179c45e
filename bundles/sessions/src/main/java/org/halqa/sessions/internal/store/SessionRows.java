// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.Time;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.internal.store.Choices.Choice;
import org.halqa.sessions.internal.store.RowReading.SealedSession;
import org.halqa.sessions.internal.store.SealedWords.Plain;
import org.halqa.sessions.internal.store.SealedWords.Sealed;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The tables of sessions. Every question names the facilitator whose own sessions it is about. */
public final class SessionRows {

    private static final String TAKEN = "23505";

    /** Stands between the key of a file and the number of a row. */
    private static final String ROW = ".";

    private final Database database;
    private final Handles handles = new Handles();
    private final SealedWords words;
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public SessionRows(Database database, Vault vault) {
        this.database = database;
        this.words = new SealedWords(vault);
    }

    /** All sessions of a facilitator, latest first. */
    public List<KeptSession> of(String programme, String facilitator) {
        List<SealedSession> sealed = inTransaction(handle -> {
            Choices choices = new Choices(asking(handle, "choicesOfFacilitator", programme, facilitator)
                    .map(RowReading::choice)
                    .list());
            return asking(handle, "ofFacilitator", programme, facilitator)
                    .map((row, context) -> RowReading.session(row, choices))
                    .list();
        });
        return words.open(sealed);
    }

    private Query asking(Handle handle, String name, String programme, String facilitator) {
        return handle.createQuery(sql(name)).bind("programme", programme).bind("facilitator", facilitator);
    }

    /** One of them. */
    public Optional<KeptSession> find(String programme, String facilitator, String id) {
        Optional<SealedSession> sealed = inTransaction(handle -> {
            Choices choices = new Choices(handle.createQuery(sql("choicesOfOne"))
                    .bind("id", id)
                    .map(RowReading::choice)
                    .list());
            return asking(handle, "one", programme, facilitator)
                    .bind("id", id)
                    .map((row, context) -> RowReading.session(row, choices))
                    .findOne();
        });
        return words.open(sealed.stream().toList()).stream().findFirst();
    }

    /** The session that was logged with this key, if one was. */
    public Optional<String> idOf(String facilitator, String logKey) {
        return inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("facilitator", facilitator)
                .bind("logKey", logKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Adds a session, unless one was logged with the same key meanwhile. Returns the id of the one that is there. */
    public String add(String programme, String facilitator, String logKey, SessionRecord record) {
        String id = UUID.randomUUID().toString();
        Sealed sealed = words.seal(List.of(new Plain(id, 0, record))).get(0);
        try {
            return inTransaction(handle -> insert(handle, id, programme, facilitator, logKey, record, sealed));
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            words.shred(id, 0);
            return idOf(facilitator, logKey).orElseThrow(() -> fault);
        }
    }

    private String insert(
            Handle handle,
            String id,
            String programme,
            String facilitator,
            String logKey,
            SessionRecord record,
            Sealed sealed) {
        bind(handle.createUpdate(sql("add")), id, facilitator, sealed)
                .bind("programme", programme)
                .bind("logKey", logKey)
                .execute();
        addChoices(handle, id, record);
        return id;
    }

    /**
     * Adds all of these in one transaction, or none of them: none when sessions were logged with the same key meanwhile. Returns
     * the ids of what was added.
     */
    public List<String> addAll(String programme, String facilitator, String key, List<SessionRecord> records) {
        List<String> ids =
                records.stream().map(record -> UUID.randomUUID().toString()).toList();
        List<Sealed> sealed = words.seal(IntStream.range(0, ids.size())
                .mapToObj(at -> new Plain(ids.get(at), 0, records.get(at)))
                .toList());
        boolean added = false;
        try {
            added = inTransaction(handle -> {
                for (int at = 0; at < ids.size(); at++) {
                    insert(
                            handle,
                            ids.get(at),
                            programme,
                            facilitator,
                            key + ROW + at,
                            records.get(at),
                            sealed.get(at));
                }
                return true;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
        } finally {
            if (!added) {
                ids.forEach(id -> words.shred(id, 0));
            }
        }
        return added ? ids : List.of();
    }

    /** How many sessions were logged together with this key. */
    public int countOf(String facilitator, String key) {
        return inTransaction(handle -> handle.createQuery(sql("countByKey"))
                .bind("facilitator", facilitator)
                .bind("logKey", key.replace("_", "!_") + ROW + "%")
                .mapTo(Integer.class)
                .one());
    }

    /** Replaces a session. False when {@code version} is not the stored one, and then nothing is changed. */
    public boolean change(String facilitator, String id, int version, SessionRecord record) {
        Optional<Integer> round = inTransaction(handle -> handle.createQuery(sql("round"))
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
        if (round.isEmpty()) {
            return false;
        }
        Sealed sealed = words.seal(List.of(new Plain(id, round.get(), record))).get(0);
        return inTransaction(handle -> {
            int changed = bind(handle.createUpdate(sql("change")), id, facilitator, sealed)
                    .bind("version", version)
                    .execute();
            if (changed == 1) {
                handle.createUpdate(sql("clearChoices")).bind("id", id).execute();
                addChoices(handle, id, record);
            }
            return changed == 1;
        });
    }

    /** Makes edits that were begun before now stale. */
    public void touch(String id) {
        inTransaction(handle -> handle.createUpdate(sql("touch")).bind("id", id).execute());
    }

    /** Destroys the keys of all sessions of a programme, then their rows. */
    public void removeAll(String programme) {
        // Earlier keys were destroyed before, but for one whose destruction a power cut interrupted.
        Map<String, Integer> rounds = inTransaction(handle -> handle
                .createQuery(sql("rounds"))
                .bind("programme", programme)
                .map((row, context) -> Map.entry(row.getString("id"), row.getInt("key_round")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        rounds.forEach((id, last) ->
                IntStream.rangeClosed(Math.max(0, last - 1), last).forEach(round -> words.shred(id, round)));
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private <S extends SqlStatement<S>> S bind(S statement, String id, String facilitator, Sealed sealed) {
        SessionRecord record = sealed.record();
        return statement
                .bind("id", id)
                .bind("facilitator", facilitator)
                .bind("type", record.type())
                .bind("mode", record.mode())
                .bind("heldOn", java.sql.Date.valueOf(record.date()))
                .bind("startsAt", record.start() == null ? null : Time.valueOf(record.start()))
                .bind("timeZone", record.timeZone())
                .bind("minutes", record.minutes())
                .bind("zone", record.zone())
                .bind("audience", record.audience())
                .bind("frameSet", record.frame().set())
                .bind("voluntary", record.frame().voluntary())
                .bind("external", record.frame().external())
                .bind("afterTheFact", record.afterTheFact())
                .bind("language", record.language())
                .bind("needs", record.needs())
                .bind("trends", record.trends())
                .bind("outsideReason", record.outsideReason())
                .bind("silent", record.silent())
                .bind("internalHalf", sealed.internal());
    }

    private void addChoices(Handle handle, String id, SessionRecord record) {
        int place = 0;
        for (Choice choice : Choices.of(id, record)) {
            handle.createUpdate(sql("addChoice"))
                    .bind("id", id)
                    .bind("kind", choice.kind())
                    .bind("code", choice.code())
                    .bind("place", place++)
                    .bind("people", choice.people())
                    .execute();
        }
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(SessionRows.class, name);
    }
}
