// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.sql.Endings;
import org.halqa.sql.Endings.Ending;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Destroys the words of factors. Axis, months and bands stay, because trends are counted from them, and the factor can be worded again. */
public final class FactorEnding implements Expiring {

    private final Database database;
    private final SealedText words;
    private final int days;
    private final Endings endings = new Endings();
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public FactorEnding(Database database, Vault vault, int days) {
        this.database = database;
        this.words = new SealedText(vault, FactorRows.ROOM);
        this.days = days;
    }

    @Override
    public String kind() {
        return "FACTORS";
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public List<Batch> destroy(LocalDate before, LocalDate today) {
        List<Ending> all = inTransaction(handle -> {
            handle.createUpdate(sql("date")).bind("day", Date.valueOf(today)).execute();
            handle.createQuery(sql("over"))
                    .bind("before", Date.valueOf(before))
                    .map((row, context) -> FactorKey.of(row))
                    .list()
                    .forEach(key -> silence(handle, key, Why.RULE));
            words.lost().stream()
                    .map(FactorKey::named)
                    .flatMap(Optional::stream)
                    .map(key -> stored(handle, key))
                    .flatMap(Optional::stream)
                    .forEach(key -> silence(handle, key, Why.RESTORE));
            return endings.all(handle);
        });
        all.forEach(ending -> words.shred(ending.record()));
        return all.stream().collect(Collectors.groupingBy(Ending::ticket)).entrySet().stream()
                .map(group -> batch(group.getKey(), group.getValue()))
                .toList();
    }

    private Optional<FactorKey> stored(Handle handle, FactorKey key) {
        return handle.createQuery(sql("named"))
                .bind("id", key.factor())
                .bind("round", key.round())
                .map((row, context) -> FactorKey.of(row))
                .findOne();
    }

    private void silence(Handle handle, FactorKey key, Why why) {
        handle.createUpdate(sql("silence"))
                .bind("id", key.factor())
                .bind("round", key.round())
                .execute();
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

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(FactorEnding.class, name);
    }
}
