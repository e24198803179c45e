// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.format.data.internal.Fact.Place;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.sheets.CsvWriter;

/** A line for each number below the row of hashtags by which humanitarian programs know columns. Totals are left out. */
final class HxlComposition implements Composition {

    private static final List<String> HEADER = List.of(
            "Indicator code",
            "Indicator",
            "Zone code",
            "Zone",
            "Month",
            "Group code",
            "Group",
            "Measure",
            "Value",
            "Status",
            "Remark");
    private static final List<String> TAGS = List.of(
            "#indicator+code",
            "#indicator+name",
            "#adm1+code",
            "#adm1+name",
            "#date+month",
            "#group+code",
            "#group+name",
            "#indicator+type",
            "#indicator+value+num",
            "#status",
            "#description");

    @Override
    public byte[] of(Report report, Wording words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        rows.add(TAGS);
        Fact.of(report, words).stream()
                .filter(fact -> !fact.total())
                .forEach(fact -> rows.add(row(fact, words, Remarks.of(report, fact, words))));
        return CsvWriter.plain(rows);
    }

    private static List<String> row(Fact fact, Wording words, String remark) {
        Optional<Place> zone = Dimensions.zone(fact);
        List<Place> others = Dimensions.others(fact);
        return List.of(
                fact.table(),
                Cells.safe(fact.title()),
                zone.map(Place::code).orElse(""),
                Cells.safe(zone.map(Place::label).orElse("")),
                Dimensions.month(fact).map(Place::code).orElse(""),
                joined(others.stream().map(Place::code).toList(), "+"),
                Cells.safe(joined(others.stream().map(Place::label).toList(), " · ")),
                fact.measure().name(),
                fact.value().map(BigDecimal::toPlainString).orElse(""),
                fact.value().isEmpty() ? words.say(HouseWords.withheld()) : "",
                remark);
    }

    private static String joined(List<String> parts, String between) {
        return String.join(between, parts);
    }
}
