// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Reports;

/** Handing a report over: the question, then the act. */
final class HandingOver {

    static final String ISSUE = "reports.issue";

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Issues issues;
    private final OneDeliverable page;

    HandingOver(Doorkeeper doorkeeper, Reports reports, Issues issues, OneDeliverable page) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.issues = issues;
        this.page = page;
    }

    /** The question before it is handed over. */
    View question(PageRequest request, String kind, String variant) {
        doorkeeper.require(request.caller(), ISSUE);
        return Chosen.find(reports, request, kind, variant)
                .<View>map(chosen -> question(request, chosen))
                .orElseGet(View.NotFound::new);
    }

    private View question(PageRequest request, Chosen chosen) {
        Map<String, Object> model = chosen.about();
        model.put("name", reports.title(chosen.kind(), chosen.variant()));
        model.put("audience", chosen.deliverable().audience().name());
        model.put("formats", reports.formats(request.caller(), chosen.kind()));
        return View.Page.of("issue", say("title.page"), model);
    }

    /** Hands it over, or says what stands in the way. */
    View issue(PageRequest request, String kind, String variant) {
        Outcome<String> begun = Chosen.find(reports, request, kind, variant)
                .map(chosen -> issues.issue(request.caller(), kind, chosen.variant()))
                .orElseGet(() -> Outcome.refused("kind", say("gone")));
        return begun instanceof Outcome.Done<String> done
                ? new View.Redirect("/deliverables/work/" + done.value(), null)
                : page.view(request, kind, variant, Reasons.of(begun));
    }
}
