// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Outline;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Pieces of a report that other pages ask for: what one part holds, and its charts as pictures. */
final class Pictures {

    private final Reports reports;
    private final Texts texts;
    private final Supplier<@Nullable Charts> charts;

    Pictures(Reports reports, Texts texts, Supplier<@Nullable Charts> charts) {
        this.reports = reports;
        this.texts = texts;
        this.charts = charts;
    }

    /** True while a module is there that draws. */
    boolean canDraw() {
        return charts.get() != null;
    }

    /** What is computed for one part, for the page on which it is written. */
    View part(PageRequest request, String kind, String variant, String part) {
        return outline(request, kind, variant)
                .flatMap(outline -> outline.parts().stream()
                        .filter(content -> content.part().id().equals(part))
                        .findFirst())
                .<View>map(content -> View.Page.of(
                        "part",
                        say("title.page"),
                        Map.of(
                                "heading", content.part().heading(),
                                "pieces", Pieces.of(content.computed()))))
                .orElseGet(View.NotFound::new);
    }

    /** The picture of a chart, by its place in the report. */
    View chart(PageRequest request, String kind, String variant, String place) {
        Charts drawing = charts.get();
        if (drawing == null || !place.matches("\\d{1,3}")) {
            return new View.NotFound();
        }
        return outline(request, kind, variant)
                .flatMap(outline -> outline.report().blocks().stream()
                        .filter(block -> block instanceof Block.Chart)
                        .skip(Integer.parseInt(place))
                        .findFirst())
                .map(block -> new ChartAnswer(drawing, texts).to(request, (Block.Chart) block))
                .orElseGet(View.NotFound::new);
    }

    private Optional<Outline> outline(PageRequest request, String kind, String variant) {
        return Chosen.find(reports, request, kind, variant).flatMap(chosen -> chosen.outline(reports, request));
    }
}
