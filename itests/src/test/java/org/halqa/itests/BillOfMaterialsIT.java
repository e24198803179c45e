// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.halqa.itests.running.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive says what is in it. */
class BillOfMaterialsIT {

    private static Path home;
    private static Path file;
    private static JsonNode bill;

    @BeforeAll
    static void unpack() throws IOException {
        home = Archive.unpack("bill-of-materials");
        file = home.resolve("bom.cdx.json");
        bill = new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void itIsWellFormedCycloneDx() throws IOException {
        assertThat(new JsonParser().validate(file.toFile(), Version.VERSION_16)).isEmpty();
    }

    @Test
    void everyJarIsListedWithItsChecksum() throws IOException {
        Set<String> listed = all(bill)
                .map(component -> component.at("/hashes/0/content").asText())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> unlisted = files.filter(path -> path.toString().endsWith(".jar"))
                    .filter(path -> !listed.contains(sha256(path)))
                    .toList();
            assertThat(unlisted).isEmpty();
        }
    }

    @Test
    void whatOurBundlesEmbedIsListedToo() {
        assertThat(all(bill).map(component -> component.path("name").asText()))
                .contains("derby", "jdbi3-core", "icu4j", "poi", "bootstrap", "htmx.org", "bcprov-jdk18on");
    }

    private static Stream<JsonNode> all(JsonNode parent) {
        JsonNode components = parent.path("components");
        return Stream.iterate(0, i -> i < components.size(), i -> i + 1)
                .map(components::get)
                .flatMap(component -> Stream.concat(Stream.of(component), all(component)));
    }

    private static String sha256(Path path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
