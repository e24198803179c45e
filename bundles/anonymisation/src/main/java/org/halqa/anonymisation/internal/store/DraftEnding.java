// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.sql.Endings;
import org.halqa.sql.Endings.Ending;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/**
 * Destroys the words of documents that have waited too long at the door: whoever was still to read them, counted from the day on which they
 * were handed in. What has left needs no rule, for its draft is destroyed in the same step. The document itself stays, without words.
 */
public final class DraftEnding implements Expiring {

    private static final int FEWEST = 14;
    private static final int MOST = 365;

    private final Transactions transactions;
    private final SealedSheets sheets;
    private final int days;
    private final Endings endings = new Endings();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    /**
     * A rule.
     *
     * @param days days that a document may wait; out of 14 to 365, the nearest that is in it
     */
    public DraftEnding(Database database, Vault vault, int days) {
        this.transactions = new Transactions(database);
        this.sheets = new SealedSheets(vault);
        this.days = Math.max(FEWEST, Math.min(MOST, days));
    }

    private record Over(String id, String programme) {}

    @Override
    public String kind() {
        return "DOOR";
    }

    @Override
    public int days() {
        return days;
    }

    /** The day on which what {@code author} handed in and still waits is destroyed, by the ids of the documents. */
    public Map<String, LocalDate> until(String programme, String author) {
        return transactions
                .run(handle -> handle.createQuery(sql("handedIn"))
                        .bind("programme", programme)
                        .bind("author", author)
                        .map((row, context) -> Map.entry(
                                row.getString("id"), row.getDate("handed_in").toLocalDate()))
                        .list())
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().plusDays(days)));
    }

    @Override
    public List<Batch> destroy(LocalDate before, LocalDate today) {
        Set<String> lost = sheets.lost();
        List<Ending> all = transactions.run(handle -> {
            over(handle.createQuery(sql("over")).bind("before", Date.valueOf(before)))
                    .forEach(each -> end(handle, each, Why.RULE));
            lost.forEach(id -> over(handle.createQuery(sql("named")).bind("id", id))
                    .forEach(each -> end(handle, each, Why.RESTORE)));
            return endings.all(handle);
        });
        all.forEach(ending -> sheets.shred(ending.record()));
        return all.stream().collect(Collectors.groupingBy(Ending::ticket)).entrySet().stream()
                .map(group -> batch(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<Over> over(Query query) {
        return query.map((row, context) -> new Over(row.getString("id"), row.getString("programme")))
                .list();
    }

    private void end(Handle handle, Over each, Why why) {
        int ended = handle.createUpdate(sql("end")).bind("id", each.id()).execute();
        if (ended == 1) {
            endings.add(handle, each.id(), each.programme(), why.name());
        }
    }

    private static Batch batch(String ticket, List<Ending> endings) {
        Ending one = endings.get(0);
        return new Batch(ticket, one.programme(), Why.valueOf(one.why()), endings.size());
    }

    @Override
    public void written(String ticket) {
        transactions.run(handle -> {
            endings.forget(handle, ticket);
            return ticket;
        });
    }

    /** Destroys what was being destroyed in a programme that goes away whole. */
    public void removeAll(String programme) {
        transactions.run(handle -> {
            endings.all(handle).stream()
                    .filter(ending -> ending.programme().equals(programme))
                    .forEach(ending -> sheets.shred(ending.record()));
            endings.forgetAll(handle, programme);
            return programme;
        });
    }

    private String sql(String name) {
        return sql.locate(DraftEnding.class, name);
    }
}
