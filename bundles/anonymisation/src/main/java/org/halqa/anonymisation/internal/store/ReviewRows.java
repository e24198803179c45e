// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/** Documents under review. Words are sealed before they come here and opened after they have left. */
public final class ReviewRows {

    private final Transactions transactions;
    private final SealedSheets sheets;
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public ReviewRows(Database database, Vault vault) {
        this.transactions = new Transactions(database);
        this.sheets = new SealedSheets(vault);
    }

    /** Adds a document; false when one for the same source is under review or out, and then nothing is added. */
    public boolean add(Entry entry, Sheet sheet, LocalDate today, List<Decided> traced) {
        String sealed = sheets.seal(entry.id(), sheet);
        boolean added = transactions.run(handle -> {
            boolean standing = handle.createQuery(sql("standing"))
                            .bind("source", entry.source())
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!standing) {
                insert(handle, entry, today);
                addParts(handle, entry.id(), sealed);
                trace(handle, entry.id(), 1, traced, entry.author());
            }
            return !standing;
        });
        if (!added) {
            sheets.shred(entry.id());
        }
        return added;
    }

    private void insert(Handle handle, Entry entry, LocalDate today) {
        int attempts = handle.createQuery(sql("attempts"))
                .bind("source", entry.source())
                .mapTo(Integer.class)
                .one();
        handle.createUpdate(sql("add"))
                .bind("id", entry.id())
                .bind("kind", entry.kind())
                .bind("source", entry.source())
                .bind("attempt", attempts + 1)
                .bind("programme", entry.programme())
                .bind("author", entry.author())
                .bind("state", entry.state().name())
                .bind("open", entry.open())
                .bind("handedIn", Date.valueOf(today))
                .execute();
    }

    /** Replaces a document with its sheet; false when somebody else changed it meanwhile. */
    public boolean change(Entry entry, Sheet sheet, List<Decided> traced, String account) {
        String sealed = sheets.seal(entry.id(), sheet);
        return transactions.run(handle -> {
            boolean changed = write(handle, entry);
            if (changed) {
                handle.createUpdate(sql("clearParts")).bind("id", entry.id()).execute();
                addParts(handle, entry.id(), sealed);
                trace(handle, entry.id(), entry.version() + 1, traced, account);
            }
            return changed;
        });
    }

    /** Moves a document on and destroys its words; false when somebody else changed it meanwhile. */
    public boolean close(Entry entry) {
        boolean changed = transactions.run(handle -> write(handle, entry));
        if (changed) {
            sheets.shred(entry.id());
        }
        return changed;
    }

    /** The same, while {@code alongside} is written too. */
    public boolean close(Entry entry, java.util.function.Consumer<Handle> alongside) {
        boolean changed = transactions.run(handle -> {
            boolean written = write(handle, entry);
            if (written) {
                alongside.accept(handle);
            }
            return written;
        });
        if (changed) {
            sheets.shred(entry.id());
        }
        return changed;
    }

    private boolean write(Handle handle, Entry entry) {
        return handle.createUpdate(sql("change"))
                        .bind("id", entry.id())
                        .bind("version", entry.version())
                        .bind("state", entry.state().name())
                        .bind("open", entry.open())
                        .bind("releasedId", entry.releasedId())
                        .execute()
                == 1;
    }

    /** One document, by its id or by that of what was released from it. */
    public Optional<Entry> find(String key) {
        return first(transactions.run(
                handle -> list(handle, handle.createQuery(sql("one")).bind("key", key))));
    }

    /** The latest document that {@code author} handed in for {@code source}. */
    public Optional<Entry> latest(String author, String source) {
        return first(transactions.run(handle -> list(
                handle, handle.createQuery(sql("latest")).bind("author", author).bind("source", source))));
    }

    /** Everything that {@code author} handed in, oldest first. */
    public List<Entry> ofAuthor(String programme, String author) {
        return opened(transactions.run(handle -> list(
                handle,
                handle.createQuery(sql("ofAuthor")).bind("programme", programme).bind("author", author))));
    }

    /** Everything that stands in {@code state}, oldest first. */
    public List<Entry> inState(String programme, State state) {
        return opened(transactions.run(handle -> list(
                handle,
                handle.createQuery(sql("inState")).bind("programme", programme).bind("state", state.name()))));
    }

    /** Destroys everything of a programme. */
    public void removeAll(String programme) {
        List<String> ids = transactions.run(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
        ids.forEach(sheets::shred);
        transactions.run(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private record Row(Entry entry, String sealed) {}

    private List<Row> list(Handle handle, Query query) {
        return query.map((row, context) -> entry(row)).list().stream()
                .map(entry -> new Row(entry, parts(handle, entry.id())))
                .toList();
    }

    private String parts(Handle handle, String id) {
        return String.join(
                "",
                handle.createQuery(sql("parts"))
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    private Optional<Entry> first(List<Row> rows) {
        return opened(rows.stream().limit(1).toList()).stream().findFirst();
    }

    private List<Entry> opened(List<Row> rows) {
        return rows.stream()
                .map(row -> row.entry().holding(sheets.open(row.entry().id(), row.sealed())))
                .toList();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("kind"),
                row.getString("source"),
                row.getString("programme"),
                row.getString("author"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("open_findings"),
                row.getString("released_id"),
                Optional.empty());
    }

    private void addParts(Handle handle, String id, String sealed) {
        int place = 0;
        for (String part : Parts.of(sealed)) {
            handle.createUpdate(sql("addPart"))
                    .bind("id", id)
                    .bind("place", place++)
                    .bind("content", part)
                    .execute();
        }
    }

    private void trace(Handle handle, String id, int version, List<Decided> marks, String account) {
        for (Decided mark : marks) {
            handle.createUpdate(sql("addTrace"))
                    .bind("id", id)
                    .bind("version", version)
                    .bind("finding", mark.number())
                    .bind("passage", mark.passage())
                    .bind("start", mark.finding().start())
                    .bind("end", mark.finding().end())
                    .bind("kind", mark.finding().kind().name())
                    .bind("treatment", mark.finding().treatment().name())
                    .bind("detector", mark.finding().detector())
                    .bind("decision", mark.decision().name())
                    .bind("account", account)
                    .execute();
        }
    }

    private String sql(String name) {
        return sql.locate(ReviewRows.class, name);
    }
}
