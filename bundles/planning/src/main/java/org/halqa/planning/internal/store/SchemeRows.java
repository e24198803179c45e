// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.halqa.planning.agenda.Dispositifs.Text;
import org.halqa.store.SealedText;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;

/** Versions of the scheme, sealed each under its own key. */
public final class SchemeRows {

    private final SealedText words;

    public SchemeRows(Vault vault) {
        this.words = new SealedText(vault, "planning");
    }

    /** A version as it is stored. */
    public record Kept(String id, int number, String author, LocalDate on, Text text) {}

    /** Newest first. */
    public List<Kept> all(Handle handle, String programme) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> kept(row))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Kept(
                id,
                row.getInt("scheme_version"),
                row.getString("author"),
                row.getDate("kept_on").toLocalDate(),
                new Text(
                        row.getString("words_language"),
                        words.open(id, row.getString("groups_words")),
                        words.open(id, row.getString("rhythm_words")),
                        words.open(id, row.getString("charter_words")),
                        words.open(id, row.getString("tools_words")),
                        words.open(id, row.getString("follow_words"))));
    }

    /** The same with its words sealed. */
    public Kept sealed(Kept kept) {
        Text text = kept.text();
        String id = kept.id();
        return new Kept(
                id,
                kept.number(),
                kept.author(),
                kept.on(),
                new Text(
                        text.language(),
                        words.seal(id, text.groups()),
                        words.seal(id, text.rhythm()),
                        words.seal(id, text.charter()),
                        words.seal(id, text.tools()),
                        words.seal(id, text.followUp())));
    }

    public void add(Handle handle, String programme, Kept sealed) {
        handle.createUpdate(sql("add"))
                .bind("id", sealed.id())
                .bind("programme", programme)
                .bind("number", sealed.number())
                .bind("author", sealed.author())
                .bind("on", date(sealed.on()))
                .bind("language", sealed.text().language())
                .bind("groups", sealed.text().groups())
                .bind("rhythm", sealed.text().rhythm())
                .bind("charter", sealed.text().charter())
                .bind("tools", sealed.text().tools())
                .bind("followUp", sealed.text().followUp())
                .execute();
    }

    /** Destroys the keys of all versions of a programme; their rows follow. */
    public void shredAll(List<Kept> all) {
        all.forEach(kept -> words.shred(kept.id()));
    }

    private static String sql(String name) {
        return PlanningStore.sql(SchemeRows.class, name);
    }
}
