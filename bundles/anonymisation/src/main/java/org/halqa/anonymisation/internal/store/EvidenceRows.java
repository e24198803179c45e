// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halqa.anonymisation.internal.archive.Fingerprint;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Evidence that was shown: added once per block of closed months, for all kinds of readers together, never changed. */
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
     * @param threshold that it was protected for
     * @param canonical what is stored
     * @param hash what was noted when it was frozen
     */
    public record Row(String id, int threshold, String canonical, String hash) {

        /** True when nobody has touched it since. */
        public boolean intact() {
            return Fingerprint.of(canonical).equals(hash);
        }
    }

    /** All blocks of a programme for one kind of reader, oldest first. */
    public List<Row> blocks(String programme, String reader) {
        return transactions.run(handle -> handle
                .createQuery(sql("blocks"))
                .bind("programme", programme)
                .bind("reader", reader)
                .map((row, context) -> new Row(row.getString("id"), row.getInt("threshold"), "", row.getString("hash")))
                .list()
                .stream()
                .map(row -> new Row(
                        row.id(),
                        row.threshold(),
                        String.join(
                                "",
                                handle.createQuery(sql("parts"))
                                        .bind("id", row.id())
                                        .mapTo(String.class)
                                        .list()),
                        row.hash()))
                .toList());
    }

    /** What one kind of reader sees of a block, and for which threshold. */
    public record Frozen(int threshold, String canonical) {}

    /** Freezes a block, by kind of reader; does nothing when there is one for the same month already. */
    public void freeze(String programme, String lastMonth, LocalDate today, Map<String, Frozen> canonical) {
        try {
            transactions.run(handle -> {
                canonical.forEach((reader, frozen) -> add(handle, programme, lastMonth, reader, today, frozen));
                return programme;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
        }
    }

    private void add(Handle handle, String programme, String lastMonth, String reader, LocalDate today, Frozen frozen) {
        String id = UUID.randomUUID().toString();
        handle.createUpdate(sql("add"))
                .bind("id", id)
                .bind("programme", programme)
                .bind("lastMonth", lastMonth)
                .bind("reader", reader)
                .bind("threshold", frozen.threshold())
                .bind("releasedOn", Date.valueOf(today))
                .bind("hash", Fingerprint.of(frozen.canonical()))
                .execute();
        int place = 0;
        for (String part : Parts.of(frozen.canonical())) {
            handle.createUpdate(sql("addPart"))
                    .bind("id", id)
                    .bind("place", place++)
                    .bind("content", part)
                    .execute();
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
