// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.TalkGroup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session is logged without a network, is sent once when it is back, and nothing of it stays after signing out. */
@ExtendWith(HalqaContainer.class)
class OfflineFormIT {

    private static final String READY = "[data-drafts][data-ready]";
    private static final String WAITING = "[data-list] li";
    private static final String KEEP = ".h-foot button[value=keep]";
    private static final String CHOOSE = """
            chosen => chosen.forEach(([name, value]) => {
              document.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
            })
            """;
    private static final String STORED = """
            async () => {
              const database = await new Promise(done => {
                const opening = indexedDB.open('sessions');
                opening.onsuccess = () => done(opening.result);
              });
              const all = name => new Promise(done => {
                const asked = database.transaction(name).objectStore(name).getAll();
                asked.onsuccess = () => done(asked.result);
              });
              const drafts = await all('drafts');
              const key = (await all('keys')).find(kept => kept instanceof CryptoKey);
              database.close();
              return drafts.map(draft => new TextDecoder().decode(draft.sealed)).join() + ' exportable:' + key.extractable;
            }
            """;
    private static final String SIGN_OUT = "form[action='/sign-out'] button";
    private static final String PARTING = "#parting[open]";
    /** Makes all drafts older by some days; how many there are. */
    private static final String AGED = """
            async days => {
              const database = await new Promise(done => {
                const opening = indexedDB.open('sessions');
                opening.onsuccess = () => done(opening.result);
              });
              const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
              const settled = asked => new Promise(done => { asked.onsuccess = () => done(asked.result); });
              const ids = await settled(drafts.getAllKeys());
              for (const id of ids) {
                const row = await settled(drafts.get(id));
                await settled(drafts.put({ ...row, at: row.at - days * 86400000 }, id));
              }
              database.close();
              return ids.length;
            }
            """;

    private static final String LEFT = """
            async () => (await indexedDB.databases()).length + (await caches.keys()).length
              + (await navigator.serviceWorker.getRegistrations()).length + localStorage.length
            """;

    private static Chromium chromium;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page inside(Screen screen, Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        screen.signIn(account[0], account[1]);
        return screen.page();
    }

    private static void ready(Page page, String path) {
        page.navigate(path);
        page.waitForSelector(READY, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** The minutes tell a session from those of other stories. */
    private static void fill(Page page, String needs, int minutes) {
        page.fill("#date", TalkGroup.day().toString());
        page.fill("#minutes", String.valueOf(minutes));
        page.evaluate(
                CHOOSE,
                List.of(
                        List.of("type", "GDP"),
                        List.of("zone", "RSK"),
                        List.of("audience", "TERRAIN"),
                        List.of("themes", "T1"),
                        List.of("languages", "FR"),
                        List.of("language", "fr"),
                        List.of("organisations", "ALCS"),
                        List.of("mode", "ZONE"),
                        List.of("frame", "yes")));
        page.fill("[name='headcount.TS']", "8");
        page.fill("#needs", needs);
        page.fill("#trends", "Une fatigue calme.");
    }

    private static Elements kept(Halqa halqa, int minutes) {
        return new DemoPeople(halqa)
                .psychologist()
                .open("/sessions")
                .document()
                .select(".h-list > li:contains(" + minutes + " min)");
    }

    private static void tenMinutesPass(Page page) {
        for (int minute = 0; minute < 10; minute++) {
            page.clock().fastForward("01:00");
        }
    }

    private static void network(Page page, boolean there) {
        page.context().setOffline(!there);
    }

    @Test
    void whatIsWrittenWithoutANetworkIsSealedAndSentWhenItIsBack(Halqa halqa) {
        try (Screen screen = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK)) {
            Page page = inside(screen, halqa);
            page.clock().install();
            ready(page, "/sessions/new");
            network(page, false);
            ready(page, "/sessions/new");
            assertThat(page.url()).endsWith("/sessions/new");
            fill(page, "Sans le moindre réseau.", 131);
            tenMinutesPass(page);
            page.click("[data-offline] .h-foot button");
            page.waitForSelector(WAITING);
            page.reload();
            page.waitForSelector(WAITING);
            assertThat((String) page.evaluate(STORED)).doesNotContain("réseau").endsWith("exportable:false");
            network(page, true);
            ready(page, "/sessions");
            PlaywrightAssertions.assertThat(page.locator(WAITING)).hasCount(0);
        }
        assertThat(kept(halqa, 131)).as("sent once").hasSize(1);
    }

    @Test
    void twoDevicesOnOneSessionShowBothAndThePersonChooses(Halqa halqa) {
        try (Screen phone = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK);
                Screen desk = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page first = inside(phone, halqa);
            ready(first, "/sessions/new?planned=none");
            fill(first, "Le texte de départ.", 132);
            network(first, false);
            first.click(KEEP);
            first.waitForURL("**/sessions/offline");
            network(first, true);
            ready(first, "/sessions");
            PlaywrightAssertions.assertThat(first.locator(WAITING)).hasCount(0);
            String session = kept(halqa, 132).select("a[href^=/sessions/]").attr("href");

            ready(first, session);
            Page second = inside(desk, halqa);
            ready(second, session);
            second.fill("#needs", "Depuis le second appareil.");
            second.click(KEEP);
            second.waitForURL("**/sessions");
            first.fill("#needs", "Depuis le premier appareil.");
            network(first, false);
            first.click(KEEP);
            first.waitForURL("**/sessions/offline");
            network(first, true);
            ready(first, "/sessions");
            first.click(WAITING + " [data-open]");
            first.waitForSelector(".h-diff");
            assertThat(first.textContent(".h-diff"))
                    .contains("Depuis le premier appareil.", "Depuis le second appareil.");
            first.click(KEEP);
            first.waitForURL("**/sessions");
            ready(first, "/sessions");
            PlaywrightAssertions.assertThat(first.locator(WAITING)).hasCount(0);
        }
    }

