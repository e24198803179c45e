// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room sees its own templates and the layout; those of other rooms are on the class path of tests alone. */
class DoorTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INCLUDED = Pattern.compile("\\{% include \"([^\"]+)\"");

    @Test
    void includeNothingOfOtherRooms() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            all = files.filter(file -> file.toString().endsWith(".peb")).toList();
        }
        assertThat(all).isNotEmpty();
        for (Path template : all) {
            Matcher included = INCLUDED.matcher(Files.readString(template));
            while (included.find()) {
                assertThat(TEMPLATES.resolve(included.group(1) + ".peb"))
                        .as("in %s", template)
                        .exists();
            }
        }
    }
}
