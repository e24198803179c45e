// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.PrivateNotes.Keyring;
import org.halqa.sessions.PrivateNotes.Note;
import org.halqa.sessions.internal.store.Erasing.Doomed;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;

/** The tables of private notes. Every question names the account whose own they are. */
public final class NoteRows {

    private static final String TAKEN = "23505";

    private final Database database;
    private final Vault vault;
    private final NoteErasing erasing;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public NoteRows(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
        this.erasing = new NoteErasing(database, vault);
    }

    /** A note with the name of its key. */
    private record Row(String id, String about, int version, String sealed) {}

    /** The keyring of an account. */
    public Optional<Keyring> keyring(String account) {
        return inTransaction(handle -> handle.createQuery(sql("keyring"))
                .bind("account", account)
                .map((row, context) -> keyring(row))
                .findOne());
    }

    private static Keyring keyring(ResultSet row) throws SQLException {
        return new Keyring(
                row.getInt("version"),
                row.getInt("rounds"),
                row.getString("salt"),
                row.getString("wrapped"),
                row.getString("recovery_salt"),
                row.getString("recovery_wrapped"));
    }

    /** Adds a keyring or replaces the one of its version. False when another one is stored, and then nothing is changed. */
    public boolean keep(String account, Keyring keyring) {
        String name = keyring.version() == 0 ? "addKeyring" : "changeKeyring";
        return once(handle -> {
            Update update = handle.createUpdate(sql(name))
                    .bind("account", account)
                    .bind("rounds", keyring.rounds())
                    .bind("salt", keyring.salt())
                    .bind("wrapped", keyring.wrapped())
                    .bind("recoverySalt", keyring.recoverySalt())
                    .bind("recoveryWrapped", keyring.recoveryWrapped());
            return keyring.version() == 0 ? update : update.bind("version", keyring.version());
        });
    }

    /** One note. */
    public Optional<Note> find(String account, String programme, String about) {
        return row(account, programme, about)
                .map(row -> new Note(row.about(), row.version(), open(row.id(), row.sealed())));
    }

    private Optional<Row> row(String account, String programme, String about) {
        return inTransaction(handle -> handle.createQuery(sql("note"))
                .bind("account", account)
                .bind("programme", programme)
                .bind("about", about)
                .map((row, context) -> new Row(
                        row.getString("id"), row.getString("about"), row.getInt("version"), row.getString("sealed")))
                .findOne());
    }

    /** What an account has notes about. */
    public List<String> subjects(String account, String programme) {
        return inTransaction(handle -> handle.createQuery(sql("subjects"))
                .bind("account", account)
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
    }

    /** Adds a note or replaces the one of its version. False when another one is stored, and then nothing is changed. */
    public boolean keep(String account, String programme, Note note, LocalDate today) {
        Optional<Row> before = row(account, programme, note.about());
        if (before.map(Row::version).orElse(0) != note.version()) {
            return false;
        }
        return before.map(row -> change(row, note, today)).orElseGet(() -> add(account, programme, note, today));
    }

    private boolean change(Row row, Note note, LocalDate today) {
        return once(handle -> handle.createUpdate(sql("changeNote"))
                .bind("id", row.id())
                .bind("version", note.version())
                .bind("day", java.sql.Date.valueOf(today))
                .bind("sealed", seal(row.id(), note.sealed())));
    }

    private boolean add(String account, String programme, Note note, LocalDate today) {
        String id = UUID.randomUUID().toString();
        boolean added = once(handle -> handle.createUpdate(sql("addNote"))
                .bind("id", id)
                .bind("account", account)
                .bind("programme", programme)
                .bind("about", note.about())
                .bind("day", java.sql.Date.valueOf(today))
                .bind("sealed", seal(id, note.sealed())));
        if (!added) {
            vault.shred(NoteErasing.key(id));
        }
        return added;
    }

    /** Destroys one note. */
    public void erase(String account, String programme, String about, LocalDate today) {
        row(account, programme, about)
                .ifPresent(row -> erasing.giveUp(
                        List.of(new Doomed(row.id(), programme, NoteErasing.key(row.id()), Cause.AUTHOR)), today));
    }

    /** Destroys the keyring of an account and all its notes. {@code programme} is the one that the keyring is counted in. */
    public void forget(String account, String programme, LocalDate today) {
        erasing.giveUp(doomed("idsOfAccount", "account", account), today);
        inTransaction(handle -> {
            int removed = handle.createUpdate(sql("removeKeyring"))
                    .bind("account", account)
                    .execute();
            if (removed > 0) {
                erasing.keyring(handle, programme, today);
            }
            return removed;
        });
    }

    /** Destroys all notes of a programme. */
    public void removeAll(String programme) {
        erasing.removeAll(doomed("idsOfProgramme", "programme", programme), programme);
    }

    private List<Doomed> doomed(String query, String name, String value) {
        return inTransaction(handle -> handle.createQuery(sql(query))
                .bind(name, value)
                .map((row, context) -> erasing.doomed(row))
                .list());
    }

    private boolean once(Function<Handle, Update> update) {
        try {
            return inTransaction(handle -> update.apply(handle).execute()) == 1;
        } catch (StoreFault fault) {
            if (fault.sqlState().equals(Optional.of(TAKEN))) {
                return false;
            }
            throw fault;
        }
    }

    private String seal(String id, String ciphertext) {
        byte[] sealed = vault.seal(NoteErasing.key(id), ciphertext.getBytes(StandardCharsets.US_ASCII));
        return Base64.getEncoder().encodeToString(sealed);
    }

    private String open(String id, String sealed) {
        return vault.open(NoteErasing.key(id), Base64.getDecoder().decode(sealed))
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElse("");
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(NoteRows.class, name);
    }
}
