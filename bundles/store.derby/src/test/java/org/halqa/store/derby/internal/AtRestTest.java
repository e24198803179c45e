// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stolen disk shows nothing, neither while Halqa runs nor after. */
class AtRestTest {

    private static final String CANARY = "Fatima Zahra a pleuré, 0612345678";
    private static final byte[] KEY = new byte[32];

    static {
        Arrays.fill(KEY, (byte) 0x5a);
    }

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("database");
    }

    @Test
    void nothingThatWasWrittenIsReadableOnTheDisk() throws Exception {
        try (DerbyDatabase derby = DerbyDatabase.open(folder().toString(), KEY)) {
            plant(derby.dataSource());
            assertThat(filesWith(spellings(CANARY))).isEmpty();
        }
        assertThat(filesWith(spellings(CANARY))).isEmpty();
    }

    @Test
    void theKeyIsNotBesideTheData() throws Exception {
        DerbyDatabase.open(folder().toString(), KEY).close();
        assertThat(filesWith(List.of(KEY))).isEmpty();
        assertThat(filesWith(spellings(HexFormat.of().formatHex(KEY)))).isEmpty();
        assertThat(filesWith(spellings(HexFormat.of().withUpperCase().formatHex(KEY))))
                .isEmpty();
    }

    /** The test of the test: without encryption, the same search finds the same words. */
    @Test
    void theSearchWouldFindThem() throws Exception {
        EmbeddedDataSource open = new EmbeddedDataSource();
        open.setDatabaseName(folder().toString());
        open.setCreateDatabase("create");
        plant(open);
        assertThat(filesWith(spellings(CANARY))).isNotEmpty();
        DerbyDatabase.shutDown(folder().toString());
    }

    private static void plant(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            "create table note (words varchar(200), long_words clob, bytes varchar(200) for bit data)");
            try (PreparedStatement insert = connection.prepareStatement("insert into note values (?, ?, ?)")) {
                insert.setString(1, CANARY);
                insert.setString(2, CANARY.repeat(50));
                insert.setBytes(3, CANARY.getBytes(StandardCharsets.UTF_16BE));
                insert.executeUpdate();
            }
            connection.createStatement().execute("call syscs_util.syscs_checkpoint_database()");
            connection.createStatement().execute("delete from note");
        }
    }

    private static List<byte[]> spellings(String words) {
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("windows-1252"))
                .map(words::getBytes)
                .toList();
    }

    private List<Path> filesWith(List<byte[]> needles) throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            List<Path> regular = files.filter(Files::isRegularFile).toList();
            assertThat(regular).hasSizeGreaterThan(10);
            return regular.stream()
                    .filter(file -> needles.stream().anyMatch(needle -> contains(file, needle)))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] needle) {
        try {
            String haystack = Files.readString(file, StandardCharsets.ISO_8859_1);
            return haystack.contains(new String(needle, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
