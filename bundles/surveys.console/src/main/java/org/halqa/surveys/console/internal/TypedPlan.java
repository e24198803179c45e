// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.model.Labels;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;

/**
 * What was typed into the form of a plan, as it was typed.
 *
 * @param values field to text
 * @param instruments ids that were ticked
 * @param ways names that were ticked
 */
record TypedPlan(Map<String, String> values, List<String> instruments, List<String> ways) {

    /** Begins the name of the field with the number of people of a group. */
    static final String HEAD = "head.";

    private static final String EXTRA = "extra.";
    private static final List<String> LANGUAGES = List.of("fr", "ar", "en");
    private static final Map<String, List<String>> SPLITS = Map.of(
            "none", List.of(),
            "zone", List.of("zone"),
            "profile", List.of("profile"),
            "both", List.of("zone", "profile"));

    TypedPlan {
        values = Map.copyOf(values);
        instruments = List.copyOf(instruments);
        ways = List.copyOf(ways);
    }

    /** An empty form; the information text is there to be changed. */
    static TypedPlan empty() {
        Map<String, String> values = new HashMap<>();
        plainFields().forEach(field -> values.put(field, ""));
        values.put("wave", Wave.ONCE.name());
        values.put("split", "none");
        values.put("oneByOne", "yes");
        words(values, "info", SurveysConsoleTexts.labels("information.default"));
        return new TypedPlan(values, List.of(), List.of(Way.HAT.name()));
    }

    static TypedPlan of(PageRequest request, Groups groups) {
        Map<String, String> values = new HashMap<>();
        Stream.concat(plainFields(), allGroups(groups))
                .forEach(field -> values.put(field, request.field(field).orElse("")));
        return new TypedPlan(values, request.fields("instrument"), request.fields("way"));
    }

    static TypedPlan of(SurveyPlan plan) {
        Map<String, String> values = new HashMap<>();
        plainFields().forEach(field -> values.put(field, ""));
        words(values, "title", plan.title());
        words(values, "info", plan.information());
        values.put("wave", plan.wave().name());
        values.put("pair", plan.pair());
        values.put("split", plan.filters().size() == 2 ? "both" : String.join("", plan.filters()));
        values.computeIfPresent("split", (field, split) -> split.isEmpty() ? "none" : split);
        values.put("oneByOne", plan.oneByOne() ? "yes" : "no");
        values.put("longOnPurpose", plan.longOnPurpose() ? "yes" : "");
        plan.extras().forEach(extra -> values.put(EXTRA + extra.name(), "yes"));
        plan.headcounts().forEach((group, number) -> values.put(HEAD + group, String.valueOf(number)));
        TypedQuestions.put(values, plan.items());
        return new TypedPlan(
                values, plan.instruments(), plan.ways().stream().map(Enum::name).toList());
    }

    static void words(Map<String, String> values, String field, Labels labels) {
        values.put(field + ".fr", labels.fr());
        values.put(field + ".ar", labels.ar());
        values.put(field + ".en", labels.en());
    }

    private static Stream<String> plainFields() {
        Stream<String> words =
                Stream.of("title", "info").flatMap(each -> LANGUAGES.stream().map(in -> each + "." + in));
        Stream<String> choices = Stream.concat(
                Stream.of("wave", "pair", "split", "oneByOne", "longOnPurpose", "version"),
                Stream.of(Extra.values()).map(extra -> EXTRA + extra.name()));
        return Stream.of(TypedQuestions.fields(), words, choices).flatMap(each -> each);
    }

    private static Stream<String> allGroups(Groups groups) {
        return Stream.of(
                        Stream.of(groups.everybody(Map.of())),
                        groups.zones(Map.of()).stream(),
                        groups.profiles(Map.of()).stream(),
                        groups.crossed(Map.of()).stream().flatMap(row -> row.groups().stream()))
                .flatMap(each -> each)
                .map(Groups.Group::field);
    }

    private String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** What keeps this from being a plan at all; the rest is said when the plan is checked. */
    List<Fault> faults(Groups groups) {
        List<Fault> faults = new ArrayList<>();
        if (text("title.fr").isEmpty()) {
            faults.add(new Fault("title", SurveysConsoleTexts.say("fault.title")));
        }
        if (text("info.fr").isEmpty()) {
            faults.add(new Fault("information", SurveysConsoleTexts.say("fault.information")));
        }
        faults.addAll(new TypedQuestions(values).faults());
        counted(groups)
                .filter(group -> !group.number().isEmpty() && number(group).isEmpty())
                .findFirst()
                .ifPresent(group ->
                        faults.add(new Fault("headcounts", SurveysConsoleTexts.say("fault.number", group.label()))));
        return faults;
    }

    /** The plan; only for values without {@link #faults}. */
    SurveyPlan plan(Groups groups) {
        return new SurveyPlan(
                labels("title"),
                waves().getOrDefault(text("wave"), Wave.ONCE),
                text("wave").equals(Wave.AFTER.name()) ? text("pair") : "",
                instruments,
                new TypedQuestions(values).items(),
                SPLITS.getOrDefault(text("split"), List.of()),
                counted(groups)
                        .filter(group ->
                                number(group).filter(people -> people > 0).isPresent())
                        .collect(Collectors.toMap(
                                Groups.Group::code, group -> number(group).orElseThrow())),
                Stream.of(Way.values()).filter(way -> ways.contains(way.name())).collect(Collectors.toSet()),
                !text("oneByOne").equals("no"),
                text("longOnPurpose").equals("yes"),
                Stream.of(Extra.values())
                        .filter(extra -> text(EXTRA + extra.name()).equals("yes"))
                        .collect(Collectors.toSet()),
                labels("info"));
    }

    private static Map<String, Wave> waves() {
        return Stream.of(Wave.values()).collect(Collectors.toMap(Wave::name, wave -> wave));
    }

    private Labels labels(String field) {
        return new Labels(text(field + ".fr"), text(field + ".ar"), text(field + ".en"));
    }

    /** The groups of the chosen distinction. */
    private Stream<Groups.Group> counted(Groups groups) {
        return switch (text("split")) {
            case "zone" -> groups.zones(values).stream();
            case "profile" -> groups.profiles(values).stream();
            case "both" -> groups.crossed(values).stream().flatMap(row -> row.groups().stream());
            default -> Stream.of(groups.everybody(values));
        };
    }

    private static Optional<Integer> number(Groups.Group group) {
        String typed = group.number().strip();
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    int version() {
        return text("version").matches("\\d{1,8}") ? Integer.parseInt(text("version")) : 0;
    }
}
