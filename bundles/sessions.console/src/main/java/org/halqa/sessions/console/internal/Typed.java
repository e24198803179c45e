// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.model.Outcome.Fault;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.Numerals;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.SessionRecord.Frame;
import org.halqa.sessions.spi.Agenda.Planned;
import org.halqa.sessions.spi.KnownGroups;

/** What stands in the form, exactly as it was typed, and the record that it makes. */
final class Typed {

    private static final List<String> SINGLE = List.of(
            "version",
            "type",
            "date",
            "start",
            "minutes",
            "zone",
            "audience",
            "mode",
            "frame",
            "language",
            "needs",
            "trends",
            "outsideReason",
            "voluntary",
            "external",
            "silent",
            "planned",
            "climate",
            "difficulties",
            "resources",
            "intercultural",
            "followUp");
    private static final List<String> SEVERAL = List.of("languages", "themes", "organisations", "details", "tools");
    private static final String YES = "yes";
    private static final List<String> WORDS = List.of("needs", "trends");
    private static final String SEATS = "headcount.";
    private static final int AN_HOUR = 60;

    private final Map<String, String> single = new HashMap<>();
    private final Map<String, List<String>> several = new HashMap<>();
    private final Map<String, String> seats = new LinkedHashMap<>();

    private Typed() {
        SINGLE.forEach(name -> single.put(name, ""));
        SEVERAL.forEach(name -> several.put(name, List.of()));
    }

    /** The fields of a sent form. */
    static Typed of(PageRequest request, List<String> profiles) {
        Typed typed = new Typed();
        SINGLE.forEach(name -> typed.single.put(name, request.field(name).orElse("")));
        SEVERAL.forEach(name -> typed.several.put(name, List.copyOf(request.fields(name))));
        profiles.forEach(
                code -> typed.seats.put(code, request.field(SEATS + code).orElse("")));
        // A browser's day and hour fields show one spelling only and would come back empty with any other.
        typed.single.computeIfPresent(
                "date",
                (name, day) -> Numerals.day(day).map(LocalDate::toString).orElse(day));
        typed.single.computeIfPresent(
                "start",
                (name, hour) -> Numerals.hour(hour).map(LocalTime::toString).orElse(hour));
        return typed;
    }

    /** A new form: today, in the language of the page. */
    static Typed fresh(LocalDate today, String language) {
        Typed typed = new Typed();
        typed.single.put("date", today.toString());
        typed.single.put("language", language);
        return typed;
    }

    /** A new form that opens with what was planned. */
    static Typed planned(Planned plan, String language) {
        Typed typed = fresh(plan.date(), language);
        LocalTime start = plan.start();
        typed.single.putAll(Map.of(
                "planned", plan.id(),
                "type", plan.type(),
                "mode", plan.mode(),
                "zone", plan.zone(),
                "audience", plan.audience(),
                "start", start == null ? "" : start.toString(),
                "minutes", plan.minutes() == 0 ? "" : Integer.toString(plan.minutes())));
        typed.several.put("languages", plan.languages());
        typed.several.put("organisations", plan.organisations());
        return typed;
    }

    /** A form for a group that was composed: its codes, and as many people as it has. */
    static Typed grouped(KnownGroups.Group group, LocalDate today, String language) {
        Typed typed = fresh(today, language);
        typed.single.putAll(Map.of("mode", group.mode(), "zone", group.zones().get(0), "audience", group.audience()));
        typed.several.put("languages", List.of(group.language()));
        typed.several.put("organisations", group.organisations());
        group.headcount().forEach((profile, people) -> typed.seats.put(profile, Integer.toString(people)));
        return typed;
    }

    /** A stored session. */
    static Typed of(SessionRecord record, int version) {
        Typed typed = new Typed();
        LocalTime start = record.start();
        typed.single.putAll(Map.of(
                "version", Integer.toString(version),
                "type", record.type(),
                "date", record.date().toString(),
                "minutes", Integer.toString(record.minutes()),
                "zone", record.zone(),
                "audience", record.audience(),
                "mode", record.mode(),
                "language", record.language(),
                "needs", record.needs(),
                "trends", record.trends()));
        typed.single.put("start", start == null ? "" : start.toString());
        typed.putFrame(record);
        typed.putInternal(record.internal());
        typed.single.put("outsideReason", record.outsideReason());
        typed.several.put("languages", record.languages());
        typed.several.put("themes", record.themes());
        typed.several.put("organisations", record.organisations());
        record.headcount().forEach((code, people) -> typed.seats.put(code, Integer.toString(people)));
        return typed;
    }

