// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the circle, on a phone of 360 px, in Arabic: what a thumb has to do until the session is kept. */
@ExtendWith(HalqaContainer.class)
class ThreeMinuteLogIT {

    private static final int MOST_TAPS = 16;
    private static final int MOST_WRITTEN = 4;

    private static Chromium chromium;

    private int taps;
    private int written;

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

    /** A chip that is chosen already, from the plan or by default, costs nothing. */
    private void choose(Page page, String name, String value) {
        if (page.locator("input[name='" + name + "']:checked").count() == 0) {
            tap(page, "label:has(> input[name='" + name + "'][value='" + value + "'])");
        }
    }

    private void tap(Page page, String target) {
        page.click(target);
        taps++;
    }

    private void write(Page page, String field, String words) {
        if (page.inputValue(field).isEmpty()) {
            tap(page, field);
            page.fill(field, words);
            written++;
        }
    }

    @Test
    void aSessionIsKeptWithFewTapsAndFourFields(Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        try (Screen screen = chromium.screen(halqa.base(), Look.ARABIC_NARROW_DARK)) {
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            page.navigate("/sessions");
            tap(page, "a[data-shortcut=n]");
            page.waitForURL("**/sessions/new");
            for (List<String> choice : List.of(
                    List.of("type", "GDP"),
                    List.of("zone", "RSK"),
                    List.of("audience", "TERRAIN"),
                    List.of("themes", "T1"),
                    List.of("languages", "AR"),
                    List.of("organisations", "ALCS"),
                    List.of("mode", "ZONE"),
                    List.of("frame", "yes"),
                    List.of("voluntary", "yes"),
                    List.of("external", "yes"))) {
                choose(page, choice.get(0), choice.get(1));
            }
            write(page, "#minutes", "120");
            write(page, "[name='headcount.TS']", "8");
            write(page, "#needs", "تحتاج المجموعة إلى وقت للتنفس.");
            write(page, "#trends", "تعب هادئ يعود.");
            tap(page, ".h-foot button[value=keep]");
            page.waitForURL("**/sessions");
            assertThat(page.locator("#summary").count()).isZero();
        }
        assertThat(taps).as("taps").isLessThanOrEqualTo(MOST_TAPS);
        assertThat(written).as("fields that are written in").isLessThanOrEqualTo(MOST_WRITTEN);
    }
}
