// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Stored;

/** {@code /surveys/new}: begins a survey. */
final class NewSurvey {

    private final Surveys surveys;
    private final PlanForm form;

    NewSurvey(Surveys surveys, PlanForm form) {
        this.surveys = surveys;
        this.form = form;
    }

    View empty(PageRequest request) {
        return page(200, request, TypedPlan.empty(), List.of());
    }

    View begin(PageRequest request) {
        TypedPlan typed = form.typed(request);
        List<Fault> faults = form.faults(typed);
        if (!faults.isEmpty()) {
            return page(422, request, typed, faults);
        }
        Outcome<Stored> begun = surveys.draft(
                request.caller(), form.plan(typed), request.field("_key").orElse(""));
        return begun instanceof Outcome.Done<Stored> done
                ? new View.Redirect("/surveys/" + done.value().id(), SurveysConsoleTexts.say("toast.kept"))
                : page(422, request, typed, ((Outcome.Refused<Stored>) begun).faults());
    }

    private View page(int status, PageRequest request, TypedPlan typed, List<Fault> faults) {
        return new View.Page(
                status, "new", SurveysConsoleTexts.say("page.title"), form.model(request.caller(), "", typed, faults));
    }
}
