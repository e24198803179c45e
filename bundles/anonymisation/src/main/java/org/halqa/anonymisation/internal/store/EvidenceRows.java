// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.halqa.anonymisation.internal.archive.Fingerprint;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Evidence that was shown: added once per block of closed months and version, for all kinds of readers together, never changed; and
 * which records it counts.
 */
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
     * @param lastMonth of the block
     * @param version 1 for what was never corrected
     * @param day on which it was frozen
     */
    public record Row(
            String id, int threshold, String canonical, String hash, YearMonth lastMonth, int version, LocalDate day) {

        /** True when nobody has touched it since. */
        public boolean intact() {
            return Fingerprint.of(canonical).equals(hash);
        }

        private Row of(String parts) {
            return new Row(id, threshold, parts, hash, lastMonth, version, day);
        }
    }

    /** All versions of all blocks of a programme for one kind of reader, oldest first. */
    public List<Row> blocks(String programme, String reader) {
        return transactions.run(handle -> handle
                .createQuery(sql("blocks"))
                .bind("programme", programme)
                .bind("reader", reader)
                .map((row, context) -> row(row))
                .list()
                .stream()
                .map(row -> row.of(parts(handle, row.id())))
                .toList());
    }

    private String parts(Handle handle, String id) {
        return String.join(
                "",
                handle.createQuery(sql("parts"))
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getInt("threshold"),
                "",
                row.getString("hash"),
                YearMonth.parse(row.getString("last_month")),
                row.getInt("version"),
                row.getDate("released_on").toLocalDate());
    }

    /** The records that blocks of a programme count, by the last month of the block; blocks of which nobody noted them are not there. */
    public Map<YearMonth, Set<String>> counted(String programme) {
        return records(programme, "counted");
    }

    /** Those of them that a correction added. */
    public Map<YearMonth, Set<String>> added(String programme) {
        return records(programme, "added");
    }

    private Map<YearMonth, Set<String>> records(String programme, String query) {
        Map<YearMonth, Set<String>> counted = new TreeMap<>();
        transactions.run(handle -> handle.createQuery(sql(query))
                .bind("programme", programme)
                .map((row, context) -> counted.computeIfAbsent(
                                YearMonth.parse(row.getString("last_month")), key -> new HashSet<>())
                        .add(row.getString("record")))
                .list());
        return counted;
    }

    /** What one kind of reader sees of a block, and for which threshold. */
    public record Frozen(int threshold, String canonical) {}

    /**
     * A block, or a further version of one.
     *
     * @param lastMonth of the block
     * @param version one more than that before
     * @param day of today
     * @param readers what each kind sees
     * @param records that it counts and none before did
     */
    public record Version(
            YearMonth lastMonth, int version, LocalDate day, Map<String, Frozen> readers, Set<String> records) {}

    /** Freezes it. False when there is one already, or one of its records is counted elsewhere; then nothing is done. */
    public boolean freeze(String programme, Version version) {
        try {
            return transactions.run(handle -> {
                version.readers().forEach((reader, frozen) -> add(handle, programme, version, reader, frozen));
                for (String record : version.records()) {
                    handle.createUpdate(sql("addCounted"))
                            .bind("programme", programme)
                            .bind("record", record)
                            .bind("lastMonth", version.lastMonth().toString())
                            .bind("version", version.version())
                            .execute();
                }
                return true;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            return false;
        }
    }

    private void add(Handle handle, String programme, Version version, String reader, Frozen frozen) {
        String id = UUID.randomUUID().toString();
        handle.createUpdate(sql("add"))
                .bind("id", id)
                .bind("programme", programme)
                .bind("lastMonth", version.lastMonth().toString())
                .bind("reader", reader)
                .bind("threshold", frozen.threshold())
                .bind("releasedOn", Date.valueOf(version.day()))
                .bind("hash", Fingerprint.of(frozen.canonical()))
                .bind("version", version.version())
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
        transactions.run(handle -> handle.createUpdate(sql("forgetCounted"))
                        .bind("programme", programme)
                        .execute()
                + handle.createUpdate(sql("removeAll"))
                        .bind("programme", programme)
                        .execute());
    }

    private String sql(String name) {
        return sql.locate(EvidenceRows.class, name);
    }
}
