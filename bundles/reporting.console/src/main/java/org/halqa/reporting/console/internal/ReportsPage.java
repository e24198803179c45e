// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Releases;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Charts;
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
 * {@code /reports}: released reports, {@code /reports/<id>} one of them, {@code /reports/<id>/<format>/<language>} its file,
 * {@code /reports/overview} what may be known, {@code /reports/needs} which needs appear, {@code /reports/surveys} what closed
 * surveys say. Who may see numbers but no reports is led to the overview.
 */
@Component(service = ConsolePage.class)
public final class ReportsPage implements ConsolePage {

    static final String READ = "reports.read";
    private static final int FILE_PARTS = 3;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Charts charts;

    private final Doorkeeper doorkeeper;
    private final ReportList list;
    private final OneReport one;
    private final Overview overview;
    private final SurveyResults surveys;
    private final NeedsPart needs;

    /** Wires the parts together. */
    @Activate
    public ReportsPage(
            @Reference Doorkeeper doorkeeper,
            @Reference Reports reports,
            @Reference Releases releases,
            @Reference Programmes programmes,
            @Reference Texts texts) {
        this.doorkeeper = doorkeeper;
        this.list = new ReportList(doorkeeper, new Shelf(releases, reports), programmes);
        this.one = new OneReport(reports);
        this.overview = new Overview(doorkeeper, reports, releases, programmes);
        this.needs = new NeedsPart(doorkeeper, reports, releases, programmes, texts, () -> charts);
        this.surveys = new SurveyResults(doorkeeper, reports, releases, texts, () -> charts);
    }

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public String module() {
        return ReportsPageTexts.MODULE;
    }

    @Override
    public String operation() {
        return "evidence.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.empty();
    }

    @Override
    public View get(PageRequest request) {
        String[] parts = request.rest().split("/", -1);
        if (parts[0].equals("overview")) {
            if (parts.length == 2 && parts[1].equals(Files.ADDRESS)) {
                return one.file(
                        request, parts[0], Files.asked(request, Files.FORMAT), Files.asked(request, Files.LANGUAGE));
            }
            return parts.length == 1 ? overview.view(request) : new View.NotFound();
        } else if (parts[0].equals("surveys")) {
            return surveys.view(request, List.of(parts).subList(1, parts.length));
        } else if (parts[0].equals("needs")) {
            return needs.view(request, List.of(parts).subList(1, parts.length));
        } else if (request.rest().isEmpty()) {
            return doorkeeper.allows(request.caller(), READ)
                    ? list.view(request)
                    : new View.Redirect("/reports/overview", null);
        } else if (parts.length == FILE_PARTS) {
            return one.file(request, parts[0], parts[1], parts[2]);
        }
        return parts.length == 1 ? one.view(request, parts[0]) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request) {
        return new View.NotFound();
    }
}
