// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A port that is kept for a later start is still free then, however many connections are made meanwhile. */
class FreePortTest {

    private static final Path GIVEN_TO_CONNECTIONS = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    private static final int USUAL = 32_768;

    @Test
    void noConnectionIsGivenIt() throws IOException {
        assumeTrue(Files.isReadable(GIVEN_TO_CONNECTIONS), "this system does not say which ports it gives away");
        // By lines: the file gives itself to the first read alone, and reading all of it begins with one byte.
        String range = Files.readAllLines(GIVEN_TO_CONNECTIONS).get(0);
        int first = Integer.parseInt(range.strip().split("\\s+")[0]);
        assumeTrue(first >= USUAL, "this system gives away more ports than others do");
        for (int each = 0; each < 50; each++) {
            assertThat(FreePort.any())
                    .isBetween(FreePort.LOWEST, FreePort.HIGHEST)
                    .isLessThan(first);
        }
    }

    @Test
    void itIsNotOneOnWhichSomebodyListens() throws IOException {
        Set<Integer> taken = new HashSet<>();
        try (ServerSocket somebody = new ServerSocket(FreePort.any(), 1, InetAddress.getLoopbackAddress())) {
            taken.add(somebody.getLocalPort());
            for (int each = 0; each < 200; each++) {
                assertThat(taken).doesNotContain(FreePort.any());
            }
        }
    }
}
