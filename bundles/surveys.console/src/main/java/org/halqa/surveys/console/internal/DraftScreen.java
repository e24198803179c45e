// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Stored;

/** A survey that is being written. */
final class DraftScreen {

    private final Surveys surveys;
    private final PlanForm form;
    private final Formats formats;

    DraftScreen(Surveys surveys, PlanForm form, Formats formats) {
        this.surveys = surveys;
        this.form = form;
        this.formats = formats;
    }

    View view(PageRequest request, Stored survey) {
        return page(200, request, survey, TypedPlan.of(survey.plan()), List.of());
    }

    View change(PageRequest request, Stored survey) {
        TypedPlan typed = form.typed(request);
        List<Fault> faults = form.faults(typed);
        if (!faults.isEmpty()) {
            return page(422, request, survey, typed, faults);
        }
        return answer(
                surveys.change(request.caller(), survey.id(), typed.version(), form.plan(typed)),
                request,
                survey,
                typed,
                "toast.kept");
    }

    View open(PageRequest request, Stored survey) {
        String version = request.field("version").orElse("");
        int read = version.matches("\\d{1,8}") ? Integer.parseInt(version) : 0;
        return answer(
                surveys.open(request.caller(), survey.id(), read),
                request,
                survey,
                TypedPlan.of(survey.plan()),
                "toast.opened");
    }

    private View answer(Outcome<Stored> outcome, PageRequest request, Stored survey, TypedPlan typed, String toast) {
        if (outcome instanceof Outcome.Refused<Stored> refused) {
            return page(422, request, survey, typed, refused.faults());
        } else if (outcome instanceof Outcome.Stale<Stored> stale) {
            Fault meanwhile = new Fault("", SurveysConsoleTexts.say("fault.stale"));
            return page(412, request, stale.current(), typed, List.of(meanwhile));
        }
        return new View.Redirect("/surveys/" + survey.id(), SurveysConsoleTexts.say(toast));
    }

    private View page(int status, PageRequest request, Stored survey, TypedPlan typed, List<Fault> faults) {
        Map<String, Object> model = form.model(request.caller(), survey.id(), typed, faults);
        model.put("survey", survey);
        model.put("minutes", WholeMinutes.of(survey.seconds()));
        model.put("asked", (surveys.askedThisQuarter(request.caller(), survey.plan()) + 59) / 60);
        model.put("formats", formats.all());
        model.put("checks", surveys.check(request.caller(), survey.plan()));
        return new View.Page(status, "draft", SurveysConsoleTexts.say("page.title"), model);
    }

    /** Both directions, as wide as a phone. */
    View preview(PageRequest request, Stored survey) {
        List<Part> parts = surveys.questions(request.caller(), survey.id());
        return View.Page.of(
                "preview",
                SurveysConsoleTexts.say("page.title"),
                Map.of(
                        "survey",
                        survey,
                        "recorded",
                        List.of(),
                        "phones",
                        List.of(
                                new Phone(survey, Asked.all(parts, Locale.FRENCH, Map.of()), Locale.FRENCH),
                                new Phone(
                                        survey,
                                        Asked.all(parts, Locale.forLanguageTag("ar"), Map.of()),
                                        Locale.forLanguageTag("ar")))));
    }

    /** The survey as one reader sees it. */
    public record Phone(String information, List<Asked> questions, Asked.Words words) {

        Phone(Stored survey, List<Asked> questions, Locale locale) {
            this(survey.plan().information().in(locale), questions, Asked.Words.in(locale));
        }
    }
}
