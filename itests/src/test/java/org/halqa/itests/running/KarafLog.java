// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The log of a running Halqa.
 *
 * @param file where it is
 */
public record KarafLog(Path file) {

    /** Every line at level ERROR but those of a module that must not start. A story is not green while there is one. */
    public List<String> errors() {
        return lines().filter(line -> line.contains("| ERROR |") && !saysThatItWasRefused(line))
                .toList();
    }

    /** A busy framework tries twice to start a module that a story drops because it must not start, and calls the second an error. */
    private static boolean saysThatItWasRefused(String line) {
        return line.contains("| Bundle org.example.curious.") && line.contains("Unable to resolve")
                || line.contains(" - org.example.curious.") && line.endsWith("| FrameworkEvent ERROR");
    }

    /** Whether these words were logged. */
    public boolean says(String words) {
        return lines().anyMatch(line -> line.contains(words));
    }

    private Stream<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
