// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation that any room of this source tree asks about is declared in the table, in whatever room it is. */
class DeclaredOperationsTest {

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ASKED =
            Pattern.compile("(?:\\.require|\\.allows|\\.ownOnly)\\(\\s*[^,;]+,\\s*(\"[^\"]+\"|[A-Z_]+)\\s*\\)"
                    + "|String operation\\(\\)\\s*\\{\\s*return (\"[^\"]+\"|[A-Z_]+);");

    @Test
    void knowsEveryOperationThatIsAskedAbout() throws IOException {
        Map<String, Path> asked = asked();

        assertThat(asked).containsKeys("people.manage", "record.read");
        assertThat(TableDoorkeeper.shipped().operations()).containsAll(asked.keySet());
    }

    private static Map<String, Path> asked() throws IOException {
        Map<String, Path> asked = new TreeMap<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher matcher = ASKED.matcher(text);
            while (matcher.find()) {
                String found = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                asked.put(found.startsWith("\"") ? found.replace("\"", "") : constant(text, found), source);
            }
        }
        return asked;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> rooms = Files.list(BUNDLES)) {
            return rooms.map(room -> room.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(DeclaredOperationsTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String constant(String text, String name) {
        Matcher matcher =
                Pattern.compile("\\b" + name + "\\s*=\\s*\"([^\"]+)\"").matcher(text);
        return matcher.find() ? matcher.group(1) : name;
    }
}
