// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Stored;

/** A survey that is open or sealed: how many, ways in, closing. */
final class OpenScreen {

    private final Surveys surveys;
    private final Groups groups;
    private final Formats formats;

    OpenScreen(Surveys surveys, Groups groups, Formats formats) {
        this.surveys = surveys;
        this.groups = groups;
        this.formats = formats;
    }

    /** A group that is invited. */
    public record Invited(String code, Labels label, int number) {}

    View view(PageRequest request, Stored survey) {
        return page(200, request, survey, List.of());
    }

    View page(int status, PageRequest request, Stored survey, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("survey", survey);
        model.put("formats", formats.all());
        model.put("issued", survey.counts().printed() - survey.counts().voided());
        model.put("sealed", survey.phase() == Phase.SEALED);
        model.put("casting", survey.phase() == Phase.CASTING);
        model.put("ways", survey.plan().ways().stream().map(Enum::name).sorted().toList());
        model.put("invited", invited(survey));
        model.put("lost", surveys.boxIsLost(request.caller(), survey.id()));
        model.put("tablet", surveys.tabletCode(request.caller(), survey.id()).orElse(""));
        model.put("link", request.origin() + "/s/" + survey.id());
        model.put("minutes", WholeMinutes.of(survey.seconds()));
        model.put("keys", new TreeMap<>(survey.keys()));
        model.put("voices", surveys.voices(request.caller(), survey.id()).size());
        model.put("results", results(request, survey));
        model.put(
                "pairedUntil",
                surveys.pairedUntil(request.caller(), survey.id()).stream().toList());
        model.put("number", request.field("number").orElse(""));
        model.put("codes", request.field("codes").orElse(""));
        model.put("faults", PlanForm.byField(faults));
        return new View.Page(status, "open", SurveysConsoleTexts.say("page.title"), model);
    }

    /**
     * A part whose results have a page of their own.
     *
     * @param id as the door knows it
     * @param name of the instrument; of nothing for questions of one's own
     */
    public record Result(String id, Labels name, boolean own) {}

    /** Parts that are counted: words of one's own are read and put otherwise instead. */
    private List<Result> results(PageRequest request, Stored survey) {
        return survey.phase() == Phase.SEALED
                ? surveys.questions(request.caller(), survey.id()).stream()
                        .filter(part -> part.items().stream()
                                .anyMatch(item -> !item.scale().isWords()))
                        .map(part -> result(request, survey.id() + ":" + part.id(), part.id()))
                        .toList()
                : List.of();
    }

    private Result result(PageRequest request, String id, String part) {
        return surveys.instruments(request.caller()).stream()
                .filter(each -> each.id().equals(part))
                .map(each -> new Result(id, each.name(), false))
                .findFirst()
                .orElseGet(() -> new Result(id, Ballots.Part.NO_LEAD, true));
    }

    List<Invited> invited(Stored survey) {
        return new TreeMap<>(survey.plan().headcounts())
                .entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> new Invited(each.getKey(), groups.label(each.getKey()), each.getValue()))
                        .toList();
    }

    View endPairing(PageRequest request, Stored survey) {
        Outcome<Stored> ended = surveys.endPairing(request.caller(), survey.id());
        return ended instanceof Outcome.Refused<Stored> refused
                ? page(422, request, survey, refused.faults())
                : new View.Redirect("/surveys/" + survey.id(), SurveysConsoleTexts.say("toast.unpaired"));
    }

    View close(PageRequest request, Stored survey) {
        Outcome<Stored> closed = surveys.close(request.caller(), survey.id());
        return closed instanceof Outcome.Refused<Stored> refused
                ? page(422, request, survey, refused.faults())
                : new View.Redirect("/surveys/" + survey.id(), SurveysConsoleTexts.say("toast.sealed"));
    }
}
