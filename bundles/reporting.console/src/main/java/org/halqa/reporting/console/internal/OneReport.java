// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;

/** One report on screen, and its files. */
final class OneReport {

    static final String KIND = "session-report";

    private final Reports reports;

    OneReport(Reports reports) {
        this.reports = reports;
    }

    View view(PageRequest request, String id) {
        return view(request, id, List.of());
    }

    /** The file; when it cannot be had, the report with the reason above it. */
    View file(PageRequest request, String id, String format, String language) {
        Locale words = Locale.forLanguageTag(language);
        Outcome<Reports.Document> written = reports.write(request.caller(), KIND, id, words, format);
        if (written instanceof Outcome.Done<Reports.Document> done) {
            Reports.Document file = done.value();
            return new View.Download(file.fileName(), file.mediaType(), file.content());
        }
        return view(request, id, Reasons.of(written));
    }

    private View view(PageRequest request, String id, List<Message> reasons) {
        Outcome<Report> composed = reports.compose(request.caller(), KIND, id, request.locale());
        if (composed instanceof Outcome.Done<Report> done) {
            Report report = done.value();
            Map<String, Object> model = Map.of(
                    "id", id,
                    "report", report,
                    "pieces", Pieces.of(report.blocks()),
                    "files", Files.drafts(reports.formats(request.caller(), KIND), "", request),
                    "reasons", reasons);
            return new View.Page(reasons.isEmpty() ? 200 : 422, "one", say("title.page"), model);
        }
        return gone(composed)
                ? new View.NotFound()
                : new View.Unavailable(Reasons.of(composed).get(0));
    }

    private static boolean gone(Outcome<Report> composed) {
        return composed instanceof Outcome.Refused<Report> refused
                && refused.faults().stream().anyMatch(fault -> fault.field().equals("released"));
    }
}
