// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.console.PageRequest;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.spi.SurveyInstrument;

/** The form of a plan: what can be chosen, and what was. */
final class PlanForm {

    private static final List<String> SPLITS = List.of("none", "zone", "profile", "both");
    private static final List<String> SCALES = List.of("agree5", "often5", "yesno", "words", OwnItem.CHOICES);

    private final Surveys surveys;
    private final Groups groups;

    PlanForm(Surveys surveys, Groups groups) {
        this.surveys = surveys;
        this.groups = groups;
    }

    /**
     * An instrument to choose.
     *
     * @param ready false when its wording is not shipped
     */
    public record Choice(
            String id,
            Labels name,
            String terms,
            int questions,
            int seconds,
            boolean wellbeing,
            boolean ready,
            boolean chosen) {}

    /** A question of one's own, as it was typed. */
    public record Question(int number, String fr, String ar, String en, String scale) {

        /** True when nothing stands in it. */
        public boolean isEmpty() {
            return (fr + ar + en).isBlank();
        }
    }

    /** An earlier survey. */
    public record Earlier(String id, Labels title) {}

    TypedPlan typed(PageRequest request) {
        return TypedPlan.of(request, groups);
    }

    List<Fault> faults(TypedPlan typed) {
        return typed.faults(groups);
    }

    SurveyPlan plan(TypedPlan typed) {
        return typed.plan(groups);
    }

    Map<String, Object> model(Caller caller, String own, TypedPlan typed, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("values", typed.values());
        model.put(
                "instruments",
                surveys.instruments(caller).stream()
                        .map(each -> choice(each, typed.instruments()))
                        .toList());
        model.put("questions", questions(typed.values()));
        model.put("scales", SCALES);
        model.put("splits", SPLITS);
        model.put("everybody", List.of(groups.everybody(typed.values())));
        model.put("zones", groups.zones(typed.values()));
        model.put("profiles", groups.profiles(typed.values()));
        model.put("crossed", groups.crossed(typed.values()));
        model.put("waves", Arrays.stream(Wave.values()).map(Enum::name).toList());
        model.put("earlier", earlier(caller, own));
        model.put("extras", Arrays.stream(Extra.values()).map(Enum::name).toList());
        model.put("ways", Arrays.stream(Way.values()).map(Enum::name).toList());
        model.put("chosenWays", typed.ways());
        model.put("faults", byField(faults));
        return model;
    }

    private static Choice choice(SurveyInstrument instrument, List<String> chosen) {
        return new Choice(
                instrument.id(),
                instrument.name(),
                instrument.licence().terms(),
                instrument.items().size(),
                instrument.seconds(),
                instrument.wellbeing(),
                instrument.items().stream().allMatch(item -> item.wording() != null),
                chosen.contains(instrument.id()));
    }

    private static List<Question> questions(Map<String, String> values) {
        return IntStream.rangeClosed(1, new TypedQuestions(values).shown())
                .mapToObj(number -> new Question(
                        number,
                        values.getOrDefault("q" + number + ".fr", ""),
                        values.getOrDefault("q" + number + ".ar", ""),
                        values.getOrDefault("q" + number + ".en", ""),
                        values.getOrDefault("q" + number + ".scale", "")))
                .toList();
    }

    private List<Earlier> earlier(Caller caller, String own) {
        return surveys.mine(caller).stream()
                .filter(each -> each.plan().wave() == Wave.BEFORE && !each.id().equals(own))
                .map(each -> new Earlier(each.id(), each.plan().title()))
                .toList();
    }

    /** The first reason of each field. */
    static Map<String, Message> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::reason, (first, second) -> first));
    }
}
