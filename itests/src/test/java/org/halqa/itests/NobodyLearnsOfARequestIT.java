// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.routes.Table;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody says on a phone, in Arabic and without an account, with whom they would rather not be. The psychologist composes and locks:
 * the two are apart, and no page of any role shows why, or that anything was said.
 */
@ExtendWith(HalqaContainer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NobodyLearnsOfARequestIT {

    private static final String ASKS = "Zoubida Qamarnour";
    private static final String OTHER = "Mokhtar Zahrawani";
    /** As nobody but the one who asks writes it, so that it can be looked for. */
    private static final String TYPED = "مختار  الزهراواني";

    private static final Surfaces SAID = new Surfaces("مختار الزهراواني", TYPED);

    @Test
    @Order(1)
    void saidOnAPhoneInArabicWithoutAnAccount(Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("FOCAL_POINT");
        try (Chromium chromium = Chromium.start();
                Screen desk = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT);
                Screen phone = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK)) {
            desk.signIn(account[0], account[1]);
            add(desk.page(), ASKS);
            add(desk.page(), OTHER);
            desk.page().navigate("/rosters");
            desk.page().click("li:has-text('" + ASKS + "') a");
            desk.page().click("form[action$='/link'] button");
            String link = desk.page().inputValue("#link");
            assertThat(link).contains("/mot#");

            Page page = phone.page();
            page.navigate(link);
            assertThat(page.url()).as("the secret leaves the address at once").doesNotContain("#");
            assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
            page.fill("#name", TYPED);
            page.click("form[action='/mot'] button");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("حُفظ ذلك");
            assertThat(page.content()).doesNotContain(TYPED);
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    private static void add(Page page, String name) {
        page.navigate("/rosters/new");
        page.fill("#name", name);
        page.click("label:has(input[name=zone][value=BMK])");
        page.selectOption("#profile", "TS");
        page.click("label:has(input[name=languages][value=FR])");
        page.click("label:has(input[name=languages][value=ARY])");
        page.click("main form .h-foot button");
        page.waitForURL("**/rosters");
    }

    @Test
    @Order(2)
    void thePsychologistComposesAndLocksAndTheTwoAreApart(Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            page.navigate("/groups/new");
            for (String chosen : List.of("audience=TERRAIN", "zones=BMK", "languages=FR", "languages=ARY")) {
                String[] pair = chosen.split("=");
                page.click("label:has(input[name=%s][value=%s])".formatted(pair[0], pair[1]));
            }
            page.click("label:has(input[name=mode][value=ZONE])");
            page.click("main form .h-foot button");
            page.waitForURL("**/groups");

            List<String> cards = page.locator(".h-cards > section").allTextContents();
            assertThat(cards).anySatisfy(card -> assertThat(card).containsAnyOf(ASKS, OTHER));
            assertThat(cards).noneSatisfy(card -> assertThat(card).contains(ASKS, OTHER));
            refusedLikeAnyOther(page);

            String group = ".h-cards > section:has-text('" + seated(cards) + "')";
            page.click(group + " form[action$='/lock'] button");
            PlaywrightAssertions.assertThat(page.locator(group)).containsText("Verrouillé");
            PlaywrightAssertions.assertThat(page.locator(group)).containsText("Noter une séance");
        }
    }

    private static String seated(List<String> cards) {
        return cards.stream().anyMatch(card -> card.contains(ASKS)) ? ASKS : OTHER;
    }

    /** Where the other sits: the same words as for a link at work and for the lot. */
    private static void refusedLikeAnyOther(Page page) {
        String waiting = page.locator("li:has-text('" + ASKS + "')").count() > 0 ? ASKS : OTHER;
        Locator closed = page.locator("details:not([open]):has(li:has-text('" + waiting + "')) > summary");
        while (closed.count() > 0) {
            closed.first().click();
        }
        page.click("li:has-text('" + waiting + "') a");
        page.waitForURL("**/groups/seat/**");
        assertThat(page.textContent("main")).doesNotContain("préfère", "veto", "véto");
        page.navigate("/groups");
    }

    @Test
    @Order(3)
    void noPageOfAnyRoleShowsWhatWasSaid(Halqa halqa) {
        DemoPeople people = new DemoPeople(halqa);
        List<String> roles =
                Table.ofRoutes().lines().get(0).keySet().stream().skip(4).toList();
        for (String role : roles) {
            Visitor visitor = people.inside(role);
            assertThat(pages())
                    .allSatisfy(path -> assertThat(SAID.in(visitor.open(path).bytes()))
                            .as(role + " on " + path)
                            .isEmpty());
        }
    }

    private static Stream<String> pages() {
        return Table.ofRoutes().lines().stream()
                .filter(route -> "GET".equals(route.get("method")))
                .map((Map<String, String> route) -> String.valueOf(route.get("route")))
                .filter(path -> !path.contains("{"));
    }
}
