// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Stored;

/** One's own surveys. */
final class SurveyList {

    private final Surveys surveys;
    private final Formats formats;

    SurveyList(Surveys surveys, Formats formats) {
        this.surveys = surveys;
        this.formats = formats;
    }

    View view(PageRequest request) {
        List<Stored> all = surveys.mine(request.caller());
        long open = all.stream()
                .filter(each -> each.phase() == Phase.OPEN || each.phase() == Phase.CASTING)
                .count();
        List<String> lost = all.stream()
                .map(Stored::id)
                .filter(id -> surveys.boxIsLost(request.caller(), id))
                .toList();
        boolean bring = !formats.all().isEmpty();
        return View.Page.of(
                "list",
                SurveysConsoleTexts.say("page.title"),
                Map.of("surveys", all, "open", open, "bring", bring, "lost", lost));
    }
}
