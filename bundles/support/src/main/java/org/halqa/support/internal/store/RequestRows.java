// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.StoreFault;
import org.halqa.store.Vault;
import org.halqa.support.IndividualTime.Request;
import org.halqa.support.IndividualTime.Waiting;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Requests to be called, sealed one by one, and how often the card was used. */
public final class RequestRows {

    private static final String TAKEN = "23505";

    private final Database database;
    private final SealedText sealed;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public RequestRows(Database database, Vault vault) {
        this.database = database;
        this.sealed = new SealedText(vault, "support/request");
    }

    private record Found(String id, LocalDate day, String sealed) {}

    private record Doomed(String id, String programme) {}

    /** Those that wait, oldest first; one whose key is gone already is left out. */
    public List<Waiting> of(String programme) {
        List<Found> found = inTransaction(handle -> handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) ->
                        new Found(row.getString(1), row.getDate(2).toLocalDate(), row.getString(3)))
                .list());
        return found.stream()
                .flatMap(one -> SealedRequest.read(sealed.open(one.id(), one.sealed()))
                        .map(request -> new Waiting(one.id(), one.day(), request))
                        .stream())
                .toList();
    }

    /** How many wait. */
    public int count(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("count"))
                .bind("programme", programme)
                .mapTo(Integer.class)
                .one());
    }

    /** True when a request that came with this key still waits. */
    public boolean has(String programme, String noteKey) {
        return idOf(programme, noteKey).isPresent();
    }

    /** Keeps a request and counts it. When the same form came before, its words are replaced and nothing is counted. Returns the id. */
    public String add(String programme, String noteKey, Request request, LocalDate day) {
        Optional<String> there = replace(programme, noteKey, request);
        if (there.isPresent()) {
            return there.get();
        }
        String id = UUID.randomUUID().toString();
        String words = sealed.seal(id, SealedRequest.write(request));
        begin(programme, YearMonth.from(day));
        try {
            return inTransaction(handle -> {
                handle.createUpdate(sql("add"))
                        .bind("id", id)
                        .bind("programme", programme)
                        .bind("noteKey", noteKey)
                        .bind("day", Date.valueOf(day))
                        .bind("sealed", words)
                        .execute();
                counting(handle, "useAgain", programme, YearMonth.from(day));
                return id;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            sealed.shred(id);
            return replace(programme, noteKey, request).orElseThrow(() -> fault);
        }
    }

    /** Empty when no request with this key waits. */
    private Optional<String> replace(String programme, String noteKey, Request request) {
        return idOf(programme, noteKey).filter(id -> {
            String words = sealed.seal(id, SealedRequest.write(request));
            return inTransaction(handle -> handle.createUpdate(sql("replace"))
                            .bind("programme", programme)
                            .bind("id", id)
                            .bind("sealed", words)
                            .execute()
                    == 1);
        });
    }

    private Optional<String> idOf(String programme, String noteKey) {
        return inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("programme", programme)
                .bind("noteKey", noteKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Counts that somebody took an address along. */
    public void use(String programme, YearMonth month) {
        begin(programme, month);
        inTransaction(handle -> counting(handle, "useAgain", programme, month));
    }

    /** Apart from what is counted, which would be lost when two people are the first of a month at once. */
    private void begin(String programme, YearMonth month) {
        if (began(programme, month)) {
            return;
        }
        try {
            inTransaction(handle -> counting(handle, "begin", programme, month));
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
        }
    }

    private boolean began(String programme, YearMonth month) {
        return inTransaction(handle -> handle.createQuery(sql("began"))
                        .bind("programme", programme)
                        .bind("month", month.toString())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    private int counting(Handle handle, String statement, String programme, YearMonth month) {
        return handle.createUpdate(sql(statement))
                .bind("programme", programme)
                .bind("month", month.toString())
                .execute();
    }

    /** How often the card was used before {@code month}. */
    public int uses(String programme, YearMonth month) {
        return inTransaction(handle -> handle.createQuery(sql("uses"))
                .bind("programme", programme)
                .bind("before", month.toString())
                .mapTo(Integer.class)
                .one());
    }

    /** Destroys a request: its key, then its row, opening none. False when it was not there. */
    public boolean destroy(String programme, String id) {
        if (!ids(programme).contains(id)) {
            return false;
        }
        remove(new Doomed(id, programme));
        return true;
    }

    /** Destroys requests that were made before {@code day}; returns how many it were. */
    public int expire(LocalDate day) {
        List<Doomed> doomed = inTransaction(handle -> handle.createQuery(sql("old"))
                .bind("before", Date.valueOf(day))
                .map((row, context) -> new Doomed(row.getString(1), row.getString(2)))
                .list());
        doomed.forEach(this::remove);
        return doomed.size();
    }

    private void remove(Doomed doomed) {
        sealed.shred(doomed.id());
        inTransaction(handle -> handle.createUpdate(sql("remove"))
                .bind("programme", doomed.programme())
                .bind("id", doomed.id())
                .execute());
    }

    /** Destroys everything of a programme that goes away whole. */
    public void removeAll(String programme) {
        ids(programme).forEach(sealed::shred);
        inTransaction(handle -> {
            handle.createUpdate(sql("removeUses")).bind("programme", programme).execute();
            return handle.createUpdate(sql("removeAll"))
                    .bind("programme", programme)
                    .execute();
        });
    }

    private List<String> ids(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(RequestRows.class, name);
    }
}
