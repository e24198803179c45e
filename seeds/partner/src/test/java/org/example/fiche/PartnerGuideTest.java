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
    /** The guide quotes this project and the one beside it, a rule of planning. */
    private static final List<Path> SAMPLES = List.of(Path.of("."), Path.of("../rule"));

    private static final Pattern EXAMPLE = Pattern.compile("```(?:java|xml|properties)\\n(.*?)```", Pattern.DOTALL);

    static boolean guideIsHere() {
        return Files.exists(GUIDE);
    }

    @Test
    @EnabledIf("guideIsHere")
    void quotesTheSampleProjects() throws IOException {
        String project = even(sources());
        List<String> examples = EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).isNotEmpty();
        assertThat(examples).allSatisfy(example -> assertThat(project).contains(even(example)));
    }

    private static String sources() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.concat(Stream.of(sample.resolve("pom.xml")), filesBelow(sample.resolve("src"))))
                .map(PartnerGuideTest::read)
                .collect(Collectors.joining());
    }

    private static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
