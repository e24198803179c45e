// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.sessions.spi.KnownGroups.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharterPageTest {

    private final ConsoleHouse house = new ConsoleHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void hasASheetInFrenchAndASheetInArabicWhateverTheReaderReads(String language) {
        String page = house.tester().in(language).get(house.page, "charter").html();
        assertThat(page)
                .containsSubsequence(
                        "lang=\"fr\" dir=\"ltr\"", "Le silence est permis", "lang=\"ar\" dir=\"rtl\"", "الصمت مسموح")
                .doesNotContain("charter.");
        assertThat(page).as("no groups to choose from").doesNotContain("<select");
    }

    @Test
    void namesTheGroupThatWasChosen() {
        house.groups = caller -> List.of(group("g1", "Groupe 1"), group("g2", "Groupe 2"));
        assertThat(house.tester().with("group", "g2").get(house.page, "charter").html())
                .containsSubsequence("lang=\"fr\"", "Groupe 2", "lang=\"ar\"", "المجموعة 2")
                .doesNotContain("FES", "AMDH");
    }

    @Test
    void knowsNothingBelowIt() {
        assertThat(house.tester().get(house.page, "charter/g1").view()).isInstanceOf(View.NotFound.class);
    }

    private static Group group(String id, String name) {
        return new Group(
                id,
                new Labels(name, name.replace("Groupe", "المجموعة"), name),
                "ZONE",
                List.of("FES"),
                "TERRAIN",
                "AR",
                List.of("AMDH"),
                Map.of("PSY", 8));
    }
}
