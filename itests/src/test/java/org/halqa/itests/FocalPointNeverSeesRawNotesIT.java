// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.itests.routes.Material;
import org.halqa.itests.routes.Table;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role on every route: what is not theirs stays shut, and nobody but the author reads a raw word. */
@ExtendWith(HalqaContainer.class)
class FocalPointNeverSeesRawNotesIT {

    private static final String NEEDS =
            "Besoin d’un relais ; Mme Ilham Tazerouti garde la clef du local derrière le palmier.";
    private static final Surfaces RAW = new Surfaces("Tazerouti", "derrière le palmier");
    private static final Table ROUTES = Table.ofRoutes();

    private static DemoPeople people;
    private static Material material;

    @BeforeAll
    static void write(Halqa halqa) {
        people = new DemoPeople(halqa);
        material = new Material(people, NEEDS);
    }

    static Stream<String> roles() {
        return ROUTES.lines().get(0).keySet().stream().skip(3);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void eachRouteAnswersAsTheTableSays(String role, Halqa halqa) {
        List<String> otherwise = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Map<String, String> route : ROUTES.lines()) {
            if (route.get(role).equals("~")) {
                continue;
            }
            Page page = answer(halqa, role, route);
            String name = route.get("method") + " " + route.get("route") + " ";
            if (page.status() != Integer.parseInt(route.get(role))) {
                otherwise.add(name + page.status() + " instead of " + route.get(role));
            }
            if (!role.equals("PSYCHOLOGIST") && !RAW.in(page.bytes()).isEmpty()) {
                seen.add(name);
            }
        }
        assertThat(seen).as("routes on which " + role + " reads raw words").isEmpty();
        assertThat(otherwise).as("answers to " + role).isEmpty();
    }

    private static Page answer(Halqa halqa, String role, Map<String, String> route) {
        Visitor visitor = role.equals("NOBODY") ? halqa.visitor() : people.inside(role);
        String path = material.fill(route.get("route"));
        return route.get("method").equals("GET") ? visitor.open(path) : visitor.post(path, token(visitor));
    }

    /** A form that is the visitor's own in every respect but what it asks for. */
    private static String token(Visitor visitor) {
        String csrf =
                visitor.open("/account").document().select("input[name=_csrf]").val();
        return "version=1&number=1&decision=OPEN&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
    }

    @Test
    void theAuthorReadsHerOwnWords() {
        Page sheet = people.psychologist().open(material.fill("/door/{handed}"));
        assertThat(RAW.in(sheet.bytes())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theTableOfRoutesKeepsToTheTableOfPermissions(String role) {
        Table permissions = Table.ofPermissions();
        assertThat(ROUTES.lines()).filteredOn(route -> !role.equals("NOBODY")).allSatisfy(route -> {
            String permission = permissions.cell("operation", route.get("operation"), role);
            if (permission.equals("-") || permission.equals("never")) {
                assertThat(route.get(role)).as(route.toString()).isIn("403", "404");
            } else if (permission.equals("allow")) {
                assertThat(route.get(role)).as(route.toString()).isNotEqualTo("403");
            }
        });
    }

    @Test
    void everyPageOfTheHouseIsInTheTable(Halqa halqa) {
        assertThat(halqa.probe().pages()).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(ROUTES.lines())
                .anySatisfy(route -> assertThat(route.get("route")).startsWith("/" + page)));
    }
}