    private void putFrame(SessionRecord record) {
        single.put("frame", record.frame().set() ? YES : "");
        single.put("voluntary", record.frame().voluntary() ? YES : "");
        single.put("external", record.frame().external() ? YES : "");
        single.put("silent", record.silent() ? YES : "");
    }

    private void putInternal(InternalHalf half) {
        single.put("climate", half.climate());
        single.put("difficulties", half.difficulties());
        single.put("resources", half.resources());
        single.put("intercultural", half.intercultural());
        single.put("followUp", half.followUp());
        several.put("details", half.details());
        several.put("tools", half.tools());
    }

    /** One value. */
    String text(String name) {
        return single.getOrDefault(name, "");
    }

    /** The chosen codes of a field. */
    List<String> codes(String name) {
        return several.getOrDefault(name, List.of());
    }

    /** What stands in the seat count of a profile. */
    String seats(String profile) {
        return seats.getOrDefault(profile, "");
    }

    Typed with(String name, String value) {
        single.put(name, value);
        return this;
    }

    /** Every single value by its name. */
    Map<String, String> values() {
        return Map.copyOf(single);
    }

    /** What cannot be read as a day, an hour or a number. */
    List<Fault> unreadable() {
        List<Fault> faults = new ArrayList<>();
        if (Numerals.day(text("date")).isEmpty()) {
            faults.add(new Fault("date", Part.say("form.date.unread")));
        }
        if (Numerals.number(text("minutes")).isEmpty()) {
            faults.add(new Fault("minutes", Part.say("form.minutes.unread")));
        }
        if (!text("start").isBlank() && Numerals.hour(text("start")).isEmpty()) {
            faults.add(new Fault("start", Part.say("form.start.unread")));
        }
        seats.forEach((code, typed) -> {
            if (!typed.isBlank() && Numerals.number(typed).isEmpty()) {
                faults.add(new Fault(SEATS + code, Part.say("form.number.unread")));
            }
        });
        return faults;
    }

    /** The record; in place of what cannot be read stands something harmless, so that the rest can be checked. */
    SessionRecord record(CivilClock clock) {
        return new SessionRecord(
                text("type"),
                text("mode"),
                Numerals.day(text("date")).orElseGet(clock::today),
                Numerals.hour(text("start")).orElse(null),
                clock.zone(),
                Numerals.number(text("minutes")).orElse(AN_HOUR),
                text("zone"),
                text("audience"),
                codes("languages"),
                headcount(),
                codes("organisations"),
                codes("themes"),
                new Frame(ticked("frame"), ticked("voluntary"), ticked("external")),
                false,
                text("language"),
                text("needs"),
                text("trends"),
                text("outsideReason"),
                ticked("silent"),
                new InternalHalf(
                        text("climate"),
                        codes("details"),
                        codes("tools"),
                        text("difficulties"),
                        text("resources"),
                        text("intercultural"),
                        text("followUp")));
    }

    private boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    private Map<String, Integer> headcount() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        seats.forEach((code, typed) -> Numerals.number(typed).ifPresent(people -> counted.put(code, people)));
        return counted;
    }

    /** True once something beside the day stands in it. */
    boolean isBegun() {
        return !text("type").isBlank()
                || !text("needs").isBlank()
                || !text("trends").isBlank()
                || !codes("themes").isEmpty();
    }

    /** How many of the seven fields of the report say something; silence that is meant says something. */
    int filled() {
        long words = Stream.of("type", "audience", "needs", "trends")
                .filter(name -> !text(name).isBlank() || ticked("silent") && WORDS.contains(name))
                .count();
        long readable = Stream.of(Numerals.day(text("date")), Numerals.number(text("minutes")))
                .filter(Optional::isPresent)
                .count();
        return (int) (words + readable) + (codes("themes").isEmpty() ? 0 : 1);
    }
}
