// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses at which a process listens, as Linux tells them. */
public final class OpenPorts {

    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private OpenPorts() {}

    /** Each as {@code loopback:port} or {@code everywhere:port}. */
    public static List<String> of(long pid) {
        Set<String> inodes = socketsOf(pid);
        return Stream.of("tcp", "tcp6")
                .flatMap(family -> lines(Path.of("/proc", String.valueOf(pid), "net", family)))
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words[STATE].equals(LISTENING) && inodes.contains(words[INODE]))
                .map(words -> describe(words[ADDRESS]))
                .sorted()
                .toList();
    }

    private static Set<String> socketsOf(long pid) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return files.map(OpenPorts::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files come and go while we look. */
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream().skip(1) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(String hexAddress) {
        String host = hexAddress.substring(0, hexAddress.indexOf(':'));
        int port = Integer.parseInt(hexAddress.substring(hexAddress.indexOf(':') + 1), 16);
        return (host.endsWith("0100007F") ? "loopback:" : "everywhere:") + port;
    }
}
