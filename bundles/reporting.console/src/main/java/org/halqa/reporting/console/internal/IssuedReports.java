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
import org.halqa.reporting.Choices;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Issues.Issue;
import org.halqa.reporting.Issues.Progress;
import org.halqa.reporting.Reports;

/** What was handed over, for those who may read it, and the work of handing over. */
final class IssuedReports {

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Issues issues;
    private final Choices choices;

    IssuedReports(Doorkeeper doorkeeper, Reports reports, Issues issues, Choices choices) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.issues = issues;
        this.choices = choices;
    }

    /** One of them in the list. */
    public record Row(Issue issue, Message title) {}

    View list(PageRequest request) {
        List<Row> rows = issues.issued(request.caller()).stream().map(this::row).toList();
        return View.Page.of("issued", say("title.page"), Map.of("rows", rows, "tabs", tabs(request, Tabs.ISSUED)));
    }

    private Row row(Issue issue) {
        return new Row(issue, reports.title(issue.kind(), issue.variant()));
    }

    View one(PageRequest request, String id, List<Message> reasons) {
        Optional<Issue> found = issues.find(request.caller(), id);
        if (found.isEmpty()) {
            return new View.NotFound();
        }
        Issue issue = found.get();
        String preferred = choices.preferred(request.caller(), issue.kind()).orElse("");
        return new View.Page(
                reasons.isEmpty() ? 200 : 422,
                "issue-one",
                say("title.page"),
                Map.of(
                        "row", row(issue),
                        "files", Files.kept(issue.files(), reports.formats(), preferred, request),
                        "hashes", issue.files(),
                        "reasons", reasons,
                        "tabs", tabs(request, Tabs.ISSUED)));
    }

    View file(PageRequest request, String id, String format, String language) {
        Outcome<Reports.Document> kept = issues.file(request.caller(), id, language, format);
        if (kept instanceof Outcome.Done<Reports.Document> done) {
            Reports.Document file = done.value();
            return new View.Download(file.fileName(), file.mediaType(), file.content());
        }
        return one(request, id, Reasons.of(kept));
    }

    /** How far the work is; only who began it sees it. */
    View work(PageRequest request, String id) {
        return issues.progress(request.caller(), id)
                .<View>map(progress -> page(id, progress))
                .orElseGet(View.NotFound::new);
    }

    private static View page(String id, Progress progress) {
        return View.Page.of(
                "work",
                say("title.page"),
                Map.of(
                        "work", id,
                        "state", progress.state().name(),
                        "done", progress.done(),
                        "total", Math.max(1, progress.total()),
                        "issue", progress.issue(),
                        "remarks", progress.remarks()));
    }

    View cancel(PageRequest request, String id) {
        issues.cancel(request.caller(), id);
        return new View.Redirect("/deliverables/work/" + id, null);
    }

    private List<Tabs.Tab> tabs(PageRequest request, String here) {
        return Tabs.of(doorkeeper, request.caller(), here);
    }
}
