// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Choices;
import org.halqa.reporting.Comments;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.Reports.Outline;
import org.halqa.reporting.Reports.PartContent;
import org.halqa.reporting.spi.ReportKind.Variant;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;

/** One report on the programme, part by part, with its drafts and the way to hand it over. */
final class OneDeliverable {

    /** Stands in an address for the only variant. */
    static final String ONLY = "-";

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Issues issues;
    private final Choices choices;
    private final Comments comments;
    private final Texts texts;
    private final Supplier<@Nullable Charts> charts;

    /** What a page about one report needs beside the reports themselves. */
    record Beside(Issues issues, Choices choices, Comments comments, Texts texts) {}

    OneDeliverable(Doorkeeper doorkeeper, Reports reports, Beside beside, Supplier<@Nullable Charts> charts) {
        this.comments = beside.comments();
        this.texts = beside.texts();
        this.charts = charts;
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.issues = beside.issues();
        this.choices = beside.choices();
    }

    /** A variant to choose; {@code path} is its part of the address. */
    public record Choice(String path, Message label, boolean here) {}

    /** One part as the page shows it. */
    public record Part(
            String id,
            Message heading,
            Message hint,
            List<Pieces.Piece> computed,
            List<Pieces.Piece> written,
            boolean silent,
            boolean gap) {}

    /** The page; {@code variant} as in the address, empty for the first one. */
    View view(PageRequest request, String kind, String variant, List<Message> reasons) {
        Optional<Deliverable> deliverable = find(request, kind);
        if (deliverable.isEmpty()) {
            return new View.NotFound();
        }
        String code = code(deliverable.get(), variant);
        Outcome<Outline> outlined = reports.outline(request.caller(), kind, code, request.locale());
        return outlined instanceof Outcome.Done<Outline> done
                ? page(request, deliverable.get(), code, done.value(), reasons)
                : new View.NotFound();
    }

    private View page(PageRequest request, Deliverable kind, String variant, Outline outline, List<Message> reasons) {
        Map<String, Object> model = new HashMap<>(about(kind, variant));
        model.put("report", outline.report());
        model.put("parts", parts(outline.parts()));
        int before = outline.parts().stream()
                .mapToInt(content -> drawn(content.computed()))
                .sum();
        model.put("rest", Pieces.of(outline.rest(), before));
        model.put("drawn", charts.get() == null ? "" : path(kind, variant));
        model.put("gaps", outline.gaps());
        model.put("variants", choices(kind, variant));
        model.put(
                "files",
                Files.drafts(
                        reports.formats(request.caller(), kind.kind()),
                        choices.preferred(request.caller(), kind.kind()).orElse("")));
        model.put("mayIssue", doorkeeper.allows(request.caller(), "reports.issue"));
        model.put("mayWrite", doorkeeper.allows(request.caller(), "narratives.write"));
        model.put(
                "issued",
                issues.issued(request.caller()).stream()
                        .filter(issue -> issue.kind().equals(kind.kind())
                                && issue.variant().equals(variant))
                        .toList());
        boolean mayComment = doorkeeper.allows(request.caller(), "narratives.comment");
        model.put("mayComment", mayComment);
        model.put("comments", mayComment ? comments.of(request.caller(), kind.kind(), variant) : List.of());
        model.put(
                "typed",
                Map.of(
                        "words",
                        request.field("words").orElse(""),
                        "part",
                        request.field("part").orElse("")));
        model.put("reasons", reasons);
        model.put("tabs", Tabs.of(doorkeeper, request.caller(), Tabs.HOME));
        return new View.Page(reasons.isEmpty() ? 200 : 422, "deliverable", say("title.page"), model);
    }

    /** What is computed for one part, for the page on which it is written. */
    View part(PageRequest request, String kind, String variant, String part) {
        Outcome<Outline> outlined = find(request, kind)
                .map(each -> reports.outline(request.caller(), kind, code(each, variant), request.locale()))
                .orElseGet(() -> Outcome.refused("kind", say("gone")));
        return outlined instanceof Outcome.Done<Outline> done
                ? done.value().parts().stream()
                        .filter(content -> content.part().id().equals(part))
                        .findFirst()
                        .<View>map(content -> View.Page.of(
                                "part",
                                say("title.page"),
                                Map.of(
                                        "heading", content.part().heading(),
                                        "pieces", Pieces.of(content.computed()))))
                        .orElseGet(View.NotFound::new)
                : new View.NotFound();
    }

    /** The question before it is handed over. */
    View question(PageRequest request, String kind, String variant) {
        doorkeeper.require(request.caller(), "reports.issue");
        Optional<Deliverable> deliverable = find(request, kind);
        if (deliverable.isEmpty()) {
            return new View.NotFound();
        }
        String code = code(deliverable.get(), variant);
        Map<String, Object> model = new HashMap<>(about(deliverable.get(), code));
        model.put("name", reports.title(kind, code));
        model.put("audience", deliverable.get().audience().name());
        model.put("formats", reports.formats(request.caller(), kind));
        return View.Page.of("issue", say("title.page"), model);
    }

