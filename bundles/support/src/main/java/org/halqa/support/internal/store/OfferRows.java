// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.Vault;
import org.halqa.support.IndividualTime.Offer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Whether each programme offers the card, and where. */
public final class OfferRows {

    private static final Offer NEVER = new Offer(0, false, "");

    private final Database database;
    private final SealedText codes;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public OfferRows(Database database, Vault vault) {
        this.database = database;
        this.codes = new SealedText(vault, "support/offer");
    }

    private record Row(int version, boolean offered, String key, String code) {}

    /** The offer of a programme; one of version 0 when nobody has decided yet. */
    public Offer of(String programme) {
        return row(programme)
                .map(row -> new Offer(row.version(), row.offered(), codes.open(row.key(), row.code())))
                .orElse(NEVER);
    }

    private Optional<Row> row(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("one"))
                .bind("programme", programme)
                .map((row, context) -> new Row(
                        row.getInt("version"),
                        row.getBoolean("offered"),
                        row.getString("card_key"),
                        row.getString("card_code")))
                .findOne());
    }

    /** Replaces it, under a new key. False when {@code version} is not the stored one, and then nothing is changed. */
    public boolean keep(String programme, int version, boolean offered, String code) {
        Optional<Row> before = row(programme);
        if (version != before.map(Row::version).orElse(0)) {
            return false;
        }
        String key = UUID.randomUUID().toString();
        String sealed = codes.seal(key, code);
        boolean kept = inTransaction(handle -> handle.createUpdate(sql(before.isEmpty() ? "add" : "change"))
                        .bind("programme", programme)
                        .bind("version", version)
                        .bind("offered", offered)
                        .bind("key", key)
                        .bind("code", sealed)
                        .execute()
                == 1);
        if (kept) {
            before.ifPresent(row -> codes.shred(row.key()));
        } else {
            codes.shred(key);
        }
        return kept;
    }

    /** Forgets the offer of a programme that goes away whole. */
    public void remove(String programme) {
        row(programme).ifPresent(row -> codes.shred(row.key()));
        inTransaction(handle ->
                handle.createUpdate(sql("remove")).bind("programme", programme).execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(OfferRows.class, name);
    }
}
