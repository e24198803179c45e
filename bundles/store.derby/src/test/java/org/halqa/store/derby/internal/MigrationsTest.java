// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halqa.store.internal.MigrationRefused;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    Path folder;

    private DerbyDatabase derby;
    private Migrations migrations;
    private Scripts room;

    @BeforeEach
    void open() {
        derby = DerbyDatabase.open("memory:" + UUID.randomUUID(), new byte[32]);
        migrations = new Migrations(derby.dataSource());
        room = new Scripts("garden", folder);
        room.write("001-tables.sql", "create table bed (id int not null primary key); insert into bed values (1);");
    }

    @AfterEach
    void close() {
        derby.close();
    }

    private int beds() {
        return new RoomDatabase(derby, "garden").inTransaction(connection -> {
            try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from bed")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @Test
    void eachScriptRunsOnceAndOnlyOnce() {
        assertThat(migrations.apply(room)).isEqualTo(1);
        assertThat(migrations.apply(room)).isZero();
        room.write("002-more.sql", "insert into bed values (2);");
        assertThat(migrations.apply(room)).isEqualTo(1);
        assertThat(beds()).isEqualTo(2);
    }

    @Test
    void severalThatStartAtOnceRunItOnceToo() {
        long applied = IntStream.range(0, 4)
                .parallel()
                .map(i -> migrations.apply(room))
                .sum();
        assertThat(applied).isEqualTo(1);
        assertThat(beds()).isEqualTo(1);
    }

    @Test
    void aScriptThatFailsLeavesNothingOfItself() {
        migrations.apply(room);
        room.write(
                "002-more.sql",
                "insert into bed values (2); create table path (id int); insert into nowhere values (1);");
        assertThatThrownBy(() -> migrations.apply(room))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("statement 3 of 002-more.sql")
                .hasMessageContaining("NOWHERE");
        assertThat(beds()).isEqualTo(1);

        room.write("002-more.sql", "create table path (id int);");
        assertThat(migrations.apply(room)).isEqualTo(1);
    }

    @Test
    void aFailureNamesNoStoredValue() {
        room.write("002-more.sql", "create table secret (word varchar(3)); insert into secret values ('canary');");
        assertThatThrownBy(() -> migrations.apply(room))
                .hasMessageContaining("22001")
                .hasStackTraceContaining("002-more")
                .message()
                .doesNotContain("canary");
    }

    @Test
    void aScriptThatWasEditedIsRefused() {
        migrations.apply(room);
        room.write("001-tables.sql", "create table bed (id bigint not null primary key);");
        assertThatThrownBy(() -> migrations.apply(room)).hasMessageContaining("001-tables.sql was edited");
    }

    @Test
    void otherLineEndsAreNoEdit() {
        room.write("001-tables.sql", "create table bed (id int);\n-- end\n");
        migrations.apply(room);
        room.write("001-tables.sql", "create table bed (id int);\r\n-- end\r\n");
        assertThat(migrations.apply(room)).isZero();
    }

    @Test
    void aScriptThatComesLateIsRefused() {
        room.write("003-later.sql", "insert into bed values (3);");
        migrations.apply(room);
        room.write("002-late.sql", "insert into bed values (2);");
        assertThatThrownBy(() -> migrations.apply(room)).hasMessageContaining("002-late.sql comes before");
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws IOException {
        room.write("002-more.sql", "insert into bed values (2);");
        migrations.apply(room);
        Files.delete(folder.resolve("002-more.sql"));
        assertThatThrownBy(() -> migrations.apply(room)).hasMessageContaining("newer version");
    }

    @Test
    void aScriptNeedsANumber() {
        room.write("tables.sql", "create table path (id int);");
        assertThatThrownBy(() -> migrations.apply(room)).hasMessageContaining("NNN-name.sql");
    }
}
