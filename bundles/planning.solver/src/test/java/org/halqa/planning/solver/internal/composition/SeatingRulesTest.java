// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionPlan.Circle;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.planning.CompositionProblem.Person;
import org.halqa.planning.solver.internal.SearchingPlanner;
import org.halqa.planning.solver.internal.rules.Breach;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table for all rules: who sits where, which rules that breaks, and what it costs. */
class SeatingRulesTest {

    private static final CompositionProblem PROBLEM = new CompositionProblem(
            "table",
            List.of(
                    person("a", "O1", "T1", "TS", Audience.TERRAIN, "fr", "boss", List.of()),
                    person("b", "O1", "T1", "MED", Audience.TERRAIN, "fr", null, List.of("d")),
                    person("c", "O2", "T2", "TS", Audience.TERRAIN, "fr", null, List.of()),
                    person("d", "O2", "T2", "TS", Audience.TERRAIN, "fr", null, List.of()),
                    person("e", "O2", "T2", "TS", Audience.TERRAIN, "fr", null, List.of()),
                    person("r", "O2", "T3", "REL", Audience.RELAIS, "ary", null, List.of()),
                    person("boss", "O1", "T1", "TS", Audience.TERRAIN, "fr", "top", List.of()),
                    person("top", "O1", "T1", "TS", Audience.TERRAIN, "fr", null, List.of())),
            List.of(
                    group("osc", Mode.INTER_OSC, List.of()),
                    group("team", Mode.INTER_TEAM, List.of()),
                    group("zone", Mode.ZONE, List.of()),
                    group("profile", Mode.PROFILE, List.of("TS", "MED"))),
            CompositionProblem.Weights.USUAL);

    private static Person person(
            String id,
            String organisation,
            String team,
            String profile,
            Audience audience,
            String language,
            @Nullable String manager,
            List<String> vetoes) {
        boolean locked = id.equals("c");
        return new Person(
                id,
                organisation,
                team,
                "RSK",
                profile,
                audience,
                id.equals("c") ? List.of("fr", "ary") : List.of(language),
                manager,
                vetoes,
                locked ? "zone" : null,
                false);
    }

    private static Group group(String id, Mode mode, List<String> profiles) {
        return new Group(
                id,
                mode,
                List.of("RSK"),
                List.of(Audience.TERRAIN, Audience.RELAIS),
                List.of("fr", "ary"),
                profiles,
                2,
                3,
                2);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                breaks("", circle("osc", "fr", "a", "c")),
                breaks("H1", circle("osc", "fr", "a", "c"), circle("zone", "fr", "a", "d")),
                breaks("H2", circle("zone", "fr", "a")),
                breaks("H2", circle("osc", "fr", "a", "b", "c", "e")),
                breaks("H3", circle("profile", "ary", "c", "r")),
                breaks("H4", circle("zone", "fr", "c", "r")),
                breaks("H4", circle("zone", "en", "a", "c")),
                breaks("", circle("zone", "ary", "c", "r")),
                breaks("H5", circle("zone", "fr", "a", "boss")),
                breaks("H5", circle("zone", "fr", "a", "top")),
                breaks("H5", circle("osc", "fr", "d", "b")),
                breaks("H7", circle("osc", "fr", "a", "b")),
                breaks("H7", circle("team", "fr", "c", "d")));
    }

    private static Arguments breaks(String rule, Circle... circles) {
        return Arguments.of(rule, new CompositionPlan(List.of(circles)));
    }

    private static Circle circle(String group, String language, String... members) {
        return new Circle(group, language, Arrays.asList(members));
    }

    @ParameterizedTest
    @MethodSource
    void rules(String rule, CompositionPlan plan) {
        List<Breach> breaches = new SeatingRules(PROBLEM, new PartnerRules(List.of())).breaches(plan);
        if (rule.isEmpty()) {
            assertThat(breaches).isEmpty();
        } else {
            assertThat(breaches).extracting(Breach::rule).containsOnly(rule);
        }
    }

    static Stream<Arguments> terms() {
        Circle pair = circle("osc", "fr", "a", "c");
        return Stream.of(
                costs("S1", 5, pair),
                costs("S2", 1, pair),
                costs("S3", 1, pair),
                costs("S3", 0, circle("zone", "ary", "c", "r")),
                costs("S4", 1, circle("zone", "ary", "c", "r")),
                costs("S5", 0, pair),
                costs("S5", 333, circle("osc", "fr", "a", "c", "d")),
                costs("S6", 333, circle("team", "fr", "b", "a", "c")),
                costs("S7", 1, circle("profile", "fr", "a", "b", "c")),
                costs("S8", 0, pair),
                costs("S8", 1, circle("osc", "fr", "a", "c", "d")),
                costs("S9", 2, pair, circle("zone", "fr", "top", "d")),
                costs("S10", 1, pair),
                costs("S10", 0, circle("zone", "fr", "a", "c")));
    }

    private static Arguments costs(String rule, long units, Circle... circles) {
        return Arguments.of(rule, units, new CompositionPlan(List.of(circles)));
    }

    @ParameterizedTest
    @MethodSource
    void terms(String rule, long units, CompositionPlan plan) {
        assertThat(new SearchingPlanner(List::of).price(PROBLEM, plan).terms())
                .filteredOn(term -> term.rule().equals(rule))
                .singleElement()
                .satisfies(term -> assertThat(term.units()).isEqualTo(units));
    }

    @Test
    void aChangeByHandIsRefusedForWhatItBreaksAndNotForWhatWasBroken() {
        SearchingPlanner planner = new SearchingPlanner(List::of);
        CompositionPlan plan =
                new CompositionPlan(List.of(circle("osc", "fr", "a", "c"), circle("zone", "fr", "b", "top", "d")));
        var good = planner.judge(PROBLEM, plan, new CompositionPlan.Seat("d", "osc"));
        assertThat(good.allowed()).isTrue();
        assertThat(good.drawbacks()).isNotEmpty();
        assertThat(planner.judge(PROBLEM, plan, new CompositionPlan.Seat("boss", "osc"))
                        .refusals())
                .extracting(org.halqa.planning.Reason::rule)
                .containsExactly("H5");
    }
}
