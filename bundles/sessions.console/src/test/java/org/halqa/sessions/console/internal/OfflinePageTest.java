// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form that a browser keeps, and the key by which a form that comes back is known again. */
class OfflinePageTest {

    private static final String KEY = "form-0123456789abcdef";

    private final ConsoleHouse house = new ConsoleHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theFormToKeepHasAllFieldsAndNothingThatOpensADoor(String language) {
        String html = house.tester().in(language).get(house.page, "offline").html();
        assertThat(html)
                .contains("name=\"needs\"", "name=\"outsideReason\"", "name=\"headcount.RELAIS\"", "data-offline")
                .as("tokens stay on the server")
                .doesNotContain("_csrf", "_who", "method=\"post\"", "hx-post");
    }

    @Test
    void theRuleByWhichADraftIsDestroyedStandsBesideIt() {
        assertThat(house.tester().get(house.page, "offline").html()).contains("data-days=\"14\"", "14 jours");
    }

    @Test
    void aRefusedFormKeepsItsKey() {
        Shown shown = house.filled().with("zone", "").post(house.page, "new");
        assertThat(shown.html()).contains("name=\"_key\" value=\"" + KEY + "\"");
    }

    @Test
    void aKeyThatNoFormMadeIsNotCarriedOn() {
        Shown shown = house.filled().with("_key", "x\"y").with("zone", "").post(house.page, "new");
        assertThat(shown.html()).doesNotContain("x&quot;y");
    }

    @Test
    void aFormThatWasChangedAfterItsAnswerGotLostShowsBoth() {
        house.filled().post(house.page, "new");
        Shown shown = house.filled().with("needs", "Le second texte.").post(house.page, "new");
        assertThat(((View.Page) shown.view()).status()).isEqualTo(412);
        assertThat(shown.html()).contains("Le second texte.", "Le groupe cherche un temps pour souffler.");
        assertThat(house.sessions.mine(Callers.psychologist())).hasSize(1);
    }
}
