// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The archive that this build made. */
public final class Archive {

    /** The archive itself. */
    public static final Path FILE = Path.of(System.getProperty("halqa.archive")).normalize();

    private Archive() {}

    /** Unpacks it as an administrator would, into a folder of its own. */
    public static Path unpack(String name) {
        try {
            Path parent = Path.of("target", "installed").toAbsolutePath();
            Files.createDirectories(parent);
            Path folder = Files.createTempDirectory(parent, name + "-");
            Finished tar = Command.of("tar", "xzf", FILE.toString(), "-C", folder.toString())
                    .run();
            if (tar.code() != 0) {
                throw new IllegalStateException(tar.output());
            }
            try (var inside = Files.list(folder)) {
                return inside.toList().get(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options for the Java machine which bin/halqa uses, for those who start it otherwise. */
    public static List<String> jvmOptions(Path home) {
        try {
            return Files.readAllLines(home.resolve("etc/jvm.options")).stream()
                    .filter(line -> line.startsWith("-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
