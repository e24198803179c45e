// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
     * @param records how many there were of its months when it was frozen; empty when nobody counted
     */
    public record Row(String id, int threshold, String canonical, String hash, OptionalInt records) {

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
                .map((row, context) ->
                        new Row(row.getString("id"), row.getInt("threshold"), "", row.getString("hash"), records(row)))
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
                        row.hash(),
                        row.records()))
                .toList());
    }

    private static OptionalInt records(ResultSet row) throws SQLException {
        int records = row.getInt("records");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(records);
    }

    /** What one kind of reader sees of a block, for which threshold, and of how many records it was made. */
    public record Frozen(int threshold, String canonical, int records) {}

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
                .bind("records", frozen.records())
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
