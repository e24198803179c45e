// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Choices;
import org.halqa.reporting.Choices.Choice;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Issues.Issue;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.Reports.FormatChoice;

/** {@code /deliverables/formats}: the formats there are, who brings them, and what each organisation prefers. */
final class FormatChoices {

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Issues issues;
    private final Choices choices;
    private final Programmes programmes;

    FormatChoices(Doorkeeper doorkeeper, Reports reports, Issues issues, Choices choices, Programmes programmes) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.issues = issues;
        this.choices = choices;
        this.programmes = programmes;
    }

    /** A choice in words; no organisation means all of them. */
    public record Row(Choice choice, Optional<Labels> organisation, Message kind, Message format) {}

    /** A kind to choose for. */
    public record Kind(String code, Message title) {}

    View view(PageRequest request, List<Message> reasons) {
        List<FormatChoice> formats = reports.formats();
        return new View.Page(
                reasons.isEmpty() ? 200 : 422,
                "formats",
                say("title.page"),
                Map.of(
                        "formats", formats,
                        "rows",
                                choices.all(request.caller()).stream()
                                        .map(choice -> row(choice, formats))
                                        .toList(),
                        "kinds", kinds(request),
                        "organisations", organisations(request),
                        "everywhere", !doorkeeper.ownOnly(request.caller(), "reports.choose"),
                        "values", typed(request),
                        "reasons", reasons,
                        "tabs", Tabs.of(doorkeeper, request.caller(), Tabs.FORMATS)));
    }

    private Row row(Choice choice, List<FormatChoice> formats) {
        Message format = formats.stream()
                .filter(each -> each.id().equals(choice.format()))
                .findFirst()
                .map(FormatChoice::label)
                .orElseGet(() -> say("files.format", choice.format()));
        return new Row(
                choice,
                programmes.organisation(choice.organisation()).map(Organisation::labels),
                reports.title(choice.kind(), ""),
                format);
    }

    /** All kinds for whoever reads reports, else those that were handed over to the reader. */
    private List<Kind> kinds(PageRequest request) {
        List<String> codes = doorkeeper.allows(request.caller(), ReportsPage.READ)
                ? reports.deliverables(request.caller()).stream()
                        .map(Deliverable::kind)
                        .toList()
                : issues.issued(request.caller()).stream()
                        .map(Issue::kind)
                        .distinct()
                        .toList();
        return codes.stream()
                .map(code -> new Kind(code, reports.title(code, "")))
                .toList();
    }

    private List<Organisation> organisations(PageRequest request) {
        boolean own = doorkeeper.ownOnly(request.caller(), "reports.choose");
        return programmes.current().organisations().stream()
                .filter(each -> !own || request.caller().organisations().contains(each.code()))
                .toList();
    }

    private static Map<String, String> typed(PageRequest request) {
        return Map.of(
                "organisation", request.field("organisation").orElse(""),
                "kind", request.field("kind").orElse(""),
                "format", request.field("format").orElse(""));
    }

    /** Chooses, or takes a choice back. */
    View choose(PageRequest request) {
        Map<String, String> typed = typed(request);
        Choice choice = new Choice(
                typed.getOrDefault("organisation", ""),
                typed.getOrDefault("kind", ""),
                typed.getOrDefault("format", ""));
        Outcome<Choice> chosen = choices.choose(request.caller(), choice);
        return chosen instanceof Outcome.Done<Choice>
                ? new View.Redirect("/deliverables/formats", say("toast.chosen"))
                : view(request, Reasons.of(chosen));
    }
}
