// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Releases;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.reporting.Agreeing;
import org.halqa.reporting.AnswerCharts;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.ExpectedResults;
import org.halqa.reporting.Reports;
import org.halqa.reporting.WavesCharts;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reports/surveys}: closed surveys, a line for each part that is counted by itself; {@code <id>} what one says;
 * {@code <id>/chart/<place>} a picture of it.
 */
final class SurveyResults {

    private static final String ANSWERED = "answered";
    private static final String SCALE = "scale.";
    private static final String UNPAIRED = ".unpaired";
    private static final String PAIRED = ".paired";
    private static final int CHART_PARTS = 3;

    private final Doorkeeper doorkeeper;
    private final Reports reports;
    private final Releases releases;
    private final Texts texts;
    private final Supplier<@Nullable Charts> charts;

    SurveyResults(
            Doorkeeper doorkeeper, Reports reports, Releases releases, Texts texts, Supplier<@Nullable Charts> charts) {
        this.doorkeeper = doorkeeper;
        this.reports = reports;
        this.releases = releases;
        this.texts = texts;
        this.charts = charts;
    }

    /** A closed survey in the list. */
    public record Closed(String path, Message name) {}

    View view(PageRequest request, List<String> path) {
        if (path.isEmpty()) {
            return list(request);
        }
        Optional<Evidence> results = releases.sheets(request.caller(), path.get(0));
        if (path.size() == CHART_PARTS && path.get(1).equals("chart")) {
            return results.map(found -> chart(request, found, path.get(2))).orElseGet(View.NotFound::new);
        }
        return path.size() == 1
                ? results.map(found -> one(request, path.get(0), found)).orElseGet(() -> withheld(request, path.get(0)))
                : new View.NotFound();
    }

    /** Closed, and yet nothing can be shown: it was frozen for a lower threshold, and a second release beside the first could be compared. */
    private View withheld(PageRequest request, String id) {
        return releases.surveys(request.caller()).contains(id)
                ? View.Page.of("withheld", say("tabs.surveys"), Map.of("tabs", tabs(request)))
                : new View.NotFound();
    }

    private View list(PageRequest request) {
        Map<String, Evidence> all = new LinkedHashMap<>();
        List<String> ids = releases.surveys(request.caller());
        ids.forEach(id -> releases.sheets(request.caller(), id).ifPresent(results -> all.put(id, results)));
        List<Closed> closed = all.entrySet().stream()
                .map(each -> new Closed("/reports/surveys/" + each.getKey(), name(each.getValue())))
                .toList();
        return View.Page.of(
                "results",
                say("tabs.surveys"),
                Map.of(
                        "closed",
                        closed,
                        "withheld",
                        ids.size() - all.size(),
                        "expected",
                        ExpectedResults.of(all),
                        "tabs",
                        tabs(request)));
    }

    /** Two waves first, then the answers; the place in this list is the place in the address. */
    private List<Block.Chart> charts(Evidence results) {
        return Stream.concat(WavesCharts.of(results).stream(), AnswerCharts.of(results, reports.glossary()).stream())
                .toList();
    }

    private List<Drawn> drawn(List<Block.Chart> charts, Block.Chart.Kind kind, String id) {
        return IntStream.range(0, charts.size())
                .filter(at -> charts.get(at).kind() == kind)
                .mapToObj(at -> Drawn.of(charts.get(at), address(id, at)))
                .toList();
    }

    private String address(String id, int place) {
        return charts.get() == null ? "" : "/reports/surveys/" + id + "/chart/" + place;
    }

    private View one(PageRequest request, String id, Evidence results) {
        List<Block.Chart> drawn = charts(results);
        Map<String, Object> model = new HashMap<>();
        model.put("tabs", tabs(request));
        model.put("name", name(results));
        model.put("findings", labels(results, each -> !each.equals(ANSWERED) && !each.startsWith(SCALE)));
        model.put(
                "compared",
                results.estimates().stream()
                        .anyMatch(each ->
                                each.id().endsWith(UNPAIRED) || each.id().endsWith(PAIRED)));
        model.put("scales", labels(results, each -> each.startsWith(SCALE)));
        model.put("waves", drawn(drawn, Block.Chart.Kind.BEFORE_AFTER, id));
        model.put("charts", drawn(drawn, Block.Chart.Kind.DIVERGING, id));
        model.put("better", Agreeing.better(results));
        model.put("agreeing", Agreeing.of(results));
        model.put("threshold", results.threshold());
        return View.Page.of("result", say("tabs.surveys"), model);
    }

    private View chart(PageRequest request, Evidence results, String place) {
        Charts drawing = charts.get();
        List<Block.Chart> drawn = charts(results);
        if (drawing == null || !place.matches("\\d{1,3}") || Integer.parseInt(place) >= drawn.size()) {
            return new View.NotFound();
        }
        return new ChartAnswer(drawing, texts).to(request, drawn.get(Integer.parseInt(place)));
    }

    private List<Tabs.Tab> tabs(PageRequest request) {
        return Tabs.of(doorkeeper, request.caller(), Tabs.SURVEYS);
    }

    private static List<Message> labels(Evidence results, Predicate<String> wanted) {
        return results.estimates().stream()
                .filter(each -> wanted.test(each.id()))
                .map(Evidence.Estimate::label)
                .toList();
    }

    /** Its title with how many answered; too few are not named. */
    private static Message name(Evidence results) {
        return results.estimates().stream()
                .filter(each -> each.id().equals(ANSWERED))
                .map(Evidence.Estimate::label)
                .findFirst()
                .orElseGet(() -> say("results.few.name"));
    }
}
