// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.Surveys.Voice;

/** Comments, to be put into other words before they go to the door. */
final class VoicesDesk {

    private final Surveys surveys;

    VoicesDesk(Surveys surveys) {
        this.surveys = surveys;
    }

    /**
     * An open question, what was written, and what is said instead.
     *
     * @param name its name in the answers
     */
    public record Open(String name, Labels question, List<String> voices, String words) {}

    View view(PageRequest request, Stored survey) {
        return page(200, request, survey, List.of());
    }

    View submit(PageRequest request, Stored survey) {
        Map<String, String> words = new HashMap<>();
        opens(request, survey).forEach(open -> words.put(open.name(), open.words()));
        Outcome<String> handed = surveys.submitVoices(
                request.caller(), survey.id(), request.field("language").orElse("fr"), words);
        return handed instanceof Outcome.Done<String> done
                ? new View.Redirect("/door/" + done.value(), SurveysConsoleTexts.say("toast.voices"))
                : page(422, request, survey, ((Outcome.Refused<String>) handed).faults());
    }

    private View page(int status, PageRequest request, Stored survey, List<Fault> faults) {
        return new View.Page(
                status,
                "voices",
                SurveysConsoleTexts.say("page.title"),
                Map.of(
                        "survey", survey,
                        "opens", opens(request, survey),
                        "language",
                                request.field("language")
                                        .orElse(request.locale().getLanguage()),
                        "faults", PlanForm.byField(faults)));
    }

    private List<Open> opens(PageRequest request, Stored survey) {
        List<Voice> voices = surveys.voices(request.caller(), survey.id());
        return surveys.questions(request.caller(), survey.id()).stream()
                .flatMap(part -> part.items().stream()
                        .filter(item -> item.scale().isWords())
                        .flatMap(item -> Stream.ofNullable(item.wording())
                                .map(wording -> open(request, part.id() + "." + item.id(), wording, voices))))
                .filter(open -> !open.voices().isEmpty())
                .toList();
    }

    private static Open open(PageRequest request, String name, Labels wording, List<Voice> voices) {
        return new Open(
                name,
                wording,
                voices.stream()
                        .filter(voice -> voice.item().equals(name))
                        .map(Voice::words)
                        .toList(),
                request.field("words." + name).orElse(""));
    }
}
