// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halqa.narratives.Narratives.Past;
import org.halqa.narratives.Narratives.Place;
import org.halqa.narratives.Words;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The tables of words for parts of reports. Every question names the author. */
public final class NarrativeRows {

    private static final String TAKEN = "23505";

    private final Database database;
    private final SealedWords words;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public NarrativeRows(Database database, Vault vault) {
        this.database = database;
        this.words = new SealedWords(vault);
    }

    /** Everything that an author wrote. */
    public List<Narrative> of(String programme, String author) {
        return inTransaction(handle -> handle.createQuery(sql("ofAuthor"))
                .bind("programme", programme)
                .bind("author", author)
                .map((row, context) -> narrative(row, handle))
                .list());
    }

    private Narrative narrative(ResultSet row, Handle handle) throws SQLException {
        String id = row.getString("id");
        int round = row.getInt("key_round");
        return new Narrative(
                id,
                round,
                new Place(row.getString("kind"), row.getString("variant"), row.getString("part")),
                row.getInt("version"),
                row.getInt("handed"),
                words.open(DraftKey.name(id, round), row, row.getInt("silent") == 1),
                row.getDate("saved_on").toLocalDate(),
                past(handle, id));
    }

    private List<Past> past(Handle handle, String id) {
        return handle.createQuery(sql("past"))
                .bind("id", id)
                .map((row, context) -> new Past(row.getInt(1), row.getDate(2).toLocalDate()))
                .list();
    }

    /** Adds the first words for a place. False when there are some meanwhile. */
    public boolean add(String programme, String author, Place place, Words typed, LocalDate day) {
        String id = UUID.randomUUID().toString();
        Words sealed = words.seal(id, typed);
        try {
            return inTransaction(handle -> SealedWords.bind(handle.createUpdate(sql("add")), sealed)
                            .bind("id", id)
                            .bind("programme", programme)
                            .bind("author", author)
                            .bind("kind", place.kind())
                            .bind("variant", place.variant())
                            .bind("part", place.part())
                            .bind("silent", typed.silent() ? 1 : 0)
                            .bind("day", Date.valueOf(day))
                            .execute()
                    == 1);
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            words.shred(id);
            return false;
        }
    }

    /** Replaces words, those of an earlier day being kept. False when {@code before} is not the stored state any more. */
    public boolean change(String author, Narrative before, Words typed, LocalDate day) {
        Words sealed = words.seal(DraftKey.name(before.id(), before.round()), typed);
        return inTransaction(handle -> {
            if (before.savedOn().isBefore(day) && !before.words().isBlank()) {
                keep(handle, author, before);
            }
            return SealedWords.bind(handle.createUpdate(sql("change")), sealed)
                            .bind("id", before.id())
                            .bind("author", author)
                            .bind("version", before.version())
                            .bind("round", before.round())
                            .bind("silent", typed.silent() ? 1 : 0)
                            .bind("day", Date.valueOf(day))
                            .execute()
                    == 1;
        });
    }

    /** Remembers that this state was handed in, and keeps it. False when it is not the stored one any more. */
    public boolean handIn(String author, Narrative now) {
        return inTransaction(handle -> {
            keep(handle, author, now);
            return handle.createUpdate(sql("handIn"))
                            .bind("id", now.id())
                            .bind("author", author)
                            .bind("version", now.version())
                            .execute()
                    == 1;
        });
    }

    private void keep(Handle handle, String author, Narrative state) {
        int number =
                past(handle, state.id()).stream().mapToInt(Past::number).max().orElse(0) + 1;
        handle.createUpdate(sql("keep"))
                .bind("id", state.id())
                .bind("author", author)
                .bind("number", number)
                .execute();
    }

    /** An earlier state. */
    public Optional<Words> past(String author, String id, int number) {
        return inTransaction(handle -> handle.createQuery(sql("pastWords"))
                .bind("id", id)
                .bind("number", number)
                .bind("author", author)
                .map((row, context) ->
                        words.open(DraftKey.name(id, row.getInt("key_round")), row, row.getInt("silent") == 1))
                .findOne());
    }

    /** Destroys the keys of everything written for a programme, then the rows. */
    public void removeAll(String programme) {
        List<DraftKey> keys = inTransaction(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .map((row, context) -> DraftKey.of(row))
                .list());
        keys.forEach(key -> words.shred(key.name()));
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(NarrativeRows.class, name);
    }
}
