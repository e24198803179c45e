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

/** What was released of closed surveys: added once for each threshold, all thresholds together, never changed. */
public final class SheetRows {

    private static final String TAKEN = "23505";

    private final Transactions transactions;
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public SheetRows(Database database) {
        this.transactions = new Transactions(database);
    }

    /** One release as stored; {@code threshold} is the one of its readers. */
    public record Row(String id, int threshold, String canonical, String hash) {

        /** True when nobody has touched it since. */
        public boolean intact() {
            return Fingerprint.of(canonical).equals(hash);
        }
    }

    /** What was released of a survey. */
    public List<Row> ofSurvey(String programme, String survey) {
        return transactions.run(handle -> handle
                .createQuery(sql("ofSurvey"))
                .bind("programme", programme)
                .bind("survey", survey)
                .map((row, context) -> new Row(row.getString("id"), row.getInt("threshold"), "", row.getString("hash")))
                .list()
                .stream()
                .map(row -> new Row(row.id(), row.threshold(), parts(handle, row.id()), row.hash()))
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

    /** Freezes all of {@code canonical}, by threshold; nothing when somebody was faster. */
    public void freeze(String programme, String survey, LocalDate today, Map<Integer, String> canonical) {
        try {
            transactions.run(handle -> {
                canonical.forEach((threshold, text) -> add(handle, programme, survey, threshold, today, text));
                return survey;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
        }
    }

    private void add(Handle handle, String programme, String survey, int threshold, LocalDate today, String text) {
        String id = UUID.randomUUID().toString();
        handle.createUpdate(sql("add"))
                .bind("id", id)
                .bind("programme", programme)
                .bind("survey", survey)
                .bind("threshold", threshold)
                .bind("releasedOn", Date.valueOf(today))
                .bind("hash", Fingerprint.of(text))
                .execute();
        int place = 0;
        for (String part : Parts.of(text)) {
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
        return sql.locate(SheetRows.class, name);
    }
}
