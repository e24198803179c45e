// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePageTest {

    private final FixedDays days = new FixedDays();
    private final OpenPage page = new DatePage(days, TestDoorkeeper.shut(), new FixedProgrammes(), new FixedClock());
    private final PageTester somebody = new PageTester(new PlanningConsoleTexts());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void asksAboutDaysAndNothingElse(String language) {
        String html = somebody.in(language).get(page, FixedDays.SECRET).html();

        assertThat(html).contains("value=\"appointment-2\"");
        assertThat(html.toLowerCase()).doesNotContain("groupe de parole", "relais", "psycholog");
    }

    @Test
    void takesAnAnswerAndAnotherTime() {
        somebody.with("appointment", "appointment-2").with("fits", "yes").post(page, FixedDays.SECRET);
        somebody.with("appointment", "appointment-2")
                .with("fits", "no")
                .with("otherDay", "2026-12-10")
                .with("otherSlot", "PM")
                .post(page, FixedDays.SECRET);

        assertThat(days.asked)
                .containsExactly("answer appointment-2 true null null", "answer appointment-2 false 2026-12-10 PM");
    }

    @Test
    void everyDayThatIsOpenIsAnsweredAtOnce() {
        PageTester.Shown answered = somebody.with("fits", "all").post(page, FixedDays.SECRET);

        assertThat(((View.Page) answered.view()).status()).isEqualTo(200);
        assertThat(days.asked).isNotEmpty().allMatch(said -> said.endsWith(" true null null"));
    }

    @Test
    void aLinkThatDoesNotHoldOpensNothing() {
        assertThat(somebody.get(page, "guess").view()).isInstanceOf(View.NotFound.class);
        assertThat(somebody.with("fits", "yes").post(page, "").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void aFeedNeedsItsSecretAndItsEnding() {
        OpenPage feed = new FeedPage(days);

        assertThat(somebody.get(feed, FixedDays.SECRET + ".ics").view()).isInstanceOf(View.Data.class);
        assertThat(somebody.get(feed, FixedDays.SECRET).view()).isInstanceOf(View.NotFound.class);
        assertThat(somebody.get(feed, "guess.ics").view()).isInstanceOf(View.NotFound.class);
    }
}
