// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.halqa.planning.agenda.PlannedGroup;

/**
 * What was typed into the form of a group, as it was typed.
 *
 * @param values field to text
 * @param several field to what was ticked
 */
record TypedGroup(Map<String, String> values, Map<String, List<String>> several) {

    private static final List<String> SINGLE = List.of(
            "version",
            "zone",
            "audience",
            "mode",
            "type",
            "language",
            "minutes",
            "sessionQuarters",
            "minSessions",
            "targetSessions",
            "gapMinDays",
            "gapMaxDays");
    private static final List<String> SEVERAL = List.of("organisations", "allowed", "preferred");

    TypedGroup {
        values = Map.copyOf(values);
        several = Map.copyOf(several);
    }

    static TypedGroup of(PageRequest request) {
        Map<String, String> values = new HashMap<>();
        SINGLE.forEach(field -> values.put(field, request.field(field).orElse("")));
        Map<String, List<String>> several = new HashMap<>();
        SEVERAL.forEach(field -> several.put(field, request.fields(field)));
        return new TypedGroup(values, several);
    }

    static TypedGroup of(PlannedGroup group) {
        Map<String, String> values = new HashMap<>();
        values.put("version", Integer.toString(group.version()));
        values.put("zone", group.zone());
        values.put("audience", group.audience().name());
        values.put("mode", group.mode());
        values.put("type", group.type());
        values.put("language", group.language());
        values.put("minutes", Integer.toString(group.minutes()));
        values.put("sessionQuarters", Integer.toString(group.sessionQuarters()));
        values.put("minSessions", Integer.toString(group.minSessions()));
        values.put("targetSessions", Integer.toString(group.targetSessions()));
        values.put("gapMinDays", Integer.toString(group.gapMinDays()));
        values.put("gapMaxDays", Integer.toString(group.gapMaxDays()));
        return new TypedGroup(
                values,
                Map.of(
                        "organisations", group.organisations(),
                        "allowed", text(group.allowed()),
                        "preferred", text(group.preferred())));
    }

    /** An empty form: half a day, mornings from Monday to Friday. */
    static TypedGroup fresh(String zone) {
        List<WeekPattern> mornings = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new WeekPattern(day, Slot.AM))
                .toList();
        return of(new PlannedGroup(
                "",
                0,
                0,
                zone,
                Audience.TERRAIN,
                "INTER_OSC",
                "GDP",
                "FR",
                List.of(),
                120,
                2,
                1,
                2,
                14,
                42,
                mornings,
                List.of(),
                ""));
    }

    private static List<String> text(List<WeekPattern> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.day().name() + "-" + pattern.slot().name())
                .toList();
    }

    PlannedGroup group(String id, String roster) {
        return new PlannedGroup(
                id,
                number("version"),
                0,
                text("zone"),
                Stream.of(Audience.values())
                        .filter(one -> one.name().equals(text("audience")))
                        .findFirst()
                        .orElse(Audience.TERRAIN),
                text("mode"),
                text("type"),
                text("language"),
                list("organisations"),
                number("minutes"),
                number("sessionQuarters"),
                number("minSessions"),
                number("targetSessions"),
                number("gapMinDays"),
                number("gapMaxDays"),
                patterns("allowed"),
                patterns("preferred"),
                roster);
    }

    private String text(String field) {
        return values.getOrDefault(field, "");
    }

    private List<String> list(String field) {
        return several.getOrDefault(field, List.of());
    }

    /** The number, or -1 when it is none: out of every range. */
    private int number(String field) {
        String typed = text(field).strip();
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private List<WeekPattern> patterns(String field) {
        return list(field).stream()
                .map(TypedGroup::pattern)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WeekPattern> pattern(String typed) {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(Slot.values()).map(slot -> new WeekPattern(day, slot)))
                .filter(one -> typed.equals(one.day().name() + "-" + one.slot().name()))
                .findFirst();
    }
}
