// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyDatabaseTest {

    private static final byte[] KEY = new byte[32];

    @TempDir
    Path temporary;

    private String folder() {
        return temporary.resolve("database").toString();
    }

    @Test
    void whatWasCommittedIsThereAtTheNextStart() throws SQLException {
        try (DerbyDatabase derby = DerbyDatabase.open(folder(), KEY)) {
            try (Connection connection = derby.dataSource().getConnection()) {
                connection.createStatement().execute("create table bed (id int)");
            }
        }
        try (DerbyDatabase derby = DerbyDatabase.open(folder(), KEY)) {
            try (Connection connection = derby.dataSource().getConnection()) {
                assertThat(connection
                                .createStatement()
                                .executeQuery("select * from bed")
                                .next())
                        .isFalse();
            }
        }
    }

    @Test
    void anotherKeyIsSaidPlainly() {
        DerbyDatabase.open(folder(), KEY).close();
        byte[] other = KEY.clone();
        other[31] = 1;
        assertThatThrownBy(() -> DerbyDatabase.open(folder(), other))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("another installation key");
        DerbyDatabase.open(folder(), KEY).close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidPlainly() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DerbyDatabase.open(file.resolve("database").toString(), KEY))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("cannot be read or written");
    }

    @Test
    void damageIsSaidPlainly() throws IOException {
        DerbyDatabase.open(folder(), KEY).close();
        Files.delete(temporary.resolve("database/service.properties"));
        assertThatThrownBy(() -> DerbyDatabase.open(folder(), KEY)).isInstanceOf(DatabaseUnusable.class);
    }

    @Test
    void aDatabaseThatVanishedIsNotMadeAnew() throws SQLException {
        DerbyDatabase derby = DerbyDatabase.open(folder(), KEY);
        derby.close();
        assertThat(Files.exists(Path.of(folder()))).isTrue();
        try (var files = Files.walk(Path.of(folder()))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThatThrownBy(() -> derby.dataSource().getConnection()).isInstanceOf(SQLException.class);
    }

    /** After a disk that was full, Derby stops; the next transaction must not need a restart. */
    @Test
    void aDatabaseThatFellOverStandsUpAtTheNextConnection() throws SQLException {
        try (DerbyDatabase derby = DerbyDatabase.open(folder(), KEY)) {
            DerbyDatabase.shutDown(folder());
            try (Connection connection = derby.dataSource().getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void knowsWhichRacesMayBeRunAgain() {
        try (DerbyDatabase derby = DerbyDatabase.open(folder(), KEY)) {
            assertThat(derby.mayRetry("40001")).isTrue();
            assertThat(derby.mayRetry("40XL1")).isTrue();
            assertThat(derby.mayRetry("23505")).isFalse();
            assertThat(derby.mayRetry("")).isFalse();
        }
    }
}
