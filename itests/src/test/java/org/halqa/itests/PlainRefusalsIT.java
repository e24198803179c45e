// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.halqa.itests.running.Archive;
import org.halqa.itests.running.Command;
import org.halqa.itests.running.Finished;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Halqa cannot start with, it says in one plain sentence, before anything else happens. */
class PlainRefusalsIT {

    private static Path home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpack() {
        home = Archive.unpack("refusals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "24.0.1", "1.8.0_402"})
    void aJavaThatIsTooOldOrTooNew(String version) throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        refused(run().with("JAVA_HOME", folder.toString()), 11, "Java 17 to 23");
    }

    @Test
    void noJavaAtAll() {
        refused(run().with("JAVA_HOME", folder.toString()), 10, "install Java 17");
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        refused(run().with("HALQA_DATA", file.toString()), 12, "The data folder " + file);
    }

    @Test
    void aDataFolderThatCannotBeWritten() {
        refused(run().with("HALQA_DATA", "/sys"), 13, "cannot be read or written");
    }

    @Test
    void aKeyFolderThatCannotBeMade() {
        refused(run().with("HALQA_KEYS", "/proc/keys-of-halqa"), 12, "The key folder");
    }

    @Test
    void anUnknownWord() {
        refused(Command.of(home.resolve("bin/halqa").toString(), "dance").with("LC_ALL", "C"), 2, "Usage");
    }

    @Test
    void theSentenceIsFrenchForThoseWhoReadFrench() {
        Command command = run().with("LC_ALL", "").with("LANG", "fr_FR.UTF-8").with("JAVA_HOME", folder.toString());
        refused(command, 10, "installez Java 17");
    }

    @Test
    void statusOfWhatDoesNotRun() {
        refused(Command.of(home.resolve("bin/halqa").toString(), "status").with("LC_ALL", "C"), 3, "not running");
    }

    private static Command run() {
        return Command.of(home.resolve("bin/halqa").toString(), "run").with("LC_ALL", "C.UTF-8");
    }

    private static void refused(Command command, int code, String words) {
        Finished finished = command.run();
        assertThat(finished.output()).contains(words).hasLineCount(1);
        assertThat(finished.code()).isEqualTo(code);
    }
}
