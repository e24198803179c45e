// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halqa.reporting.Comments.Comment;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The table of comments; their words are sealed. */
public final class CommentRows {

    private final Database database;
    private final SealedText seal;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public CommentRows(Database database, Vault vault) {
        this.database = database;
        this.seal = new SealedText(vault, "reporting");
    }

    /** Where a comment belongs. */
    public record Place(String programme, String kind, String variant, String part) {}

    /** All of a report as {@code reader} sees them, oldest first. */
    public List<Comment> of(String programme, String kind, String variant, String reader) {
        return inTransaction(handle -> handle.createQuery(sql("ofReport"))
                .bind("programme", programme)
                .bind("kind", kind)
                .bind("variant", variant)
                .map((row, context) -> comment(row, reader))
                .list());
    }

    private Comment comment(ResultSet row, String reader) throws SQLException {
        String id = row.getString("id");
        return new Comment(
                id,
                row.getString("part"),
                row.getString("author_role"),
                row.getString("author").equals(reader),
                row.getDate("said_on").toLocalDate(),
                seal.open(id, row.getString("words")));
    }

    /** Adds one, unless it was added with the same key. Returns the id of the one that is there. */
    public String add(Place place, String author, String role, String noteKey, LocalDate day, String words) {
        Optional<String> there = inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("author", author)
                .bind("noteKey", noteKey)
                .mapTo(String.class)
                .findOne());
        if (there.isPresent()) {
            return there.get();
        }
        String id = UUID.randomUUID().toString();
        String sealed = seal.seal(id, words);
        inTransaction(handle -> {
            int last = handle.createQuery(sql("last"))
                    .bind("programme", place.programme())
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(0);
            return handle.createUpdate(sql("add"))
                    .bind("id", id)
                    .bind("programme", place.programme())
                    .bind("kind", place.kind())
                    .bind("variant", place.variant())
                    .bind("part", place.part())
                    .bind("author", author)
                    .bind("role", role)
                    .bind("noteKey", noteKey)
                    .bind("day", Date.valueOf(day))
                    .bind("place", last + 1)
                    .bind("words", sealed)
                    .execute();
        });
        return id;
    }

    /** Removes one of {@code author}; false when there is none. */
    public boolean remove(String author, String id) {
        boolean removed = inTransaction(handle -> handle.createUpdate(sql("remove"))
                        .bind("id", id)
                        .bind("author", author)
                        .execute())
                == 1;
        if (removed) {
            seal.shred(id);
        }
        return removed;
    }

    /** Destroys the keys of all comments of a programme, then their rows. */
    public void removeAll(String programme) {
        List<String> ids = inTransaction(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
        ids.forEach(seal::shred);
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(CommentRows.class, name);
    }
}
