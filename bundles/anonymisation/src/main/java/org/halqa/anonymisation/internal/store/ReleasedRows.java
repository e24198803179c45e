// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.internal.archive.CanonicalDocument;
import org.halqa.anonymisation.internal.archive.Fingerprint;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/** Released documents: added once, never changed; a recall adds a day and a reason. */
public final class ReleasedRows {

    private final Transactions transactions;
    private final SealedSheets reasons;
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public ReleasedRows(Database database, Vault vault) {
        this.transactions = new Transactions(database);
        this.reasons = new SealedSheets(vault);
    }

    /**
     * A released document as stored.
     *
     * @param id of the document
     * @param canonical what is stored
     * @param hash what was noted when it left
     * @param recalled true when it was taken back
     * @param reason why
     */
    public record Row(String id, String canonical, String hash, boolean recalled, String reason) {

        /** True when nobody has touched it since. */
        public boolean intact() {
            return Fingerprint.of(canonical).equals(hash);
        }

        private Row with(String content) {
            return new Row(id, content, hash, recalled, reason);
        }
    }

    /** Writes a document within a transaction of the review. Returns nothing: its hash is that of its canonical form. */
    public void add(Handle handle, CanonicalDocument document, String review, String confirmedBy) {
        String canonical = document.write();
        handle.createUpdate(sql("add"))
                .bind("id", document.id())
                .bind("review", review)
                .bind("kind", document.kind())
                .bind("programme", document.programme())
                .bind("releasedOn", Date.valueOf(document.releasedOn()))
                .bind("heldOn", heldOn(document))
                .bind("hash", Fingerprint.of(canonical))
                .bind("confirmedBy", confirmedBy)
                .execute();
        int place = 0;
        for (String part : Parts.of(canonical)) {
            handle.createUpdate(sql("addPart"))
                    .bind("id", document.id())
                    .bind("place", place++)
                    .bind("content", part)
                    .execute();
        }
    }

    private static String heldOn(CanonicalDocument document) {
        List<String> date = document.codes().getOrDefault("date", List.of());
        return date.isEmpty() || date.get(0).length() != 10 ? "" : date.get(0);
    }

    /** Ids of what has left and was not recalled. */
    public Set<String> standing(String programme, String kind) {
        return transactions.run(handle -> asking(handle, "ofKind", programme, kind)
                .map((row, context) -> row.getString("id"))
                .collect(Collectors.toSet()));
    }

    /** What has left and was not recalled, newest session first. */
    public List<Row> ofKind(String programme, String kind) {
        return transactions.run(handle -> {
            // The list first: what leaves or is recalled while this reads then has its parts all the same.
            List<Row> rows = asking(handle, "ofKind", programme, kind)
                    .map((row, context) -> row(row))
                    .list();
            Map<String, StringBuilder> contents = new HashMap<>();
            asking(handle, "partsOfKind", programme, kind)
                    .map((row, context) -> contents.computeIfAbsent(
                                    row.getString("released_id"), id -> new StringBuilder())
                            .append(row.getString("content")))
                    .list();
            return rows.stream()
                    .map(row -> row.with(String.valueOf(contents.getOrDefault(row.id(), new StringBuilder()))))
                    .toList();
        });
    }

    /** Ids of everything that has ever left of a programme, recalled or not, the latest first. */
    public List<String> everOf(String programme) {
        return transactions.run(handle -> handle.createQuery(sql("everOfProgramme"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
    }

    private Query asking(Handle handle, String name, String programme, String kind) {
        return handle.createQuery(sql(name)).bind("programme", programme).bind("kind", kind);
    }

    /** One of them, recalled or not. */
    public Optional<Row> find(String id) {
        Optional<Row> sealed = transactions.run(handle -> handle.createQuery(sql("one"))
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne()
                .map(row -> whole(handle, row)));
        return sealed.map(row ->
                new Row(row.id(), row.canonical(), row.hash(), row.recalled(), reasons.openReason(id, row.reason())));
    }

    /** Notes within a transaction of the review that it was taken back; the reason is sealed already. */
    public void recall(Handle handle, String id, LocalDate today, String sealedReason) {
        handle.createUpdate(sql("recall"))
                .bind("id", id)
                .bind("recalledOn", Date.valueOf(today))
                .bind("reason", sealedReason)
                .execute();
    }

    /** Seals the reason of a recall. */
    public String seal(String id, String reason) {
        return reasons.sealReason(id, reason);
    }

    private Row whole(Handle handle, Row row) {
        List<String> parts = handle.createQuery(sql("parts"))
                .bind("id", row.id())
                .mapTo(String.class)
                .list();
        return row.with(String.join("", parts));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                "",
                row.getString("hash"),
                row.getDate("recalled_on") != null,
                row.getString("recall_reason"));
    }

    private String sql(String name) {
        return sql.locate(ReleasedRows.class, name);
    }
}