    @Test
    void signingOutLeavesNothingInTheBrowser(Halqa halqa) {
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = inside(screen, halqa);
            ready(page, "/sessions/new");
            network(page, false);
            ready(page, "/sessions/new");
            fill(page, "Ne doit pas rester.", 133);
            page.click("[data-offline] .h-foot button");
            page.waitForSelector(WAITING);
            network(page, true);
            page.navigate("/account");
            page.click(SIGN_OUT);
            page.waitForSelector(PARTING);
            assertThat(page.textContent("#parting-heading")).endsWith("1");
            page.click(PARTING + " [data-stay]");
            page.click(SIGN_OUT);
            page.click(PARTING + " [data-lose]");
            page.waitForURL("**/sign-in");
            assertThat(((Number) page.evaluate(LEFT)).intValue()).isZero();
        }
    }

    @Test
    void whoeverSignsOutWithoutANetworkIsAskedAsWell(Halqa halqa) {
        try (Screen screen = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK)) {
            Page page = inside(screen, halqa);
            ready(page, "/sessions/new?planned=none");
            fill(page, "Va se perdre sans réseau.", 134);
            network(page, false);
            page.click(KEEP);
            page.waitForURL("**/sessions/offline");
            network(page, true);
            page.navigate("/account");
            network(page, false);
            page.click(SIGN_OUT);
            page.click(PARTING + " [data-lose]");
            page.waitForSelector("#parting [data-away]");
            network(page, true);
            page.navigate("/account");
            page.click(SIGN_OUT);
            page.waitForURL("**/sign-in");
        }
    }

    @Test
    void aDraftIsDestroyedAfterItsDays(Halqa halqa) {
        try (Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            Page page = inside(screen, halqa);
            ready(page, "/sessions/new?planned=none");
            page.fill("#needs", "Commencé, jamais gardé.");
            page.waitForCondition(() -> ((Number) page.evaluate(AGED, 13)).intValue() == 1);
            ready(page, "/sessions");
            assertThat(page.textContent(WAITING)).contains("Détruit le");
            page.evaluate(AGED, 2);
            ready(page, "/sessions");
            PlaywrightAssertions.assertThat(page.locator(WAITING)).hasCount(0);
        }
    }
}
