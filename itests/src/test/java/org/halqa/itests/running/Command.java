// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command of the system.
 *
 * @param words the command and its arguments
 * @param environment what is set beside the inherited environment
 */
public record Command(List<String> words, Map<String, String> environment) {

    /** A command as it is. */
    public static Command of(String... words) {
        return new Command(List.of(words), Map.of());
    }

    /** The same command with a variable set. */
    public Command with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Command(words, more);
    }

    /** Starts it, with its output in a file: a pipe would stay open as long as a daemon lives. */
    public Process start(Path output) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it to its end. */
    public Finished run() {
        try {
            Path output = Files.createTempFile("command", ".out");
            Process process = start(output);
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("did not end: " + words + "\n" + Files.readString(output));
            }
            return new Finished(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
