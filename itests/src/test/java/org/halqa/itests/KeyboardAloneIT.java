// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who has no mouse, or cannot hold one, gets in. */
@ExtendWith(HalqaContainer.class)
class KeyboardAloneIT {

    private static final int STOPS = 20;

    private static final String FOCUS_IS_SEEN = """
            () => {
              const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
              const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              return marked && box.width > 0 && box.height > 0 && box.top >= 0 && box.left >= 0
                && box.bottom <= innerHeight && box.right <= innerWidth;
            }
            """;

    @ParameterizedTest
    @EnumSource(Look.class)
    void signsInByKeyboard(Look look, Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), look)) {
            Page page = screen.page();
            page.navigate("/sign-in");
            page.evaluate("() => document.activeElement.blur()");

            press(page, "Tab");
            assertThat(focus(page)).as("the first stop").isEqualTo("#main");
            press(page, "Enter");
            goTo(page, "name");
            page.keyboard().type(account[0]);
            press(page, "Tab");
            assertThat(focus(page)).isEqualTo("password");
            assertThat(focusIsSeen(page)).isTrue();
            page.keyboard().type(account[1]);
            press(page, "Enter");
            page.waitForURL(address -> !address.contains("/sign-in"));

            press(page, "Tab");
            assertThat(focus(page)).as("the first stop inside").isEqualTo("#main");
            assertThat(focusIsSeen(page)).isTrue();
            press(page, "Enter");
            press(page, "Tab");
            assertThat((Boolean) page.evaluate("() => document.activeElement.closest('main') !== null"))
                    .as("after the skip link the next stop is in the content")
                    .isTrue();
        }
    }

    /** Goes on with Tab until the field has the focus; each stop on the way must be seen. */
    private static void goTo(Page page, String field) {
        for (int stop = 0; stop < STOPS && !focus(page).equals(field); stop++) {
            press(page, "Tab");
            assertThat(focusIsSeen(page)).as("focus seen on " + focus(page)).isTrue();
        }
        assertThat(focus(page)).isEqualTo(field);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static String focus(Page page) {
        return (String)
                page.evaluate("() => document.activeElement.getAttribute('href') || document.activeElement.id || ''");
    }

    private static boolean focusIsSeen(Page page) {
        return (Boolean) page.evaluate(FOCUS_IS_SEEN);
    }
}
