// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the midst of its work loses nothing that it had said was saved. */
class KillNineTest {

    private static final int CYCLES = Integer.getInteger("halqa.kills", 3);

    @TempDir
    Path temporary;

    private final Random random = new Random(20261123);

    private String folder() {
        return temporary.resolve("database").toString();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheKill() throws Exception {
        int acknowledged = 0;
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            int stored = writeAndKill(acknowledged + 1);
            List<Integer> counts = counts();
            assertThat(counts.get(0)).as("rows after cycle %s", cycle).isBetween(stored, stored + 1);
            assertThat(counts.get(1)).as("both tables or neither").isEqualTo(counts.get(0));
            acknowledged = counts.get(0);
        }
        assertThat(acknowledged).isGreaterThan(CYCLES);
    }

    /** Returns the last number that was acknowledged. */
    private int writeAndKill(int first) throws IOException, InterruptedException {
        Process writer = OwnJvm.start(
                Writer.class, folder(), temporary.resolve("scripts").toString(), String.valueOf(first));
        try (BufferedReader said = reader(writer)) {
            int last = Integer.parseInt(said.readLine());
            assertThatThrownBy(() -> DerbyDatabase.open(folder(), Writer.KEY))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("another Halqa");
            for (int more = random.nextInt(60); more > 0; more--) {
                last = Integer.parseInt(said.readLine());
            }
            // Through its handle, because what it said last must still be read.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            return drain(said, last);
        }
    }

    private static int drain(BufferedReader said, int last) throws IOException {
        int drained = last;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            // The kill may have cut the last line short.
            drained = line.equals(String.valueOf(drained + 1)) ? drained + 1 : drained;
        }
        return drained;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private List<Integer> counts() throws SQLException {
        try (DerbyDatabase derby = DerbyDatabase.open(folder(), Writer.KEY);
                Connection connection = derby.dataSource().getConnection()) {
            return List.of(count(connection, "entry"), count(connection, "copy"));
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from ledger." + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
