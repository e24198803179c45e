// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Stored;

/** {@code /surveys/<id>} and what can be done there. */
final class OneSurvey {

    private final Surveys surveys;
    private final DraftScreen draft;
    private final OpenScreen open;
    private final WaysIn waysIn;
    private final PaperDesk paper;
    private final VoicesDesk voices;
    private final TakeDesk take;

    OneSurvey(Surveys surveys, Ballots ballots, PlanForm form, Groups groups, Formats formats) {
        this.surveys = surveys;
        this.draft = new DraftScreen(surveys, form, formats);
        this.open = new OpenScreen(surveys, groups, formats);
        this.waysIn = new WaysIn(surveys, open, groups);
        this.paper = new PaperDesk(surveys, ballots, groups);
        this.voices = new VoicesDesk(surveys);
        this.take = new TakeDesk(surveys, formats);
    }

    View get(PageRequest request) {
        return survey(request).map(found -> shown(request, found)).orElseGet(View.NotFound::new);
    }

    private View shown(PageRequest request, Stored survey) {
        String verb = verb(request);
        return switch (verb) {
            case "" -> survey.phase() == Phase.DRAFT ? draft.view(request, survey) : open.view(request, survey);
            case "preview" -> draft.preview(request, survey);
            case "paper" -> paper.form(survey);
            case "entry" -> paper.first(request, survey);
            case "voices" -> voices.view(request, survey);
            default -> verb.startsWith(TakeDesk.VERB) ? take.get(request, survey, verb) : new View.NotFound();
        };
    }

    View post(PageRequest request) {
        return survey(request).map(found -> done(request, found)).orElseGet(View.NotFound::new);
    }

    private View done(PageRequest request, Stored survey) {
        return switch (verb(request)) {
            case "change" -> draft.change(request, survey);
            case "open" -> draft.open(request, survey);
            case "slips" -> waysIn.slips(request, survey);
            case "invitations" -> waysIn.invitations(request, survey);
            case "count" -> waysIn.count(request, survey);
            case "back" -> waysIn.handBack(request, survey);
            case "close" -> open.close(request, survey);
            case "unpair" -> open.endPairing(request, survey);
            case "entry" -> paper.typed(request, survey);
            case "voices" -> voices.submit(request, survey);
            default -> new View.NotFound();
        };
    }

    private Optional<Stored> survey(PageRequest request) {
        String rest = request.rest();
        int slash = rest.indexOf('/');
        return surveys.find(request.caller(), slash < 0 ? rest : rest.substring(0, slash));
    }

    private static String verb(PageRequest request) {
        int slash = request.rest().indexOf('/');
        return slash < 0 ? "" : request.rest().substring(slash + 1);
    }
}
