// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.reporting.Comments;
import org.halqa.reporting.Comments.Comment;
import org.halqa.reporting.Reports;

/** What the psychologist and the coordination say about a report. */
final class Remarks {

    private final Reports reports;
    private final Comments comments;
    private final OneDeliverable page;

    Remarks(Reports reports, Comments comments, OneDeliverable page) {
        this.reports = reports;
        this.comments = comments;
        this.page = page;
    }

    /** What stands in the form. */
    static Map<String, String> typed(PageRequest request) {
        return Map.of(
                "words",
                request.field("words").orElse(""),
                "part",
                request.field("part").orElse(""));
    }

    /** Adds one; when it cannot be kept, the page with the reason and what was typed. */
    View add(PageRequest request, String kind, String variant) {
        Optional<Chosen> chosen = Chosen.find(reports, request, kind, variant);
        return chosen.isEmpty() ? new View.NotFound() : add(request, chosen.get());
    }

    private View add(PageRequest request, Chosen chosen) {
        String part = request.field("part").orElse("");
        boolean known =
                chosen.deliverable().parts().stream().anyMatch(each -> each.id().equals(part));
        Outcome<Comment> added = comments.add(
                request.caller(),
                chosen.kind(),
                chosen.variant(),
                known ? part : "",
                request.locale().getLanguage(),
                request.field("words").orElse("").strip(),
                request.field("_key").orElse(""));
        return added instanceof Outcome.Done<Comment>
                ? new View.Redirect(chosen.path(), say("toast.commented"))
                : page.view(request, chosen.kind(), variant(chosen), Reasons.of(added));
    }

    View remove(PageRequest request, String kind, String variant, String id) {
        Outcome<String> removed = comments.remove(request.caller(), id);
        return removed instanceof Outcome.Done<String>
                ? new View.Redirect("/deliverables/" + kind + "/" + variant, say("toast.uncommented"))
                : page.view(request, kind, variant, Reasons.of(removed));
    }

    private static String variant(Chosen chosen) {
        return chosen.variant().isEmpty() ? Chosen.ONLY : chosen.variant();
    }
}
