// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The psychologist plans the weeks that are open to confirmed dates; a focal point answers on a phone in Arabic,
 * without an account; a cancelled day is repaired.
 */
@ExtendWith(HalqaContainer.class)
class ProgrammeIsPlannedAndAgreedIT {

    private static final LocalDate LAST_WEEKS = LocalDate.of(2026, 12, 10);

    private final List<String> defects = new ArrayList<>();

    @Test
    void fromOpenWeeksToConfirmedDatesAndARepair(Halqa halqa) {
        assumeThat(LocalDate.now()).as("the mission has days left to plan").isBefore(LAST_WEEKS);
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            proposeAndAccept(screen, page);
            String link = invite(screen, page);
            answerInArabic(chromium, halqa, link);
            String confirmed = confirmWhatSuits(screen, page);
            repair(screen, page, confirmed);
            lookAround(screen);
        }
        assertThat(defects).isEmpty();
    }

    private void proposeAndAccept(Screen screen, Page page) {
        look(screen, "/planning", "before");
        page.navigate("/planning/groups");
        page.click("form[action='/planning/groups/usual'] button");
        look(screen, "/planning/groups", "groups");
        page.navigate("/planning");
        page.click("form[action='/planning/proposal/ask'] button");
        page.waitForURL("**/planning/proposal");
        look(screen, "/planning/proposal", "proposal");
        assertThat(page.locator("input[name='line']").count()).isPositive();
        page.click("button[name='all']");
        page.waitForURL("**/planning");
        look(screen, "/planning", "board");
        assertThat(page.locator(".h-weeks .h-slot").count()).isPositive();
    }

    /** CEFA: nothing is asked of it before, and every other answer in the demo stands beside a second one. */
    private String invite(Screen screen, Page page) {
        look(screen, "/planning/answers", "answers");
        page.locator("form:has(input[value='CEFA']) button").first().click();
        page.waitForSelector("#words-fr");
        String words = page.inputValue("#words-fr");
        snap(page, "link");
        assertThat(words.toLowerCase(java.util.Locale.ROOT)).doesNotContain("psycho", "stress", "parole");
        return words.substring(words.indexOf("http")).strip();
    }

    private void answerInArabic(Chromium chromium, Halqa halqa, String link) {
        try (Screen phone = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK)) {
            Page page = phone.page();
            page.navigate(link + "?lang=ar");
            snap(page, "phone");
            defects.addAll(phone.look());
            page.locator("section.h-card button[value='yes']").first().click();
            page.waitForSelector(".h-banner.calm");
            snap(page, "phone-answered");
            defects.addAll(phone.look());
            assertThat(page.context().cookies())
                    .as("nothing is kept on the phone")
                    .isEmpty();
        }
    }

    private String confirmWhatSuits(Screen screen, Page page) {
        page.navigate("/planning/list");
        Locator answered = page.locator("li:has-text('Ça va : 1') a");
        assertThat(answered.count()).isEqualTo(1);
        answered.click();
        page.waitForURL("**/planning/one/**");
        String one = page.url();
        assertThat(page.textContent("main")).contains("CEFA");
        page.click("form[action$='/confirm'] button");
        page.waitForSelector(".h-pill.go");
        look(screen, one, "confirmed");
        assertThat(page.textContent(".h-pill.go")).contains("confirmée");
        return one;
    }

    private void repair(Screen screen, Page page, String confirmed) {
        page.navigate(confirmed);
        String day = page.getAttribute("main time", "datetime");
        page.navigate("/planning/proposal");
        page.fill("#day", day);
        page.selectOption("#cause", "JOURNEY");
        page.click("form[action='/planning/proposal/repair'] button");
        page.waitForSelector("input[name='line']");
        snap(page, "repair");
        defects.addAll(screen.look());
        page.click("button[name='all']");
        page.waitForURL("**/planning");
        page.navigate(confirmed);
        look(screen, confirmed, "moved");
        assertThat(page.textContent("main")).contains("reportée", "Trajet");
    }

    private void lookAround(Screen screen) {
        for (String view : List.of("month", "list", "map", "budget", "limits", "feeds", "place", "groups/new")) {
            look(screen, "/planning/" + view, view.replace('/', '-'));
        }
    }

    private void look(Screen screen, String path, String name) {
        defects.addAll(screen.open(path, picture(name)));
    }

    private static void snap(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
    }

    private static Path picture(String name) {
        return Path.of("target", "screenshots", "planning-" + name + ".png");
    }
}
