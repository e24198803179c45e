// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.SchedulingProblem.Holiday;
import org.halqa.planning.SchedulingProblem.Pin;
import org.halqa.planning.SchedulingProblem.Site;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.halqa.planning.solver.internal.rules.Breach;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table for all rules: a calendar of June 2026, what is in it, which rules it breaks, and what it costs. */
class CalendarRulesTest {

    private static final Session HELD = at("rsk", "06-02", Slot.AM, "f1");
    private static final Session ANNOUNCED = at("rsk", "06-16", Slot.AM, "f1");

    private static final SchedulingProblem PROBLEM = new SchedulingProblem(
            "june",
            day("06-01"),
            day("06-30"),
            day("06-08"),
            List.of(
                    new Site("RSK", 1, List.of()),
                    new Site("OR", 1, List.of(new DayRange(day("06-24"), day("06-24"), Slot.AM))),
                    new Site("FM", 2, List.of())),
            Map.of(
                    "RSK", Map.of("RSK", 0, "OR", 3, "FM", 1),
                    "OR", Map.of("RSK", 3, "OR", 0, "FM", 2),
                    "FM", Map.of("RSK", 1, "OR", 2, "FM", 0)),
            List.of(
                    new Facilitator(
                            "f1",
                            "RSK",
                            List.of("fr", "ary"),
                            1,
                            2,
                            2,
                            List.of(new DayRange(day("06-26"), day("06-26"), null))),
                    new Facilitator("f2", "FM", List.of("fr"), 2, 5, 2, List.of())),
            26,
            List.of(new SchedulingProblem.Reserved("REPORTING", 6)),
            List.of(new Holiday(day("06-18"), true), new Holiday(day("06-19"), false)),
            List.of(new DayRange(day("06-01"), day("06-30"), null)),
            List.of(
                    group("rsk", "RSK", Audience.TERRAIN, "fr", 1, 3),
                    group("or", "OR", Audience.RELAIS, "ary", 0, 3),
                    group("fm", "FM", Audience.MIXTE, "fr", 0, 3),
                    group("fm2", "FM", Audience.TERRAIN, "fr", 0, 3)),
            List.of(new Pin(HELD, Status.HELD), new Pin(ANNOUNCED, Status.ANNOUNCED)),
            new SchedulingProblem.Weights(20_000, 12_000, 5, 25, 150, 300, 120, 80, 60, 10, 250));

