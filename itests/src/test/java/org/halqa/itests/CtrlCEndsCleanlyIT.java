// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.Command;
import org.halqa.itests.running.Installation;
import org.junit.jupiter.api.Test;

/** Ctrl-C sends INT to everything on the terminal; Halqa must still close its database. */
class CtrlCEndsCleanlyIT {

    @Test
    void theDatabaseIsClosed() throws IOException, InterruptedException {
        try (Installation installation = new Installation("ctrl-c")) {
            Path said = Files.createTempFile("run", ".out");
            // A session of its own stands for the terminal: its process group is what Ctrl-C reaches.
            Process run = onItsOwnTerminal(installation.command("run")).start(said);
            Await.until("Halqa is ready", () -> saidSoFar(said).contains("ready"));
            assertThat(lock(installation)).exists();

            Command.of("kill", "-INT", "--", "-" + run.pid()).run();

            assertThat(run.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(run.exitValue()).as(saidSoFar(said)).isZero();
            assertThat(lock(installation)).doesNotExist();
        }
    }

    private static Command onItsOwnTerminal(Command run) {
        return new Command(List.of("setsid", run.words().get(0), run.words().get(1)), run.environment());
    }

    private static String saidSoFar(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path lock(Installation installation) {
        return installation.halqa().data().resolve("database/db.lck");
    }
}
