// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Releases;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Needs;
import org.halqa.reporting.Reports;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reports/needs}: themes with their first appearance and course, the saturation curve ({@code needs/chart}), and from the
 * evidence of the door themes by zone and audience.
 */
final class NeedsPart {

    private static final int MONTHS_FOR_A_CURVE = 2;
    private static final List<String> CROSSED = List.of("sessions.theme-zone", "sessions.theme-audience");

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Releases releases;
    private final Programmes programmes;
    private final Texts texts;
    private final Supplier<@Nullable Charts> charts;

    NeedsPart(
            Doorkeeper doorkeeper,
            Reports reports,
            Releases releases,
            Programmes programmes,
            Texts texts,
            Supplier<@Nullable Charts> charts) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.releases = releases;
        this.programmes = programmes;
        this.texts = texts;
        this.charts = charts;
    }

    /** A need in words. */
    public record Row(Message name, YearMonth first, int reports, String course, boolean fresh) {}

    View view(PageRequest request, List<String> path) {
        doorkeeper.require(request.caller(), ReportsPage.READ);
        Needs needs = Needs.in(releases.all(request.caller(), OneReport.KIND));
        if (path.equals(List.of("chart"))) {
            return chart(request, needs);
        }
        return path.isEmpty() ? page(request, needs) : new View.NotFound();
    }

    private View page(PageRequest request, Needs needs) {
        Map<String, Object> model = new HashMap<>();
        model.put("tabs", Tabs.of(doorkeeper, request.caller(), Tabs.NEEDS));
        model.put("reports", needs.reports());
        model.put("rows", needs.register().stream().map(this::row).toList());
        model.put("curve", needs.months() < MONTHS_FOR_A_CURVE ? List.of() : List.of(curve(needs)));
        Evidence evidence =
                releases.evidence(request.caller(), programmes.current().window());
        model.put("from", YearMonth.from(evidence.period().from()));
        model.put("to", YearMonth.from(evidence.period().to()));
        model.put("threshold", evidence.threshold());
        model.put(
                "crossings",
                CROSSED.stream()
                        .flatMap(id -> evidence.table(id).stream())
                        .map(table -> Crossing.of(table, reports))
                        .toList());
        return View.Page.of("needs", say("title.page"), model);
    }

    private Drawn curve(Needs needs) {
        return Drawn.of(saturation(needs), charts.get() == null ? "" : "/reports/needs/chart");
    }

    private Row row(Needs.Need need) {
        return new Row(
                reports.glossary().term(Vocabulary.THEME, need.theme()),
                need.first(),
                need.reports(),
                need.course().name(),
                need.fresh());
    }

    private Block.Chart saturation(Needs needs) {
        Evidence.Table table = needs.saturation(say("needs.saturation"));
        Block.Figures figures = new Block.Figures(
                table,
                say("needs.theme"),
                table.columns().stream()
                        .map(month -> reports.glossary().line("month", month))
                        .toList(),
                List.of(say("needs.saturation.line")));
        int heard = needs.register().size();
        return new Block.Chart(
                Block.Chart.Kind.LINES,
                say("needs.saturation"),
                say("needs.saturation.heard", heard, needs.reports()),
                figures);
    }

    private View chart(PageRequest request, Needs needs) {
        Charts drawing = charts.get();
        if (drawing == null || needs.months() < MONTHS_FOR_A_CURVE) {
            return new View.NotFound();
        }
        return new ChartAnswer(drawing, texts).to(request, saturation(needs));
    }
}
