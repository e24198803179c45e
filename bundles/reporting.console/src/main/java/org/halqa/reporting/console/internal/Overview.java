// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Releases;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Reports;

/** What may be known: every protected table, one-sided ones as bars, crossed ones as bands of colour. */
final class Overview {

    /** Plain figures count no people and have their place in the reports. */
    private static final String PLAIN = "figures.";

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Releases releases;
    private final Programmes programmes;

    Overview(Doorkeeper doorkeeper, Reports reports, Releases releases, Programmes programmes) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.releases = releases;
        this.programmes = programmes;
    }

    View view(PageRequest request) {
        Evidence evidence =
                releases.evidence(request.caller(), programmes.current().window());
        boolean reads = doorkeeper.allows(request.caller(), ReportsPage.READ);
        List<Block.Figures> figures = evidence.tables().stream()
                .filter(table -> !table.id().startsWith(PLAIN))
                .map(table -> Block.Figures.of(table, reports.glossary()))
                .toList();
        return View.Page.of(
                "overview",
                say("title.page"),
                Map.of(
                        "corrections",
                                evidence.revisions().stream()
                                        .map(HouseWords::corrected)
                                        .toList(),
                        "from", YearMonth.from(evidence.period().from()),
                        "to", YearMonth.from(evidence.period().to()),
                        "threshold", evidence.threshold(),
                        "tabs", Tabs.of(doorkeeper, request.caller(), Tabs.OVERVIEW),
                        "total", total(evidence).stream().toList(),
                        "released", reads ? List.of(count(request)) : List.of(),
                        "bars",
                                figures.stream()
                                        .filter(f -> Bars.fit(f.table()))
                                        .map(Bars::of)
                                        .toList(),
                        "grids",
                                figures.stream()
                                        .filter(f -> !Bars.fit(f.table()))
                                        .map(Grid::of)
                                        .toList(),
                        "withheld", evidence.tables().stream().anyMatch(Evidence.Table::hasSuppressedCells)));
    }

    private int count(PageRequest request) {
        return releases.all(request.caller(), OneReport.KIND).size();
    }

    /** The number of sessions, when it may be shown: the total of the first table of one column. */
    private static Optional<Integer> total(Evidence evidence) {
        return evidence.tables().stream()
                .filter(table -> Bars.fit(table) && table.rowDimension().equals("zone"))
                .flatMap(table -> table.rows().stream())
                .filter(line -> line.code().equals("TOTAL"))
                .map(line -> line.cells().get(0))
                .filter(cell -> !cell.suppressed())
                .map(cell -> cell.value().getAsInt())
                .findFirst();
    }
}