    /** Hands it over, or says what stands in the way. */
    View issue(PageRequest request, String kind, String variant) {
        Outcome<String> begun = find(request, kind)
                .map(deliverable -> issues.issue(request.caller(), kind, code(deliverable, variant)))
                .orElseGet(() -> Outcome.refused("kind", say("gone")));
        return begun instanceof Outcome.Done<String> done
                ? new View.Redirect("/deliverables/work/" + done.value(), null)
                : view(request, kind, variant, Reasons.of(begun));
    }

    /** Says something about it; when it cannot be kept, the page with the reason and what was typed. */
    View comment(PageRequest request, String kind, String variant) {
        Optional<Deliverable> deliverable = find(request, kind);
        if (deliverable.isEmpty()) {
            return new View.NotFound();
        }
        String code = code(deliverable.get(), variant);
        String typed = request.field("part").orElse("");
        boolean known =
                deliverable.get().parts().stream().anyMatch(part -> part.id().equals(typed));
        Outcome<Comments.Comment> added = comments.add(
                request.caller(),
                kind,
                code,
                known ? typed : "",
                request.locale().getLanguage(),
                request.field("words").orElse("").strip(),
                request.field("_key").orElse(""));
        return added instanceof Outcome.Done<Comments.Comment>
                ? back(kind, variant, "toast.commented")
                : view(request, kind, variant, Reasons.of(added));
    }

    View forget(PageRequest request, String kind, String variant, String id) {
        Outcome<String> removed = comments.remove(request.caller(), id);
        return removed instanceof Outcome.Done<String>
                ? back(kind, variant, "toast.uncommented")
                : view(request, kind, variant, Reasons.of(removed));
    }

    private static View back(String kind, String variant, String toast) {
        return new View.Redirect("/deliverables/" + kind + "/" + variant, say(toast));
    }

    /** A draft as a file; when it cannot be had, the page with the reason. */
    View file(PageRequest request, String kind, String variant, String format, String language) {
        Outcome<Reports.Document> written = reports.write(
                request.caller(),
                kind,
                find(request, kind).map(each -> code(each, variant)).orElse(variant),
                Locale.forLanguageTag(language),
                format);
        if (written instanceof Outcome.Done<Reports.Document> done) {
            Reports.Document file = done.value();
            return new View.Download(file.fileName(), file.mediaType(), file.content());
        }
        return view(request, kind, variant, Reasons.of(written));
    }

    private static Map<String, Object> about(Deliverable kind, String variant) {
        return Map.of(
                "kind", kind.kind(),
                "title", kind.title(),
                "purpose", kind.purpose(),
                "path", path(kind, variant));
    }

    private static String path(Deliverable kind, String variant) {
        return "/deliverables/" + kind.kind() + "/" + (variant.isEmpty() ? ONLY : variant);
    }

    private Optional<Deliverable> find(PageRequest request, String kind) {
        return reports.deliverables(request.caller()).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst();
    }

    /** What the address means: nothing is the first variant, a dash the one without a code. */
    private static String code(Deliverable kind, String variant) {
        if (variant.isEmpty()) {
            return kind.variants().stream().findFirst().map(Variant::code).orElse("");
        }
        return variant.equals(ONLY) ? "" : variant;
    }

    private static List<Choice> choices(Deliverable kind, String variant) {
        return kind.variants().size() < 2
                ? List.of()
                : kind.variants().stream()
                        .map(each -> new Choice(
                                each.code().isEmpty() ? ONLY : each.code(),
                                each.label(),
                                each.code().equals(variant)))
                        .toList();
    }

    private static List<Part> parts(List<PartContent> contents) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (PartContent content : contents) {
            parts.add(new Part(
                    content.part().id(),
                    content.part().heading(),
                    content.part().hint(),
                    Pieces.of(content.computed(), before),
                    Pieces.of(content.written()),
                    content.silent(),
                    content.gap()));
            before += drawn(content.computed());
        }
        return parts;
    }

    private static int drawn(List<Block> blocks) {
        return (int)
                blocks.stream().filter(block -> block instanceof Block.Chart).count();
    }

    /** The picture of a chart, by its place in the report. */
    View chart(PageRequest request, String kind, String variant, String place) {
        Charts drawing = charts.get();
        Outcome<Outline> outlined = find(request, kind)
                .map(each -> reports.outline(request.caller(), kind, code(each, variant), request.locale()))
                .orElseGet(() -> Outcome.refused("kind", say("gone")));
        if (drawing == null || !place.matches("\\d{1,3}") || !(outlined instanceof Outcome.Done<Outline> done)) {
            return new View.NotFound();
        }
        return done.value().report().blocks().stream()
                .filter(block -> block instanceof Block.Chart)
                .skip(Integer.parseInt(place))
                .findFirst()
                .<View>map(block -> new View.Data(
                        200,
                        "image/svg+xml",
                        drawing.svg((Block.Chart) block, texts, request.locale())
                                .getBytes(StandardCharsets.UTF_8)))
                .orElseGet(View.NotFound::new);
    }
}
