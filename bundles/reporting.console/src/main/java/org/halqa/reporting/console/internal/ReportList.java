// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;

/** All released reports by month, newest first, of one zone if wished. */
final class ReportList {

    private final Doorkeeper doorkeeper;
    private final Shelf shelf;
    private final Programmes programmes;

    ReportList(Doorkeeper doorkeeper, Shelf shelf, Programmes programmes) {
        this.doorkeeper = doorkeeper;
        this.shelf = shelf;
        this.programmes = programmes;
    }

    /** The reports of one month. */
    public record Month(YearMonth month, List<Shelf.Item> items) {}

    View view(PageRequest request) {
        String zone = request.field("zone").orElse("");
        List<Shelf.Item> all = shelf.items(request.caller());
        List<Month> months = months(all.stream()
                .filter(item -> zone.isEmpty() || item.zoneCode().equals(zone))
                .toList());
        return View.Page.of(
                "list",
                say("title.page"),
                Map.of(
                        "zone", zone,
                        "zones", programmes.current().zones(),
                        "total", all.size(),
                        "months", months,
                        "tabs", Tabs.of(doorkeeper, request.caller(), Tabs.SESSIONS)));
    }

    private static List<Month> months(List<Shelf.Item> items) {
        Map<YearMonth, List<Shelf.Item>> byMonth = items.stream()
                .sorted(Comparator.comparing(Shelf.Item::day).reversed())
                .collect(Collectors.groupingBy(
                        item -> YearMonth.from(item.day()),
                        () -> new TreeMap<>(Comparator.<YearMonth>reverseOrder()),
                        Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }
}
