// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.FirstPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.running.Mission;
import org.junit.jupiter.api.Test;

/**
 * A mission is made longer by an amendment; the psychologist of a new installation plans from an empty calendar to confirmed dates; a focal point answers on a phone in
 * Arabic, without an account; a cancelled day is repaired and moves nothing else.
 */
class ProgrammeIsPlannedAndAgreedIT {

    private static final int MORE_MONTHS = 3;

    private final List<String> defects = new ArrayList<>();

    @Test
    void fromAnEmptyCalendarToConfirmedDatesAndARepair() {
        try (Chromium chromium = Chromium.start();
                Installation installation = new Installation("empty-calendar")) {
            Halqa halqa = installation.start();
            FirstPeople people = new FirstPeople(halqa);
            String[] account = people.invited("PSYCHOLOGIST");
            new Mission(people.administrator()).lasts(YearMonth.now().plusMonths(MORE_MONTHS));
            try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
                screen.signIn(account[0], account[1]);
                Page page = screen.page();
                proposeAndAccept(screen, page);
                answerInArabic(chromium, halqa, invite(screen, page));
                List<String> confirmed = confirmAll(screen, page);
                repair(screen, page, confirmed);
                lookAround(screen);
            }
            assertThat(halqa.log().errors()).isEmpty();
        }
        assertThat(defects).isEmpty();
    }

    private void proposeAndAccept(Screen screen, Page page) {
        look(screen, "/planning", "before");
        assertThat(page.locator(".h-weeks .h-slot").count())
                .as("the calendar is empty")
                .isZero();
        page.click("form[action='/planning/groups/usual'] button");
        page.waitForURL("**/planning/groups");
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
            page.click("button[value='all']");
            page.waitForSelector("section.h-card:last-of-type .h-banner.calm");
            snap(page, "phone-answered");
            defects.addAll(phone.look());
            assertThat(page.context().cookies())
                    .as("nothing is kept on the phone")
                    .isEmpty();
        }
    }

    /** The answer is seen beside its date; whatever suits is confirmed. The pages of all dates. */
    private List<String> confirmAll(Screen screen, Page page) {
        page.navigate("/planning/list");
        List<String> dates = page.locator("main li a[href^='/planning/one/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(dates).hasSizeGreaterThan(1);
        assertThat(page.locator("li:has-text('Ça va : 1')").count()).isEqualTo(dates.size());
        for (String date : dates) {
            page.navigate(date);
            page.click("form[action$='/confirm'] button");
            page.waitForSelector(".h-pill.go");
        }
        look(screen, dates.get(0), "confirmed");
        assertThat(page.textContent(".h-pill.go")).contains("confirmée");
        return dates;
    }

    private void repair(Screen screen, Page page, List<String> confirmed) {
        page.navigate(confirmed.get(0));
        String day = day(page);
        Map<String, String> others = days(page, confirmed, day);
        page.navigate("/planning/proposal");
        page.fill("#day", day);
        page.selectOption("#cause", "JOURNEY");
        page.click("form[action='/planning/proposal/repair'] button");
        page.waitForSelector("input[name='line']");
        snap(page, "repair");
        defects.addAll(screen.look());
        page.click("button[name='all']");
        page.waitForURL("**/planning");
        look(screen, confirmed.get(0), "moved");
        assertThat(page.textContent("main")).contains("reportée", "Trajet");
        assertThat(days(page, List.copyOf(others.keySet()), day)).isEqualTo(others);
    }

    /** Days of what does not lie on the day that was cancelled. */
    private static Map<String, String> days(Page page, List<String> dates, String cancelled) {
        Map<String, String> days = new LinkedHashMap<>();
        for (String date : dates) {
            page.navigate(date);
            days.put(date, day(page));
        }
        days.values().removeIf(cancelled::equals);
        return days;
    }

    private static String day(Page page) {
        return page.getAttribute("main time", "datetime");
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
