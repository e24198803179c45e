// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.halqa.console.View;
import org.halqa.identity.Role;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDatesPageTest {

    private final OwnDatesPage page = new OwnDatesPage(
            new FixedCalendar(),
            new FixedDays(),
            TestDoorkeeper.allowing(Map.of("planning.dates", Set.of(Role.LINE_MANAGER))),
            new FixedProgrammes(),
            new FixedClock());
    private final PageTester manager = new PageTester(new PlanningConsoleTexts()).as(Callers.lineManager("MS2"));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void speaksEveryLanguage(String language) {
        assertThat(manager.in(language).get(page, "").html()).contains("<h1>", "z-fm", "z-or");
    }

    @Test
    void showsWhenAndWhereAndNothingElse() {
        String html = manager.get(page, "").html();

        assertThat(html).contains("confirmée", "à confirmer").doesNotContain("z-rsk", "Relais", "Groupe", "GDP");
    }

    @Test
    void givesTheAddressOfAFeedOnceAndTakesItBack() {
        assertThat(manager.post(page, "make").html()).contains("/cal/", ".ics", "action=\"/dates/revoke\"");
        assertThat(manager.with("id", "feed-1").post(page, "revoke").view()).isInstanceOf(View.Redirect.class);
        assertThat(manager.get(page, "elsewhere").view()).isInstanceOf(View.NotFound.class);
        assertThat(manager.post(page, "elsewhere").view()).isInstanceOf(View.NotFound.class);
    }
}
