// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.store.internal.KeptBoxes;
import org.halqa.store.spi.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A box is apart, unreadable without its key, and gone when it is destroyed. */
class BoxesTest {

    private static final String MARK = "marked-ballot";

    @TempDir
    Path temporary;

    private final byte[] key = new byte[32];

    private DerbyBoxes engine;
    private Boxes boxes;

    @BeforeEach
    void boxes() {
        Arrays.fill(key, (byte) 7);
        engine = new DerbyBoxes(temporary.resolve("boxes"));
        boxes = new KeptBoxes(engine);
    }

    @AfterEach
    void letGo() {
        engine.close();
    }

    @Test
    void itKeepsWhatIsWrittenUntilItIsOpenedAgain() throws IOException {
        write(boxes.open("one", key, tables()), MARK);
        boxes.close("one");
        assertThat(read(boxes.open("one", key, tables()))).containsExactly(MARK);
        assertThat(read(boxes.open("other", key, tables()))).isEmpty();
    }

    @Test
    void withoutItsKeyItShowsNothing() throws IOException {
        write(boxes.open("one", key, tables()), MARK);
        boxes.close("one");
        assertThat(filesHold(MARK)).isFalse();
        assertThatThrownBy(() -> boxes.open("one", new byte[32], tables())).isInstanceOf(DatabaseUnusable.class);
    }

    @Test
    void destroyedItIsGoneAndTheNameIsFree() throws IOException {
        write(boxes.open("one", key, tables()), MARK);
        boxes.destroy("one");
        assertThat(boxes.exists("one")).isFalse();
        boxes.destroy("one");
        assertThat(read(boxes.open("one", new byte[32], tables()))).isEmpty();
    }

    @Test
    void whatAnInterruptedDestructionLeftCanBeDestroyed() throws IOException {
        write(boxes.open("one", key, tables()), MARK);
        boxes.close("one");
        Files.delete(temporary.resolve("boxes/one/service.properties"));
        assertThat(boxes.exists("one")).isTrue();
        boxes.destroy("one");
        assertThat(boxes.exists("one")).isFalse();
    }

    @Test
    void aNameIsNoPath() {
        assertThatThrownBy(() -> boxes.open("../one", key, tables())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> boxes.destroy("..")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingAfterTheEngineHasStoppedIsNoFault() throws IOException {
        boxes.open("one", key, tables());
        DerbyDatabase.stopEngine();
        engine.close();
        assertThat(read(boxes.open("two", key, tables()))).isEmpty();
    }

    private Schema tables() throws IOException {
        Path script = Files.createDirectories(temporary.resolve("scripts")).resolve("001-tables.sql");
        Files.writeString(script, "create table line (words varchar(200) not null);");
        URL url = script.toUri().toURL();
        return new Schema() {
            @Override
            public String room() {
                return "box";
            }

            @Override
            public List<URL> migrations() {
                return List.of(url);
            }
        };
    }

    private static void write(Database box, String words) {
        box.inTransaction(connection -> {
            try (var insert = connection.prepareStatement("insert into line (words) values (?)")) {
                insert.setString(1, words);
                return insert.executeUpdate();
            }
        });
    }

    private static List<String> read(Database box) {
        return box.inTransaction(connection -> {
            try (var rows = connection.createStatement().executeQuery("select words from line")) {
                List<String> words = new java.util.ArrayList<>();
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
                return words;
            }
        });
    }

    private boolean filesHold(String words) throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve("boxes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }
}
