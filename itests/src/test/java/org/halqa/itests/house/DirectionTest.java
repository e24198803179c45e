// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checks of the house can fail. */
class DirectionTest {

    @Test
    void aHouseInOrderHasNothingToSay() {
        assertThat(violations(
                        room("model"),
                        room("sessions", "sessions.api", "org.halqa.sessions"),
                        room("format.html", "reporting.api", "org.halqa.reporting"),
                        room("anonymisation", "anonymisation.api", "org.halqa.anonymisation.mint")))
                .isEmpty();
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        assertThat(violations(
                        room("model", "texts", "org.halqa.texts"),
                        room("reporting", "sessions.api", "org.halqa.sessions"),
                        room("sessions", "identity", "org.halqa.identity.internal"),
                        room("format.html", "identity.api", "org.halqa.identity"),
                        room("sessions.console", "store.api", "org.halqa.store"),
                        room("testkit", "anonymisation.api", "org.halqa.anonymisation.mint")))
                .extracting(line -> line.substring(line.indexOf(": ") + 2))
                .containsExactlyInAnyOrder(
                        "model is a foundation and leans on texts",
                        "reporting sees org.halqa.sessions of a private area",
                        "sessions leans on identity, an implementation",
                        "format.html is outside and leans on identity.api",
                        "sessions.console reaches into the store: store.api",
                        "testkit is wired to the stamp of the door");
    }

    @Test
    void aPartnerMayNotEmbedItselfInOurLibraries() {
        assertThat(violations(room("partner/org.example.format", "lib.office", "org.apache.poi")))
                .singleElement()
                .asString()
                .contains("is outside and leans on lib.office");
    }

    @Test
    void aScopeGuardOfAnotherAreaIsWelcome() {
        assertThat(violations(room("morocco", "sessions.api", "org.halqa.sessions.spi")))
                .isEmpty();
    }

    @Test
    void aRuleOfAPartnerSeesProblemsAndNeverTheCalendar() {
        assertThat(violations(room("partner/org.example.rule", "planning.api", "org.halqa.planning")))
                .isEmpty();
        assertThat(violations(room("partner/org.example.rule", "planning.api", "org.halqa.planning.agenda")))
                .isNotEmpty();
    }

    @Test
    void circlesAreFoundAroundCorners() {
        assertThat(violations(room("a.api", "b.api", "b"), room("b.api", "c.api", "c"), room("c.api", "a.api", "a")))
                .containsExactly("no cycles: a.api ↔ b.api ↔ c.api");
    }

    @Test
    void internalsAndOtherWaysInAreNamed() {
        Room room = new Room(
                "identity", Set.of("org.halqa.identity.internal"), Map.of(), Map.of("Bundle-Activator", "x.Y"));
        assertThat(violations(room))
                .containsExactlyInAnyOrder(
                        "nothing exports internals: identity exports org.halqa.identity.internal",
                        "no other way in: identity has Bundle-Activator");
    }

    private static Room room(String name) {
        return new Room(name, Set.of(), Map.of(), Map.of());
    }

    private static Room room(String name, String other, String imported) {
        return new Room(name, Set.of(), Map.of(other, Set.of(imported)), Map.of());
    }

    private static List<String> violations(Room... rooms) {
        return Direction.violations(new House(List.of(rooms))).toList();
    }
}
