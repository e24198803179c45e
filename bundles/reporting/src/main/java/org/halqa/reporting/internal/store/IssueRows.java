// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Issues.File;
import org.halqa.reporting.Issues.Issue;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Issued reports and their files. */
public final class IssueRows {

    private static final int PIECE = 24_000;

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public IssueRows(Database database) {
        this.database = database;
    }

    /** What a file holds, beside its line. */
    public record Content(File file, byte[] bytes) {}

    /** What is known of an issue before it has its number. */
    public record Draft(
            String id,
            String programme,
            String kind,
            String variant,
            LocalDate day,
            String account,
            Audience audience,
            String hash) {}

    /** Keeps an issue under the next number of its kind and variant, all or nothing. */
    public Issue add(Draft draft, List<Content> contents) {
        return inTransaction(handle -> {
            int number = handle.createQuery(sql("lastNumber"))
                            .bind("programme", draft.programme())
                            .bind("kind", draft.kind())
                            .bind("variant", draft.variant())
                            .mapTo(Integer.class)
                            .one()
                    + 1;
            addLine(handle, draft, number);
            for (int place = 0; place < contents.size(); place++) {
                addFile(handle, draft.id(), place, contents.get(place));
            }
            List<File> files = contents.stream().map(Content::file).toList();
            return new Issue(
                    draft.id(),
                    draft.kind(),
                    draft.variant(),
                    number,
                    draft.day(),
                    draft.audience(),
                    draft.hash(),
                    files);
        });
    }

    private void addLine(Handle handle, Draft draft, int number) {
        handle.createUpdate(sql("add"))
                .bind("id", draft.id())
                .bind("programme", draft.programme())
                .bind("kind", draft.kind())
                .bind("variant", draft.variant())
                .bind("number", number)
                .bind("day", Date.valueOf(draft.day()))
                .bind("account", draft.account())
                .bind("audience", draft.audience().name())
                .bind("hash", draft.hash())
                .execute();
    }

    private void addFile(Handle handle, String id, int place, Content content) {
        File file = content.file();
        handle.createUpdate(sql("addFile"))
                .bind("id", id)
                .bind("place", place)
                .bind("language", file.language())
                .bind("format", file.format())
                .bind("fileName", file.fileName())
                .bind("mediaType", file.mediaType())
                .bind("size", file.size())
                .bind("hash", file.hash())
                .execute();
        List<String> pieces = pieces(Base64.getEncoder().encodeToString(content.bytes()));
        for (int at = 0; at < pieces.size(); at++) {
            handle.createUpdate(sql("addPiece"))
                    .bind("id", id)
                    .bind("language", file.language())
                    .bind("format", file.format())
                    .bind("place", at)
                    .bind("content", pieces.get(at))
                    .execute();
        }
    }

    private static List<String> pieces(String all) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < all.length(); from += PIECE) {
            pieces.add(all.substring(from, Math.min(all.length(), from + PIECE)));
        }
        return pieces;
    }

    /** All issues of a programme, newest first. */
    public List<Issue> of(String programme) {
        return inTransaction(handle -> {
            Map<String, List<File>> files = new HashMap<>();
            handle.createQuery(sql("filesOfProgramme"))
                    .bind("programme", programme)
                    .map((row, context) -> files.computeIfAbsent(row.getString("issue_id"), id -> new ArrayList<>())
                            .add(file(row)))
                    .list();
            return handle.createQuery(sql("ofProgramme"))
                    .bind("programme", programme)
                    .map((row, context) -> issue(row, files))
                    .list();
        });
    }

    /** The bytes of a file; empty when there is none. */
    public Optional<byte[]> bytes(String id, String language, String format) {
        List<String> pieces = inTransaction(handle -> handle.createQuery(sql("pieces"))
                .bind("id", id)
                .bind("language", language)
                .bind("format", format)
                .mapTo(String.class)
                .list());
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(String.join("", pieces)));
    }

    /** The day of the last issue of a kind and variant. */
    public Optional<LocalDate> lastDay(String programme, String kind, String variant) {
        return inTransaction(handle -> handle.createQuery(sql("lastDay"))
                        .bind("programme", programme)
                        .bind("kind", kind)
                        .bind("variant", variant)
                        .map((row, context) -> Optional.ofNullable(row.getDate(1)))
                        .one())
                .map(Date::toLocalDate);
    }

    /** Removes every issue of a programme. */
    public void removeAll(String programme) {
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private static File file(ResultSet row) throws SQLException {
        return new File(
                row.getString("language"),
                row.getString("format"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("hash"));
    }

    private static Issue issue(ResultSet row, Map<String, List<File>> files) throws SQLException {
        return new Issue(
                row.getString("id"),
                row.getString("kind"),
                row.getString("variant"),
                row.getInt("number"),
                row.getDate("issued_on").toLocalDate(),
                Audience.valueOf(row.getString("audience")),
                row.getString("hash"),
                files.getOrDefault(row.getString("id"), List.of()));
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(IssueRows.class, name);
    }
}
