// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main pages in a browser, as each role sees them, from left to right and from right to left. */
@ExtendWith(HalqaContainer.class)
class FrenchAndArabicPagesIT {

    private static final List<String> PLACES = List.of(
            "/",
            "/planning",
            "/planning/budget",
            "/planning/limits",
            "/sessions",
            "/sessions/new",
            "/sessions/frame",
            "/groups",
            "/groups/new",
            "/door",
            "/door/numbers",
            "/reports",
            "/reports/overview",
            "/reports/needs",
            "/deliverables",
            "/deliverables/final-report",
            "/deliverables/restitution",
            "/deliverables/issued",
            "/deliverables/recommendations",
            "/deliverables/formats",
            "/surveys",
            "/surveys/new",
            "/surveys/import",
            "/addresses",
            "/dates",
            "/surveys/thermometer",
            "/instruments",
            "/programme",
            "/modules",
            "/people",
            "/record",
            "/account");

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

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rolesAndLooks")
    void everyPageCanBeReadByEverybody(String role, Look look, Halqa halqa) {
        String[] account = new DemoPeople(halqa).account(role);
        try (Screen screen = chromium.screen(halqa.base(), look)) {
            List<String> found = new ArrayList<>(screen.open("/sign-in", picture(role, look, "/sign-in")));
            screen.signIn(account[0], account[1]);
            for (String place : places(screen)) {
                found.addAll(screen.open(place, picture(role, look, place)));
            }
            assertThat(found).isEmpty();
        }
    }

    private static Stream<Arguments> rolesAndLooks() {
        return Stream.of("PSYCHOLOGIST", "READER", "COORDINATION", "ADMIN")
                .flatMap(role -> Stream.of(Look.values()).map(look -> Arguments.of(role, look)));
    }

    /** The main places, with the first text at the door and the first report where the person has one. */
    private static List<String> places(Screen screen) {
        List<String> places = new ArrayList<>(PLACES);
        screen.link("/door", "main .h-list a[href^='/door/']").ifPresent(places::add);
        screen.link("/reports", "main .h-list a[href^='/reports/']").ifPresent(places::add);
        return places;
    }

    private static Path picture(String role, Look look, String place) {
        String name =
                place.replaceFirst("^/(door|reports)/[^/]{12,}$", "/$1/first").replace('/', '-');
        return Path.of(
                "target",
                "screenshots",
                (role + "-" + look.name()).toLowerCase(Locale.ROOT).replace('_', '-') + name + ".png");
    }
}
