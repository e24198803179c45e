// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Issues.Issue;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.Reports.Outline;

/** {@code /deliverables}: every kind of report, what is written of it and when it was handed over last. */
final class DeliverableList {

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Issues issues;

    DeliverableList(Doorkeeper doorkeeper, Reports reports, Issues issues) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.issues = issues;
    }

    /**
     * One kind.
     *
     * @param total its parts, at least one
     * @param ready parts with something in them
     * @param gaps the others
     * @param last when it was handed over; absent when never
     */
    public record Card(
            String kind,
            Message title,
            Message purpose,
            int total,
            int ready,
            List<Message> gaps,
            Optional<Issue> last) {}

    View view(PageRequest request) {
        List<Issue> issued = issues.issued(request.caller());
        List<Card> cards = reports.deliverables(request.caller()).stream()
                .map(kind -> card(request, kind, issued))
                .toList();
        return View.Page.of(
                "home",
                say("title.page"),
                Map.of("cards", cards, "tabs", Tabs.of(doorkeeper, request.caller(), Tabs.HOME)));
    }

    private Card card(PageRequest request, Deliverable kind, List<Issue> issued) {
        List<Message> gaps = gaps(request, kind);
        int total = Math.max(1, kind.parts().size());
        return new Card(
                kind.kind(),
                kind.title(),
                kind.purpose(),
                total,
                total - gaps.size(),
                gaps,
                issued.stream()
                        .filter(issue -> issue.kind().equals(kind.kind()))
                        .findFirst());
    }

    /** Of its first variant: the others have the same contents. */
    private List<Message> gaps(PageRequest request, Deliverable kind) {
        Outcome<Outline> outline = kind.variants().isEmpty()
                ? Outcome.refused("variant", kind.title())
                : reports.outline(
                        request.caller(), kind.kind(), kind.variants().get(0).code(), request.locale());
        return outline instanceof Outcome.Done<Outline> done
                ? done.value().gaps().stream().map(ReportPart::heading).toList()
                : List.of(kind.title());
    }
}
