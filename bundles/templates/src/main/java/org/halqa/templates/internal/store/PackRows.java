// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.templates.Kind;
import org.halqa.templates.Templates.Pack;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The tables of templates: a line for each and its file in pieces of text that every engine can hold. */
public final class PackRows {

    private static final int PIECE = 32_000;

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public PackRows(Database database) {
        this.database = database;
    }

    /** All of a programme, by label. */
    public List<Pack> of(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("ofProgramme"))
                .bind("programme", programme)
                .map((row, context) -> pack(row))
                .list());
    }

    private static Pack pack(ResultSet row) throws SQLException {
        return new Pack(
                row.getString("id"),
                row.getString("label"),
                Kind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                row.getInt("switched_on") == 1,
                row.getDate("added_on").toLocalDate(),
                row.getInt("size"),
                Arrays.asList(row.getString("placed").split(" ")));
    }

    /** Adds one with its file, switched off. */
    public void add(String programme, Pack pack, byte[] content) {
        String letters = Base64.getEncoder().encodeToString(content);
        inTransaction(handle -> {
            handle.createUpdate(sql("add"))
                    .bind("id", pack.id())
                    .bind("programme", programme)
                    .bind("label", pack.label())
                    .bind("kind", pack.kind().name())
                    .bind("organisation", pack.organisation())
                    .bind("day", Date.valueOf(pack.addedOn()))
                    .bind("size", pack.size())
                    .bind("placed", String.join(" ", pack.placed()))
                    .execute();
            for (int at = 0, place = 0; at < letters.length(); at += PIECE, place++) {
                handle.createUpdate(sql("addPiece"))
                        .bind("id", pack.id())
                        .bind("place", place)
                        .bind("content", letters.substring(at, Math.min(letters.length(), at + PIECE)))
                        .execute();
            }
            return true;
        });
    }

    /** The file of one. */
    public byte[] content(String id) {
        List<String> pieces = inTransaction(handle -> handle.createQuery(sql("pieces"))
                .bind("id", id)
                .mapTo(String.class)
                .list());
        return Base64.getDecoder().decode(String.join("", pieces));
    }

    public void turn(String id, boolean on) {
        inTransaction(handle -> handle.createUpdate(sql("turn"))
                .bind("id", id)
                .bind("on", on ? 1 : 0)
                .execute());
    }

    public void remove(String id) {
        inTransaction(
                handle -> handle.createUpdate(sql("remove")).bind("id", id).execute());
    }

    public void removeAll(String programme) {
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(PackRows.class, name);
    }
}
