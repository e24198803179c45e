// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.sql.Endings;
import org.halqa.sql.Endings.Ending;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Destroys drafts of parts, with their earlier states, and of recommendations. The place of a part stays, so that the numbers of its editions go on;
 * what was handed in has its own copy at the door.
 */
public final class DraftEnding implements Expiring {

    private final Database database;
    private final SealedWords words;
    private final int days;
    private final Endings endings = new Endings();
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public DraftEnding(Database database, Vault vault, int days) {
        this.database = database;
        this.words = new SealedWords(vault);
        this.days = days;
    }

    @Override
    public String kind() {
        return "REPORTS";
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public List<Batch> destroy(LocalDate before, LocalDate today) {
        List<Ending> all = inTransaction(handle -> {
            handle.createUpdate(sql("date")).bind("day", Date.valueOf(today)).execute();
            for (String table : List.of("Parts", "Advices")) {
                over(handle, table, before).forEach(key -> end(handle, table, key, Why.RULE));
                lost(handle, table).forEach(key -> end(handle, table, key, Why.RESTORE));
            }
            return endings.all(handle);
        });
        all.forEach(ending -> words.shred(ending.record()));
        return all.stream().collect(Collectors.groupingBy(Ending::ticket)).entrySet().stream()
                .map(group -> batch(group.getKey(), group.getValue()))
                .toList();
    }

    private List<DraftKey> over(Handle handle, String table, LocalDate before) {
        return handle.createQuery(sql("over" + table))
                .bind("before", Date.valueOf(before))
                .map((row, context) -> DraftKey.of(row))
                .list();
    }

    private Stream<DraftKey> lost(Handle handle, String table) {
        return words.lost().stream()
                .map(DraftKey::named)
                .flatMap(Optional::stream)
                .flatMap(key -> handle
                        .createQuery(sql("named" + table))
                        .bind("id", key.draft())
                        .bind("round", key.round())
                        .map((row, context) -> DraftKey.of(row))
                        .list()
                        .stream());
    }

    private void end(Handle handle, String table, DraftKey key, Why why) {
        handle.createUpdate(sql("past")).bind("id", key.draft()).execute();
        handle.createUpdate(sql("end" + table)).bind("id", key.draft()).execute();
        endings.add(handle, key.name(), key.programme(), why.name());
    }

    private static Batch batch(String ticket, List<Ending> endings) {
        Ending one = endings.get(0);
        return new Batch(ticket, one.programme(), Why.valueOf(one.why()), endings.size());
    }

    @Override
    public void written(String ticket) {
        inTransaction(handle -> {
            endings.forget(handle, ticket);
            return ticket;
        });
    }

    /** Destroys what was being destroyed in a programme that goes away whole. */
    public void removeAll(String programme) {
        inTransaction(handle -> {
            endings.all(handle).stream()
                    .filter(ending -> ending.programme().equals(programme))
                    .forEach(ending -> words.shred(ending.record()));
            endings.forgetAll(handle, programme);
            return programme;
        });
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(DraftEnding.class, name);
    }
}
