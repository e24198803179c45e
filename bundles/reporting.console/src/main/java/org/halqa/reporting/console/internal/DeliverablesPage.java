// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Choices;
import org.halqa.reporting.Comments;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Recommendations;
import org.halqa.reporting.Reports;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * {@code /deliverables}: the reports on the programme; {@code <kind>/<variant>} one of them, {@code issued} what was handed over,
 * {@code recommendations} and {@code formats}. Who reads no drafts is led to what was handed over.
 */
@Component(service = ConsolePage.class)
public final class DeliverablesPage implements ConsolePage {

    private static final int FILE_PARTS = 4;
    private static final int ASKED_PARTS = 3;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Charts charts;

    private final Doorkeeper doorkeeper;
    private final DeliverableList home;
    private final OneDeliverable one;
    private final Pictures pictures;
    private final HandingOver handingOver;
    private final Remarks remarks;
    private final IssuedReports issued;
    private final FollowedList recommendations;
    private final FormatChoices formats;

    /** Wires the parts together. */
    @Activate
    public DeliverablesPage(
            @Reference Doorkeeper doorkeeper,
            @Reference Reports reports,
            @Reference Issues issues,
            @Reference Choices choices,
            @Reference Comments comments,
            @Reference Recommendations recommendations,
            @Reference Programmes programmes,
            @Reference Texts texts) {
        this.doorkeeper = doorkeeper;
        this.home = new DeliverableList(doorkeeper, reports, issues);
        this.pictures = new Pictures(reports, texts, () -> charts);
        this.one =
                new OneDeliverable(doorkeeper, reports, new OneDeliverable.Beside(issues, choices, comments, pictures));
        this.handingOver = new HandingOver(doorkeeper, reports, issues, one);
        this.remarks = new Remarks(reports, comments, one);
        this.issued = new IssuedReports(doorkeeper, reports, issues, choices);
        this.recommendations = new FollowedList(doorkeeper, recommendations, programmes, reports.glossary());
        this.formats = new FormatChoices(doorkeeper, reports, issues, choices, programmes);
    }

    @Override
    public String id() {
        return "deliverables";
    }

    @Override
    public String module() {
        return ReportsPageTexts.MODULE;
    }

    @Override
    public String operation() {
        return "issues.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(ReportsPageTexts.say("nav.reports"), "file-earmark-text", 40));
    }

    @Override
    public View get(PageRequest request) {
        List<String> path = List.of(request.rest().split("/", -1));
        return switch (path.get(0)) {
            case "" ->
                doorkeeper.allows(request.caller(), ReportsPage.READ)
                        ? home.view(request)
                        : new View.Redirect("/deliverables/issued", null);
            case "issued" -> issued(request, path);
            case "work" -> path.size() == 2 ? issued.work(request, path.get(1)) : new View.NotFound();
            case "recommendations" -> only(path) ? recommendations.view(request, List.of()) : new View.NotFound();
            case "formats" -> only(path) ? formats.view(request, List.of()) : new View.NotFound();
            default -> deliverable(request, path);
        };
    }

    private static boolean only(List<String> path) {
        return path.size() == 1;
    }

    private View issued(PageRequest request, List<String> path) {
        return switch (path.size()) {
            case 1 -> issued.list(request);
            case 2 -> issued.one(request, path.get(1), List.of());
            case ASKED_PARTS ->
                path.get(2).equals(Files.ADDRESS)
                        ? issued.file(
                                request,
                                path.get(1),
                                Files.asked(request, Files.FORMAT),
                                Files.asked(request, Files.LANGUAGE))
                        : new View.NotFound();
            case FILE_PARTS -> issued.file(request, path.get(1), path.get(2), path.get(3));
            default -> new View.NotFound();
        };
    }

    private View deliverable(PageRequest request, List<String> path) {
        return switch (path.size()) {
            case 1 -> one.view(request, path.get(0), "", List.of());
            case 2 -> one.view(request, path.get(0), path.get(1), List.of());
            case ASKED_PARTS -> asked(request, path);
            case FILE_PARTS -> inside(request, path);
            default -> new View.NotFound();
        };
    }

    private View asked(PageRequest request, List<String> path) {
        return switch (path.get(2)) {
            case "issue" -> handingOver.question(request, path.get(0), path.get(1));
            case Files.ADDRESS ->
                one.file(
                        request,
                        path.get(0),
                        path.get(1),
                        Files.asked(request, Files.FORMAT),
                        Files.asked(request, Files.LANGUAGE));
            default -> new View.NotFound();
        };
    }

    private View inside(PageRequest request, List<String> path) {
        String last = path.get(3);
        return switch (path.get(2)) {
            case "part" -> pictures.part(request, path.get(0), path.get(1), last);
            case "chart" -> pictures.chart(request, path.get(0), path.get(1), last);
            default -> one.file(request, path.get(0), path.get(1), path.get(2), last);
        };
    }

    @Override
    public View post(PageRequest request) {
        List<String> path = List.of(request.rest().split("/", -1));
        if (request.rest().equals("formats")) {
            return formats.choose(request);
        } else if (path.size() == 2 && path.get(0).equals("recommendations")) {
            return recommendations.follow(request, path.get(1));
        } else if (path.size() == ASKED_PARTS
                && path.get(0).equals("work")
                && path.get(2).equals("cancel")) {
            return issued.cancel(request, path.get(1));
        } else if (path.size() == ASKED_PARTS && path.get(2).equals("issue")) {
            return handingOver.issue(request, path.get(0), path.get(1));
        } else if (path.size() == ASKED_PARTS && path.get(2).equals("comment")) {
            return remarks.add(request, path.get(0), path.get(1));
        } else if (path.size() == FILE_PARTS && path.get(2).equals("uncomment")) {
            return remarks.remove(request, path.get(0), path.get(1), path.get(3));
        }
        return new View.NotFound();
    }
}
