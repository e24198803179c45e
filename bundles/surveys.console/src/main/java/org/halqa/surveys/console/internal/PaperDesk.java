// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.Ballots.Receipt;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Difference;
import org.halqa.surveys.Surveys.Slip;
import org.halqa.surveys.Surveys.Stored;

/**
 * Paper: a form in two languages, and typing it in twice. Nothing is kept between the two times but what the page itself carries.
 */
final class PaperDesk {

    private final Surveys surveys;
    private final Ballots ballots;
    private final Groups groups;

    PaperDesk(Surveys surveys, Ballots ballots, Groups groups) {
        this.surveys = surveys;
        this.ballots = ballots;
        this.groups = groups;
    }

    /**
     * A question on paper, in both languages.
     *
     * @param led true when what is said before it is another than that of the question above
     */
    public record Both(Asked french, Asked arabic, boolean led) {}

    /** A question that was typed in differently, with the words of both answers. */
    public record Differing(Asked question, String once, String again) {}

    View form(Stored survey) {
        return sheet(survey)
                .<View>map(sheet -> View.Page.of(
                        "paper",
                        SurveysConsoleTexts.say("page.title"),
                        Map.of("survey", survey, "questions", both(sheet), "sheet", sheet)))
                .orElseGet(View.NotFound::new);
    }

    private static List<Both> both(Sheet sheet) {
        List<Asked> french = Asked.all(sheet.parts(), Locale.FRENCH, Map.of());
        List<Asked> arabic = Asked.all(sheet.parts(), Locale.forLanguageTag("ar"), Map.of());
        return IntStream.range(0, french.size())
                .mapToObj(at -> new Both(
                        french.get(at),
                        arabic.get(at),
                        at == 0
                                || !french.get(at)
                                        .lead()
                                        .equals(french.get(at - 1).lead())))
                .toList();
    }

    private Optional<Sheet> sheet(Stored survey) {
        return survey.plan().ways().contains(Way.PAPER) ? ballots.sheet(survey.id()) : Optional.empty();
    }

    View first(PageRequest request, Stored survey) {
        return sheet(survey)
                .map(sheet -> entry(200, request, survey, sheet, Map.of(), Map.of(), List.of(), List.of()))
                .orElseGet(View.NotFound::new);
    }

    /** The first time, the second time, or the second time again with the differences in view. */
    View typed(PageRequest request, Stored survey) {
        return sheet(survey).map(sheet -> typed(request, survey, sheet)).orElseGet(View.NotFound::new);
    }

    private View typed(PageRequest request, Stored survey, Sheet sheet) {
        Map<String, String> typed = answers(request, sheet, Asked.FIELD);
        if (request.field("time").filter("2"::equals).isEmpty()) {
            return entry(200, request, survey, sheet, typed, Map.of(), List.of(), List.of());
        }
        Map<String, String> first = answers(request, sheet, "first.");
        List<Difference> differences = surveys.compare(request.caller(), survey.id(), first, typed);
        // Shown the differences, somebody looked at the paper again: what stands there now is what counts.
        return differences.isEmpty() || request.field("looked").isPresent()
                ? cast(request, survey, sheet, first, typed)
                : entry(422, request, survey, sheet, first, typed, differences, List.of());
    }

    private View cast(
            PageRequest request, Stored survey, Sheet sheet, Map<String, String> first, Map<String, String> answers) {
        Outcome<Slip> pass = surveys.unlock(
                request.caller(), survey.id(), request.field("stratum").orElse(""));
        if (pass instanceof Outcome.Refused<Slip> refused) {
            return entry(422, request, survey, sheet, first, answers, List.of(), refused.faults());
        }
        String code = ((Outcome.Done<Slip>) pass).value().code();
        Outcome<Receipt> cast = ballots.cast(survey.id(), new Pass.Code(code), answers);
        if (cast instanceof Outcome.Refused<Receipt> refused) {
            surveys.handBack(request.caller(), survey.id(), List.of(code));
            return entry(422, request, survey, sheet, first, answers, List.of(), refused.faults());
        }
        return new View.Redirect("/surveys/" + survey.id() + "/entry", SurveysConsoleTexts.say("toast.entered"));
    }

    private View entry(
            int status,
            PageRequest request,
            Stored survey,
            Sheet sheet,
            Map<String, String> first,
            Map<String, String> second,
            List<Difference> differences,
            List<Fault> faults) {
        boolean again = !first.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("survey", survey);
        model.put("again", again);
        model.put("recorded", List.of());
        model.put("first", first);
        List<Asked> questions = Asked.all(sheet.parts(), request.locale(), second);
        model.put("questions", questions);
        model.put("differences", differences.stream().map(Difference::question).toList());
        model.put(
                "differing",
                questions.stream()
                        .flatMap(question -> differences.stream()
                                .filter(each -> each.question().equals(question.name()))
                                .map(each -> new Differing(
                                        question, said(question, each.first()), said(question, each.second()))))
                        .toList());
        model.put("stratum", request.field("stratum").orElse(sheet.strata().get(0)));
        model.put(
                "strata",
                sheet.strata().stream()
                        .map(code -> new OpenScreen.Invited(code, groups.label(code), 0))
                        .toList());
        model.put("faults", PlanForm.byField(faults));
        return new View.Page(status, "entry", SurveysConsoleTexts.say("page.title"), model);
    }

    /** An answer as the paper says it. */
    private static String said(Asked question, String answer) {
        String words = question.steps().stream()
                .filter(step -> step.value().equals(answer))
                .map(Asked.Step::label)
                .findFirst()
                .orElse(answer);
        return words.isBlank() ? "—" : words;
    }

    private static Map<String, String> answers(PageRequest request, Sheet sheet, String prefix) {
        Map<String, String> answers = new HashMap<>();
        Asked.all(sheet.parts(), Locale.FRENCH, Map.of())
                .forEach(question -> answers.put(
                        question.name(),
                        request.field(prefix + question.name()).orElse("").strip()));
        return answers;
    }
}
