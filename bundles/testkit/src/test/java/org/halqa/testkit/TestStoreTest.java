// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.store.spi.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestStoreTest {

    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.with(new NotesSchema(), new NotesSchema("others", "001-tables.sql"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRoomFindsItsOwnTablesAndNobodyElses() {
        add(store.database("notes"), "second", "three");

        assertThat(count(store.database("notes"))).isEqualTo(2);
        assertThat(count(store.database("others"))).isEqualTo(1);
    }

    @Test
    void aRefusalTellsTheStateAndNoStoredValue() {
        assertThatThrownBy(() -> add(store.database("notes"), "x", "secret".repeat(100)))
                .isInstanceOf(StoreFault.class)
                .satisfies(fault -> assertThat(((StoreFault) fault).sqlState()).contains("22001"))
                .hasStackTraceContaining("RoomDatabase")
                .satisfies(fault -> assertThat(fault.getCause())
                        .hasMessageNotContaining("secret")
                        .hasNoCause());
    }

    @Test
    void workThatThrowsLeavesNothing() {
        Database notes = store.database("notes");
        assertThatThrownBy(() -> notes.inTransaction(connection -> {
                    try (Handle handle = Jdbi.open(connection)) {
                        handle.execute("insert into note (id, words) values ('x', 'y')");
                    }
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count(notes)).isEqualTo(1);
    }

    @Test
    void oneRoomHasOneTransactionAtATimeOnAThread() {
        Database notes = store.database("notes");
        assertThatThrownBy(() -> notes.inTransaction(connection -> count(notes)))
                .isInstanceOf(IllegalStateException.class);
        int inside = notes.inTransaction(connection -> count(store.database("others")));
        assertThat(inside).isEqualTo(1);
    }

    @Test
    void theVaultOpensWhatItSealed() {
        byte[] sealed = store.vault().seal("notes/1", "mots".getBytes(StandardCharsets.UTF_8));
        assertThat(store.vault().open("notes/1", sealed))
                .hasValueSatisfying(plain ->
                        assertThat(plain).asString(StandardCharsets.UTF_8).isEqualTo("mots"));
    }

    @Test
    void aDatabaseInAFolderIsThereAgain(@TempDir Path folder) {
        Schema schema = new NotesSchema();
        byte[] sealed;
        try (TestStore first = TestStore.in(folder.resolve("db"), schema)) {
            add(first.database("notes"), "second", "three");
            sealed = first.vault().seal("notes/1", new byte[] {1});
        }
        try (TestStore again = TestStore.in(folder.resolve("db"), schema)) {
            assertThat(count(again.database("notes"))).isEqualTo(2);
            assertThat(again.vault().open("notes/1", sealed)).isPresent();
        }
    }

    private static void add(Database database, String id, String words) {
        database.inTransaction(connection -> {
            try (Handle handle = Jdbi.open(connection)) {
                return handle.createUpdate("insert into note (id, words) values (:id, :words)")
                        .bind("id", id)
                        .bind("words", words)
                        .execute();
            }
        });
    }

    private static int count(Database database) {
        return database.inTransaction(connection -> {
            try (Handle handle = Jdbi.open(connection)) {
                return handle.createQuery("select count(*) from note")
                        .mapTo(Integer.class)
                        .one();
            }
        });
    }
}
