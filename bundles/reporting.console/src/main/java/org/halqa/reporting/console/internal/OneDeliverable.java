// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Choices;
import org.halqa.reporting.Comments;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Issues.Issue;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Outline;

/** One report on the programme, part by part, with its drafts and what is said about it. */
final class OneDeliverable {

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Issues issues;
    private final Choices choices;
    private final Comments comments;
    private final Pictures pictures;

    /** What the page needs beside the reports themselves. */
    record Beside(Issues issues, Choices choices, Comments comments, Pictures pictures) {}

    OneDeliverable(Doorkeeper doorkeeper, Reports reports, Beside beside) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.issues = beside.issues();
        this.choices = beside.choices();
        this.comments = beside.comments();
        this.pictures = beside.pictures();
    }

    /** A variant to choose; {@code path} is its part of the address. */
    public record Choice(String path, Message label, boolean here) {}

    /** The page; {@code variant} as in the address, empty for the first one. */
    View view(PageRequest request, String kind, String variant, List<Message> reasons) {
        return Chosen.find(reports, request, kind, variant)
                .flatMap(chosen ->
                        chosen.outline(reports, request).map(outline -> page(request, chosen, outline, reasons)))
                .orElseGet(View.NotFound::new);
    }

    private View page(PageRequest request, Chosen chosen, Outline outline, List<Message> reasons) {
        Map<String, Object> model = chosen.about();
        model.put("report", outline.report());
        model.put("parts", PartsShown.of(outline));
        model.put("rest", PartsShown.rest(outline));
        model.put("drawn", pictures.canDraw() ? chosen.path() : "");
        model.put("gaps", outline.gaps());
        model.put("variants", choices(chosen));
        model.put(
                "files",
                Files.drafts(
                        reports.formats(request.caller(), chosen.kind()),
                        choices.preferred(request.caller(), chosen.kind()).orElse(""),
                        request));
        model.put("mayIssue", doorkeeper.allows(request.caller(), HandingOver.ISSUE));
        model.put("mayWrite", doorkeeper.allows(request.caller(), "narratives.write"));
        model.put("issued", issued(request, chosen));
        boolean mayComment = doorkeeper.allows(request.caller(), "narratives.comment");
        model.put("mayComment", mayComment);
        model.put("comments", mayComment ? comments.of(request.caller(), chosen.kind(), chosen.variant()) : List.of());
        model.put("typed", Remarks.typed(request));
        model.put("reasons", reasons);
        model.put("tabs", Tabs.of(doorkeeper, request.caller(), Tabs.HOME));
        return new View.Page(reasons.isEmpty() ? 200 : 422, "deliverable", say("title.page"), model);
    }

    private List<Issue> issued(PageRequest request, Chosen chosen) {
        return issues.issued(request.caller()).stream()
                .filter(issue -> issue.kind().equals(chosen.kind()))
                .filter(issue -> issue.variant().equals(chosen.variant()))
                .toList();
    }

    private static List<Choice> choices(Chosen chosen) {
        var variants = chosen.deliverable().variants();
        return variants.size() < 2
                ? List.of()
                : variants.stream()
                        .map(each -> new Choice(
                                each.code().isEmpty() ? Chosen.ONLY : each.code(),
                                each.label(),
                                each.code().equals(chosen.variant())))
                        .toList();
    }

    /** A draft as a file; when it cannot be had, the page with the reason. */
    View file(PageRequest request, String kind, String variant, String format, String language) {
        String code = Chosen.find(reports, request, kind, variant)
                .map(Chosen::variant)
                .orElse(variant);
        Outcome<Reports.Document> written =
                reports.write(request.caller(), kind, code, Locale.forLanguageTag(language), format);
        if (written instanceof Outcome.Done<Reports.Document> done) {
            Reports.Document file = done.value();
            return new View.Download(file.fileName(), file.mediaType(), file.content());
        }
        return view(request, kind, variant, Reasons.of(written));
    }
}
