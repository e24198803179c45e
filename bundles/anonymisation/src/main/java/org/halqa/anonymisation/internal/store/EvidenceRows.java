// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halqa.anonymisation.internal.archive.Fingerprint;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Evidence that was shown: added once per closed month and threshold, never changed. */
public final class EvidenceRows {

    private static final String TAKEN = "23505";

    private final Transactions transactions;
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public EvidenceRows(Database database) {
        this.transactions = new Transactions(database);
    }

    /**
     * Evidence as stored.
     *
     * @param id of the row
     * @param canonical what is stored
     * @param hash what was noted when it was frozen
     */
    public record Row(String id, String canonical, String hash) {

        /** True when nobody has touched it since. */
        public boolean intact() {
            return Fingerprint.of(canonical).equals(hash);
        }
    }

    /** All blocks of a programme at a threshold, oldest first. */
    public List<Row> blocks(String programme, int threshold) {
        return transactions.run(handle -> handle
                .createQuery(sql("blocks"))
                .bind("programme", programme)
                .bind("threshold", threshold)
                .map((row, context) -> new Row(row.getString("id"), "", row.getString("hash")))
                .list()
                .stream()
                .map(row -> new Row(
                        row.id(),
                        String.join(
                                "",
                                handle.createQuery(sql("parts"))
                                        .bind("id", row.id())
                                        .mapTo(String.class)
                                        .list()),
                        row.hash()))
                .toList());
    }

    /** Freezes a block; does nothing when one for the same month and threshold is there already. */
    public void freeze(String programme, String lastMonth, int threshold, LocalDate today, String canonical) {
        String id = UUID.randomUUID().toString();
        try {
            transactions.run(handle -> {
                handle.createUpdate(sql("add"))
                        .bind("id", id)
                        .bind("programme", programme)
                        .bind("lastMonth", lastMonth)
                        .bind("threshold", threshold)
                        .bind("releasedOn", Date.valueOf(today))
                        .bind("hash", Fingerprint.of(canonical))
                        .execute();
                int place = 0;
                for (String part : Parts.of(canonical)) {
                    handle.createUpdate(sql("addPart"))
                            .bind("id", id)
                            .bind("place", place++)
                            .bind("content", part)
                            .execute();
                }
                return id;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
        }
    }

    /** Forgets everything of a programme: for fictional ones only. */
    public void removeAll(String programme) {
        transactions.run(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private String sql(String name) {
        return sql.locate(EvidenceRows.class, name);
    }
}
