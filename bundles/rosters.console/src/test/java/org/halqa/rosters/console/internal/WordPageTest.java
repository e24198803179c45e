// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPageTest {

    private final Office office = new Office();
    private final Kept amina = office.add("Amina Berrada");
    private final String token = Office.value(
                    office.nadia.post(office.rosterPage, amina.id() + "/link").html(), "id=\"link\"")
            .replaceAll(".*#", "");

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void itSpeaksEveryLanguageAndTakesAName(String language) {
        PageTester somebody = office.nadia.in(language);
        assertThat(somebody.get(office.wordPage, "").html()).contains("name=\"token\"", "name=\"name\"");

        Shown heard = somebody.with("token", token).with("name", "Karim Fassi").post(office.wordPage, "");
        assertThat(heard.html()).doesNotContain("Karim");
        assertThat(somebody.with("token", token).post(office.wordPage, "back").view())
                .isInstanceOf(View.Page.class);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        Shown wrong = office.nadia
                .with("token", "nothing")
                .with("name", "Karim Fassi")
                .post(office.wordPage, "");
        assertThat(((View.Page) wrong.view()).status()).isEqualTo(422);
        assertThat(wrong.html()).contains("fault-token", "Karim Fassi");
        Shown empty = office.nadia.with("token", token).post(office.wordPage, "");
        assertThat(empty.html()).contains("fault-name", token);
    }

    @Test
    void theTokenIsNeverPartOfAnAddress() {
        assertThat(office.nadia.get(office.wordPage, token).view()).isInstanceOf(View.NotFound.class);
        assertThat(office.nadia
                        .with("token", token)
                        .post(office.wordPage, "else")
                        .view())
                .isInstanceOf(View.NotFound.class);
        Shown heard = office.nadia.with("token", token).with("name", "Karim").post(office.wordPage, "");
        assertThat(heard.html()).doesNotContainPattern("(href|action)=\"[^\"]*" + token);
    }
}
