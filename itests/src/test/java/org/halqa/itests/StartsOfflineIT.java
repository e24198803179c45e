// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.itests.running.Archive;
import org.halqa.itests.running.Command;
import org.halqa.itests.running.Finished;
import org.halqa.itests.running.KarafLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Halqa starts on a machine that has no network but itself, and from nothing but its archive. */
class StartsOfflineIT {

    @TempDir
    private Path emptyHome;

    @Test
    void itStartsWithNothingButLoopback() {
        assumeTrue(
                canMakeNetworks(),
                "skipped: this machine lets nobody make a network namespace (unshare -rn), so nothing was cut off");
        Path home = Archive.unpack("offline");
        // The sign-in page is there a little before the last module: stopping in between would not be a quiet log.
        String complete = "timeout 180 sh -c 'until grep -q \"| Done.\" data/log/karaf.log; do sleep 0.2; done'";
        Finished finished = alone(
                "bin/halqa start && " + complete + " && bin/halqa status; code=$?; bin/halqa stop; exit $code", home);
        assertThat(finished.code()).as(finished.output()).isZero();
        assertThat(finished.output()).contains("Halqa is ready").contains("Halqa has stopped");
        assertThat(new KarafLog(home.resolve("data/log/karaf.log")).errors()).isEmpty();
    }

    @Test
    void noRepositoryBeyondTheInstallationIsConfigured() throws IOException {
        Path home = Archive.unpack("repositories");
        try (Stream<Path> files = Files.list(home.resolve("etc"))) {
            List<String> remote = files.flatMap(StartsOfflineIT::lines)
                    .filter(line -> !line.startsWith("#"))
                    .filter(line -> line.matches(".*https?://.*"))
                    .filter(line -> !line.contains("LICENSE-2.0") && !line.contains("xmlns"))
                    .toList();
            assertThat(remote).isEmpty();
        }
    }

    private static boolean canMakeNetworks() {
        return Command.of("unshare", "-rn", "ip", "link", "set", "lo", "up")
                        .run()
                        .code()
                == 0;
    }

    private Finished alone(String script, Path home) {
        return Command.of("unshare", "-rn", "bash", "-c", "ip link set lo up && cd " + home + " && " + script)
                .with("LC_ALL", "C.UTF-8")
                .with("HOME", emptyHome.toString())
                .run();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