    private static Group group(String id, String zone, Audience audience, String language, int min, int target) {
        List<WeekPattern> weekdays = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                weekdays.add(new WeekPattern(day, Slot.AM));
                weekdays.add(new WeekPattern(day, Slot.PM));
            }
        }
        List<DayRange> blackouts =
                id.equals("rsk") ? List.of(new DayRange(day("06-10"), day("06-10"), Slot.PM)) : List.of();
        List<WeekPattern> preferred = List.of(new WeekPattern(DayOfWeek.TUESDAY, Slot.AM));
        return new Group(
                id, zone, audience, language, 2, min, target, 3, 10, weekdays, preferred, blackouts, 1000, 100);
    }

    private static LocalDate day(String monthDay) {
        return LocalDate.parse("2026-" + monthDay);
    }

    private static Session at(String group, String monthDay, Slot slot, String facilitator) {
        return new Session(group, day(monthDay), slot, facilitator);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                broken("H1", at("rsk", "07-02", Slot.AM, "f1")),
                broken("H2", at("rsk", "06-05", Slot.AM, "f1")),
                broken("H4", at("rsk", "06-14", Slot.AM, "f1")),
                broken("H5", at("rsk", "06-10", Slot.PM, "f1")),
                broken("", at("rsk", "06-10", Slot.AM, "f1")),
                broken("H6", at("rsk", "06-18", Slot.AM, "f1")),
                broken("", at("rsk", "06-19", Slot.AM, "f1")),
                broken("H7", at("or", "06-24", Slot.AM, "f1")),
                broken("", at("or", "06-24", Slot.PM, "f1")),
                broken("H8", at("fm", "06-09", Slot.AM, "f2"), at("fm2", "06-09", Slot.AM, "f2")),
                broken("", at("fm", "06-09", Slot.AM, "f2"), at("fm2", "06-09", Slot.PM, "f2")),
                broken("H9", at("fm", "06-09", Slot.AM, "f2"), at("rsk", "06-09", Slot.PM, "f2")),
                broken("H10", at("fm", "06-09", Slot.AM, "f1"), at("fm2", "06-09", Slot.PM, "f1")),
                broken(
                        "H11",
                        at("rsk", "06-08", Slot.AM, "f1"),
                        at("fm", "06-10", Slot.AM, "f1"),
                        at("fm2", "06-12", Slot.AM, "f1")),
                broken("H12", at("rsk", "06-26", Slot.AM, "f1")),
                broken("H13", at("or", "06-09", Slot.AM, "f2")),
                broken(
                        "H14",
                        at("rsk", "06-22", Slot.AM, "f2"),
                        at("rsk", "06-25", Slot.AM, "f2"),
                        at("or", "06-09", Slot.AM, "f1"),
                        at("fm", "06-10", Slot.AM, "f1"),
                        at("or", "06-15", Slot.AM, "f1"),
                        at("fm", "06-16", Slot.AM, "f1"),
                        at("fm2", "06-17", Slot.AM, "f1")),
                broken("H15", at("rsk", "06-09", Slot.AM, "f1"), at("rsk", "06-11", Slot.AM, "f1")),
                broken("", at("rsk", "06-09", Slot.AM, "f1"), at("rsk", "06-12", Slot.AM, "f1")),
                broken(
                        "H16",
                        at("rsk", "06-09", Slot.AM, "f2"),
                        at("rsk", "06-12", Slot.AM, "f2"),
                        at("rsk", "06-15", Slot.AM, "f2")),
                broken(
                        "H17",
                        at("or", "06-09", Slot.AM, "f1"),
                        at("or", "06-16", Slot.AM, "f1"),
                        at("or", "06-23", Slot.AM, "f1")));
    }

    private static Arguments broken(String rule, Session... sessions) {
        return Arguments.of(rule, List.of(sessions));
    }

    @ParameterizedTest
    @MethodSource
    void rules(String rule, List<Session> sessions) {
        assertThat(breaches(sessions))
                .extracting(Breach::rule)
                .contains(rule.isEmpty() ? new String[0] : new String[] {rule});
        if (rule.isEmpty()) {
            assertThat(breaches(sessions)).isEmpty();
        }
    }

    private static List<Breach> breaches(List<Session> sessions) {
        List<Session> all = new ArrayList<>(sessions);
        all.add(HELD);
        return new CalendarRules(PROBLEM, new PartnerRules(List.of())).breaches(new SchedulingPlan(all));
    }

    @org.junit.jupiter.api.Test
    void whatWasHeldIsMissed() {
        assertThat(new CalendarRules(PROBLEM, new PartnerRules(List.of())).breaches(new SchedulingPlan(List.of())))
                .extracting(Breach::rule)
                .containsExactly("H3");
    }

    @org.junit.jupiter.api.Test
    void aRoomHoldsOneGroupAtATime() {
        List<Session> both = List.of(at("or", "06-23", Slot.AM, "f1"), at("or", "06-23", Slot.AM, "f2"));
        assertThat(breaches(both)).extracting(Breach::rule).contains("H7");
    }

    static Stream<Arguments> terms() {
        Session tuesday = at("rsk", "06-16", Slot.AM, "f1");
        return Stream.of(
                costs("S1", 0, tuesday),
                costs("S2", 10, tuesday),
                costs("S3", 2, tuesday),
                costs("S3", 1, at("fm", "06-09", Slot.AM, "f2")),
                costs("S4", 2, tuesday),
                costs("S4", 1, at("or", "06-09", Slot.AM, "f1")),
                costs("S5", 4, tuesday),
                costs("S5", 0, at("rsk", "06-12", Slot.AM, "f1")),
                costs("S6", 0, tuesday),
                costs("S6", 1, at("rsk", "06-12", Slot.AM, "f1")),
                costs("S7", 1, at("rsk", "06-19", Slot.AM, "f1")),
                costs("S8", 0, tuesday),
                costs("S8", 1, at("rsk", "06-15", Slot.AM, "f1")),
                costs("S9", 1, at("rsk", "06-16", Slot.AM, "f2")),
                costs("S10", 1, at("rsk", "06-16", Slot.AM, "f2")),
                costs("S11", 0, at("fm", "06-09", Slot.AM, "f2"), at("fm2", "06-09", Slot.PM, "f2")),
                costs(
                        "S11",
                        1,
                        at("fm", "06-09", Slot.AM, "f2"),
                        at("fm2", "06-09", Slot.PM, "f2"),
                        at("rsk", "06-10", Slot.AM, "f2")),
                costs("S12", 6, at("or", "06-09", Slot.AM, "f1")),
                // there, on to the next zone, and home: 3 + 2 + 1; a free Wednesday would make two journeys of it
                costs("S12", 6, at("or", "06-09", Slot.AM, "f1"), at("fm", "06-10", Slot.AM, "f1")),
                costs("S12", 8, at("or", "06-09", Slot.AM, "f1"), at("fm", "06-11", Slot.AM, "f1")),
                costs("S13", 3, tuesday));
    }

    private static Arguments costs(String rule, long units, Session... sessions) {
        return Arguments.of(rule, units, List.of(sessions));
    }

    @ParameterizedTest
    @MethodSource
    void terms(String rule, long units, List<Session> sessions) {
        List<Session> all = new ArrayList<>(sessions);
        all.add(HELD);
        SchedulingPlan plan = new SchedulingPlan(all);
        assertThat(new CalendarTerms(PROBLEM, new PartnerRules(List.of()))
                        .of(plan)
                        .of(plan)
                        .terms())
                .filteredOn(term -> term.rule().equals(rule))
                .singleElement()
                .satisfies(term -> assertThat(term.units()).isEqualTo(units));
    }
}
