// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {

    @TempDir
    private Path home;

    private Household household;

    @BeforeEach
    void unpack() throws IOException {
        Path folder = Files.createDirectories(home.resolve("system/org/halqa/org.halqa.texts/0.1.0"));
        Files.createFile(folder.resolve("org.halqa.texts-0.1.0.jar"));
        Files.createFile(folder.resolve("org.halqa.texts-0.1.0-light.jar"));
        Files.createFile(home.resolve("stray.jar"));
        household = new Household(home.resolve("system"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mvn:org.halqa/org.halqa.texts/0.1.0",
                "mvn:org.halqa/org.halqa.texts/0.1.0/jar",
                "mvn:org.halqa/org.halqa.texts/0.1.0/jar/light"
            })
    void knowsWhatCameWithTheDistribution(String location) {
        assertThat(household.has(Stand.bundle(7, location))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mvn:org.halqa/org.halqa.texts/0.2.0",
        "mvn:org.example/fiche/1.0.0",
        "mvn:../..//stray",
        "mvn:org.halqa",
        "file:/opt/halqa/deploy/org.halqa.texts-0.1.0.jar",
        "''"
    })
    void takesEverythingElseForSomebodyElses(String location) {
        assertThat(household.has(Stand.bundle(7, location))).isFalse();
    }

    @Test
    void countsTheFrameworkItself() {
        assertThat(household.has(Stand.bundle(0, "System Bundle"))).isTrue();
    }
}
