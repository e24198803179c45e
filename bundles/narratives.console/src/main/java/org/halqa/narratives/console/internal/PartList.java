// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import static org.halqa.narratives.console.internal.WriteTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.narratives.Narratives;
import org.halqa.narratives.Narratives.Kept;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports;

/** {@code /write/<kind>/<variant>}: the parts of a report, and where the words for each stand. */
final class PartList {

    private final Reports reports;
    private final Narratives narratives;

    PartList(Reports reports, Narratives narratives) {
        this.reports = reports;
        this.narratives = narratives;
    }

    /** One part; {@code state} is {@code NONE} or a standing. */
    public record Row(String id, Message heading, Message hint, boolean written, String state) {}

    View view(PageRequest request, String kind, String variant) {
        return Spot.find(reports, request.caller(), kind, variant)
                .<View>map(spot -> page(request, spot))
                .orElseGet(View.NotFound::new);
    }

    private View page(PageRequest request, Spot spot) {
        List<Kept> mine = narratives.of(request.caller(), spot.deliverable().kind(), spot.words());
        List<Row> rows =
                spot.deliverable().parts().stream().map(part -> row(part, mine)).toList();
        return View.Page.of(
                "parts", say("page.title"), Map.of("title", spot.title(), "path", spot.path(), "rows", rows));
    }

    private static Row row(ReportPart part, List<Kept> mine) {
        Optional<Kept> kept = mine.stream()
                .filter(each -> each.place().part().equals(part.id()))
                .findFirst();
        return new Row(
                part.id(),
                part.heading(),
                part.hint(),
                part.written(),
                kept.map(each -> each.standing().name()).orElse("NONE"));
    }
}
