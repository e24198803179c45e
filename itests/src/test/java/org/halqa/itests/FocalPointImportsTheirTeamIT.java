// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred people come from a file; as long as ten rows are bad, none of them comes in. */
@ExtendWith(HalqaContainer.class)
class FocalPointImportsTheirTeamIT {

    private static final int ROWS = 200;
    private static final int BAD = 10;
    private static final String PEOPLE = "main .h-list > li";

    private static FilePayload file(int bad) {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(at -> "Zztest%03d Zzimport;;%s;ADM;fr;;non".formatted(at, at < bad ? "Lune" : "RSK"))
                .collect(Collectors.joining("\n"));
        String text = "name;arabicName;zone;profile;languages;manager;direct\n" + rows + "\n";
        return new FilePayload("equipe.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void allOfAFileOrNothing(Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("FOCAL_POINT");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            page.navigate("/rosters");
            int before = people(page);

            check(page, file(BAD));
            assertThat(page.textContent("#bad-heading")).startsWith(BAD + " lignes");
            PlaywrightAssertions.assertThat(page.locator("#summary li")).hasCount(BAD);
            assertThat(page.locator("#summary li").allTextContents())
                    .allSatisfy(line -> assertThat(line).containsPattern("Ligne \\d+ · colonne C \\(Zone\\)"));
            page.navigate("/rosters");
            assertThat(people(page)).as("nothing is half imported").isEqualTo(before);

            check(page, file(0));
            page.click("button[value=keep]");
            page.waitForURL("**/rosters");
            assertThat(people(page)).isEqualTo(before + ROWS);

            page.fill("#q", "zztest017");
            page.click("form[role=search] button");
            PlaywrightAssertions.assertThat(page.locator(PEOPLE)).hasCount(1);
            assertThat(page.url()).doesNotContain("zztest017");
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void herPagesCanBeReadByEverybody(Look look, Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("FOCAL_POINT");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), look)) {
            screen.signIn(account[0], account[1]);
            List<String> found = new ArrayList<>();
            for (String place : List.of("/rosters", "/rosters/new", "/rosters/import")) {
                found.addAll(screen.open(place, picture(look, place)));
            }
            assertThat(found).isEmpty();
        }
    }

    private static Path picture(Look look, String place) {
        String name = "focal-point-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-') + place.replace('/', '-');
        return Path.of("target", "screenshots", name + ".png");
    }

    private static int people(Page page) {
        return page.locator(PEOPLE).count();
    }

    private static void check(Page page, FilePayload file) {
        page.navigate("/rosters/import");
        page.setInputFiles("#file", file);
        page.click("button[value=check]");
        page.waitForLoadState();
    }
}
