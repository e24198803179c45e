// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The examples of the partner guide are pieces of this project, which compiles. A copy of the project does not need this test. */
class PartnerGuideTest {

    private static final Path GUIDE = Path.of("../../docs/partner-guide.md");
    private static final Pattern EXAMPLE = Pattern.compile("```(?:java|xml|properties)\\n(.*?)```", Pattern.DOTALL);

    static boolean guideIsHere() {
        return Files.exists(GUIDE);
    }

    @Test
    @EnabledIf("guideIsHere")
    void quotesThisProject() throws IOException {
        String project = even(sources());
        List<String> examples = EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).isNotEmpty();
        assertThat(examples).allSatisfy(example -> assertThat(project).contains(even(example)));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Stream.concat(Stream.of(Path.of("pom.xml")), Files.walk(Path.of("src")))) {
            return files.filter(Files::isRegularFile).sorted().map(PartnerGuideTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String even(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
