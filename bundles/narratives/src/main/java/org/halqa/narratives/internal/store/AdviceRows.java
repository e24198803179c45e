// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halqa.narratives.Advices.Advice;
import org.halqa.narratives.Words;
import org.halqa.sql.Endings;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table of drafted recommendations. Every question names the author. */
public final class AdviceRows {

    private static final String TAKEN = "23505";

    private final Database database;
    private final SealedWords words;
    private final Endings endings = new Endings();
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public AdviceRows(Database database, Vault vault) {
        this.database = database;
        this.words = new SealedWords(vault);
    }

    /** All of an author. */
    public List<DraftedAdvice> of(String programme, String author) {
        return inTransaction(handle -> handle.createQuery(sql("ofAuthor"))
                .bind("programme", programme)
                .bind("author", author)
                .map((row, context) -> drafted(row))
                .list());
    }

    private DraftedAdvice drafted(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new DraftedAdvice(
                id,
                row.getInt("version"),
                new Advice(
                        row.getString("owner"),
                        row.getString("axis"),
                        row.getString("strategy"),
                        row.getString("advice_level"),
                        words.open(id, row, false)));
    }

    /** Adds one, unless one was kept with the same key meanwhile. Returns the id of the one that is there. */
    public String add(String programme, String author, String noteKey, Advice advice) {
        Optional<String> there = idOf(author, noteKey);
        if (there.isPresent()) {
            return there.get();
        }
        String id = UUID.randomUUID().toString();
        Words sealed = words.seal(id, advice.words());
        try {
            inTransaction(handle -> bind(handle.createUpdate(sql("add")), id, author, advice, sealed)
                    .bind("programme", programme)
                    .bind("noteKey", noteKey)
                    .execute());
            return id;
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            words.shred(id);
            return idOf(author, noteKey).orElseThrow(() -> fault);
        }
    }

    private Optional<String> idOf(String author, String noteKey) {
        return inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("author", author)
                .bind("noteKey", noteKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Replaces one. False when {@code version} is not the stored one, and then nothing is changed. */
    public boolean change(String author, String id, int version, Advice advice) {
        Words sealed = words.seal(id, advice.words());
        return inTransaction(handle -> bind(handle.createUpdate(sql("change")), id, author, advice, sealed)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Puts one out of reach and destroys its key. What a power cut interrupts is finished by the next look of the rule. */
    public void remove(String author, String id) {
        inTransaction(handle -> {
            handle.createQuery(sql("one"))
                    .bind("id", id)
                    .bind("author", author)
                    .map((row, context) -> DraftKey.of(row))
                    .list()
                    .forEach(key -> endings.add(handle, key.name(), key.programme(), Expiring.Why.AUTHOR.name()));
            return handle.createUpdate(sql("remove"))
                    .bind("id", id)
                    .bind("author", author)
                    .execute();
        });
        words.shred(id);
    }

    /** Destroys the keys of all recommendations of a programme, then their rows. */
    public void removeAll(String programme) {
        List<String> ids = inTransaction(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
        ids.forEach(words::shred);
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, String id, String author, Advice advice, Words sealed) {
        return SealedWords.bind(statement, sealed)
                .bind("id", id)
                .bind("author", author)
                .bind("owner", advice.owner())
                .bind("axis", advice.axis())
                .bind("strategy", advice.strategy())
                .bind("level", advice.level());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(AdviceRows.class, name);
    }
}
