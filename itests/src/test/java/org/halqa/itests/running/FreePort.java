// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * A port for an installation that is started later, and again after it was killed. The system gives ports to whoever opens a
 * connection, from 32768 upwards; one of those would now and then be taken by a visitor before Halqa listens on it.
 */
final class FreePort {

    static final int LOWEST = 20_000;
    static final int HIGHEST = 29_999;
    private static final int TRIES = 1_000;

    private FreePort() {}

    /** One that nobody listens on at this moment, and that no connection is given. */
    static int any() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1))
                .limit(TRIES)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port is free between " + LOWEST + " and " + HIGHEST));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
