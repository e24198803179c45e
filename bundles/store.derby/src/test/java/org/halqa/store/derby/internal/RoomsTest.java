// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.halqa.store.Database;
import org.halqa.store.internal.Rooms;
import org.halqa.store.spi.ClosedRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomsTest {

    @TempDir
    Path folder;

    private final Map<String, Database> published = new ConcurrentHashMap<>();
    private final Map<String, String> closed = new ConcurrentHashMap<>();
    private DerbyDatabase derby;
    private Rooms rooms;

    @BeforeEach
    void open() {
        derby = DerbyDatabase.open("memory:" + UUID.randomUUID(), new byte[32]);
        rooms = new Rooms(derby, new Publisher());
    }

    @AfterEach
    void close() {
        derby.close();
    }

    private final class Publisher implements Rooms.Publisher {

        @Override
        public Runnable open(String room, Database database) {
            published.put(room, database);
            return () -> published.remove(room);
        }

        @Override
        public Runnable closed(String room, ClosedRoom reason) {
            closed.put(room, reason.reason());
            return () -> closed.remove(room);
        }
    }

    private Scripts room(String name, String script) {
        return new Scripts(name, folder.resolve(name)).write("001-tables.sql", script);
    }

    @Test
    void aRoomIsPublishedWhenItsTablesAreThere() {
        assertThat(rooms.open(room("garden", "create table bed (id int);"))).isTrue();
        boolean empty = published.get("garden").inTransaction(connection -> !connection
                .createStatement()
                .executeQuery("select * from bed")
                .next());
        assertThat(empty).isTrue();
    }

    @Test
    void aRoomWhoseMigrationFailsStaysClosedAndHarmsNoOther() {
        assertThat(rooms.open(room("broken", "create tabel bed (id int);"))).isFalse();
        assertThat(rooms.open(room("garden", "create table bed (id int);"))).isTrue();
        assertThat(published).containsOnlyKeys("garden");
        assertThat(closed).containsOnlyKeys("broken");
        assertThat(closed.get("broken")).contains("statement 1 of 001-tables.sql");
    }

    @Test
    void aRoomWhoseScriptsCannotBeReadStaysClosedToo() {
        assertThat(rooms.open(new Scripts("absent", folder.resolve("nowhere")))).isFalse();
        assertThat(rooms.open(new Scripts("Not a name", folder))).isFalse();
        assertThat(published).isEmpty();
    }

    @Test
    void aRoomThatLeavesIsTakenBackAndItsTablesStay() {
        Scripts garden = room("garden", "create table bed (id int);");
        rooms.open(garden);
        rooms.close(garden);
        assertThat(published).isEmpty();
        assertThat(rooms.open(garden)).isTrue();
    }

    @Test
    void aRoomThatWasMendedOpens() {
        Scripts room = room("broken", "create tabel bed (id int);");
        rooms.open(room);
        rooms.close(room);
        assertThat(closed).isEmpty();
        assertThat(rooms.open(room("broken", "create table bed (id int);"))).isTrue();
    }
}
