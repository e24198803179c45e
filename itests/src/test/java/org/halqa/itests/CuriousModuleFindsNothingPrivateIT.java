// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.StreamSupport;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A module that somebody brings looks around, and neither finds nor reaches what is private. */
@ExtendWith(HalqaContainer.class)
class CuriousModuleFindsNothingPrivateIT {

    @Test
    @DisplayName("S39 a partner’s module finds no service with raw records")
    void findsTheServicesThatAreOpenAndNoOthers(Halqa halqa) {
        assertThat(halqa.probe().bundles())
                .as("what is there to be found")
                .flatExtracting(
                        bundle -> StreamSupport.stream(bundle.path("services").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                .contains("org.halqa.sessions.Sessions", "org.halqa.store.Vault", "org.halqa.anonymisation.Releases");
        assertThat(halqa.probe().found())
                .filteredOn(type -> type.startsWith("org.halqa.") && !type.startsWith("org.halqa.probe."))
                .containsExactlyInAnyOrder(
                        "org.halqa.texts.Texts", "org.halqa.texts.spi.LanguagePack", "org.halqa.clock.CivilClock");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Import-Package, org.halqa.sessions, false",
        "Import-Package, org.halqa.store, false",
        "Import-Package, org.halqa.anonymisation.mint, false",
        "Import-Package, org.halqa.register, false",
        "Import-Package, org.halqa.support, false",
        "Require-Bundle, org.halqa.sessions.api, false",
        "Import-Package, org.halqa.reporting.spi, true",
        "Import-Package, org.halqa.planning.spi, true",
    })
    void isWiredToWhatIsOpenAndToNothingElse(String header, String wanted, boolean runs, Halqa halqa)
            throws IOException {
        String name = "org.example.curious." + wanted.substring(wanted.lastIndexOf('.', wanted.length() - 5) + 1);
        Path dropped = halqa.home().resolve("deploy/" + name + ".jar");
        try {
            writeModule(dropped, Map.of("Bundle-SymbolicName", name, header, wanted));
            Await.until(
                    "the module among the bundles",
                    () -> halqa.probe().bundle(name).isPresent());
            if (runs) {
                Await.until("the module at work", () -> isActive(halqa, name));
            } else {
                Await.until("the refusal in the log", () -> halqa.log().says("starting bundle: file:" + dropped));
                assertThat(isActive(halqa, name)).isFalse();
            }
        } finally {
            Files.deleteIfExists(dropped);
            Await.until(
                    "the bundles without the module",
                    () -> halqa.probe().bundle(name).isEmpty());
        }
    }

    private static boolean isActive(Halqa halqa, String name) {
        return halqa.probe().bundle(name).orElseThrow().path("active").asBoolean();
    }

    private static void writeModule(Path file, Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        headers.forEach(main::putValue);
        Path aside = Files.createTempFile("curious", ".jar");
        try (OutputStream bytes = Files.newOutputStream(aside);
                JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.finish();
        }
        Files.move(aside, file);
    }
}
